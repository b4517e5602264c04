const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Those of one letter and of two. Column names are asked for several times a cell. */
const NAMES = ['', ...LETTERS].flatMap((first) => LETTERS.map((second) => first + second));

/** Column 0 is "A". */
export const columnName = (column: number): string =>
  NAMES[column] ??
  (column >= 0 ? columnName(Math.floor(column / 26) - 1) + (LETTERS[column % 26] ?? '') : '');

/** "B4" for row 3, column 1. */
export const cellAt = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "$B$4". */
export const fixedCell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/** "$B4": the column stays, the row moves with the formula. */
export const fixedColumn = (row: number, column: number): string => `$${columnName(column)}${row + 1}`;

/** "B$4": the row stays, the column moves with the formula. */
export const fixedRow = (row: number, column: number): string => `${columnName(column)}$${row + 1}`;

/** "B4:D9", both corners included; one cell stays one cell. */
export function rangeOf(row: number, column: number, lastRow: number, lastColumn: number): string {
  const from = cellAt(row, column);
  const to = cellAt(lastRow, lastColumn);
  return from === to ? from : `${from}:${to}`;
}

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const A1 = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

const columnIndex = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Whether a cell is in a box. */
export const contains = ({ row, column, lastRow, lastColumn }: Box, at: number, across: number): boolean =>
  row <= at && at <= lastRow && column <= across && across <= lastColumn;

/** Whether two boxes have a cell in common. */
export const meet = (a: Box, b: Box): boolean =>
  a.row <= b.lastRow && b.row <= a.lastRow && a.column <= b.lastColumn && b.column <= a.lastColumn;

/** The corners of an A1 range without a sheet; throws on anything else. */
export function boxOf(range: string): Box {
  const match = A1.exec(range);
  if (!match) throw new Error(`Not an A1 range: ${range}`);
  const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = match;
  return {
    row: Number(r1) - 1,
    column: columnIndex(c1),
    lastRow: Number(r2) - 1,
    lastColumn: columnIndex(c2),
  };
}
