import type { Cell, Workbook } from '../../src/workbook/description';

interface At {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The workbook with each of its cells as somebody leaves it. */
export const everyCell = (workbook: Workbook, left: (cell: Cell, at: At) => Cell): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((line, row) => ({
      ...line,
      cells: line.cells.map((cell, column) => cell && left(cell, { sheet: sheet.key, row, column })),
    })),
  })),
});
