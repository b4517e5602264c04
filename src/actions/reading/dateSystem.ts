import { DAYS_BETWEEN_SYSTEMS } from '../../workbook/dateSystems';
import type { Cell, Workbook } from '../../workbook/description';

/** A day number as a workbook that counts from 1904 has it. */
export const dayIn1904 = (day: number): number => day - DAYS_BETWEEN_SYSTEMS;

const shifted = (cell: Cell | null): Cell | null =>
  typeof cell?.value === 'number' && /y/i.test(cell.style?.numberFormat ?? '')
    ? { ...cell, value: dayIn1904(cell.value) }
    : cell;

/** The same description for a workbook that counts its days from 1904, so that every date shows the same day. */
export const in1904 = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(shifted) })),
  })),
});
