import type { Sheet } from '../workbook/description';
import { footerApart } from './footer';
import { lastPageHeld } from './pages';

/** A sheet as its pages ask for: what holds for every sheet, whatever stands on it. */
export const printed = (sheet: Sheet): Sheet => footerApart(lastPageHeld(sheet));
