import type { Area } from '../area';
import { addressOf } from '../area';
import type { SheetRecord } from '../records';
import { quoteSheet } from '../references';

/** "Sheet1!A1:B2", as a range tells its address. */
export const addressWithSheet = (sheet: SheetRecord, area: Area): string =>
  `${quoteSheet(sheet.name)}!${addressOf(area)}`;
