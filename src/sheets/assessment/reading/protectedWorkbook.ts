import type { Workbook } from '../../../workbook/description';
import { ALLOWED } from '../../../workbook/protection';

/**
 * The same workbook with only its input cells open: enough to keep formulas from being typed over. Whoever must can lift
 * it, there is no password.
 */
export const protectedWorkbook = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, protection: ALLOWED })),
});
