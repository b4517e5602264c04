import type { Protection, Workbook } from '../../workbook/description';

/** Enough to keep formulas from being typed over; whoever must can lift it, there is no password. */
const PROTECTION: Protection = {
  // Excel sorts no locked cell, whatever is allowed, and every row of ours has some.
  allowSort: false,
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

/** The same workbook with only its input cells open. */
export const protectedWorkbook = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, protection: PROTECTION })),
});
