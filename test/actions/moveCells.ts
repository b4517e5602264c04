import { boxOf, rangeOf, type Box } from '../../src/workbook/a1';
import type { Sheet, Workbook } from '../../src/workbook/description';

/** What somebody does to whole lines of a sheet; `at` is 0-based. */
export interface Move {
  readonly do: 'insertRow' | 'deleteRow' | 'insertColumn';
  readonly at: number;
}

const moved = (box: Box, move: Move): Box => {
  const { row, column, lastRow, lastColumn } = box;
  const past = (line: number) => (line >= move.at ? 1 : 0);
  if (move.do === 'insertColumn')
    return { ...box, column: column + past(column), lastColumn: lastColumn + past(lastColumn) };
  const by = move.do === 'insertRow' ? 1 : -1;
  // The rows below a deleted one move up.
  const below = move.do === 'insertRow' ? move.at : move.at + 1;
  const shift = (line: number) => (line >= below ? by : 0);
  return { ...box, row: row + shift(row), lastRow: lastRow + (lastRow >= move.at ? by : 0) };
};

const rowsOf = ({ rows }: Sheet, { do: what, at }: Move): Sheet['rows'] => {
  if (what === 'insertRow') return [...rows.slice(0, at), { cells: [] }, ...rows.slice(at)];
  if (what === 'deleteRow') return rows.filter((_, row) => row !== at);
  return rows.map((line) => ({
    ...line,
    cells: [...line.cells.slice(0, at), ...(line.cells.length > at ? [null] : []), ...line.cells.slice(at)],
  }));
};

/** The workbook with whole rows or columns of one sheet put in or taken out: its cells and its names move, as a spreadsheet does it. */
export function moveCells(workbook: Workbook, key: string, move: Move): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.key !== key) return sheet;
      // What else stands on the sheet is of no matter here, and would have to move along.
      const { key: same, title, columns, gridlines, print } = sheet;
      const bare = { merges: [], validations: [], conditionalFormats: [], charts: [] };
      return { key: same, title, columns, gridlines, print, ...bare, rows: rowsOf(sheet, move) };
    }),
    names: workbook.names.map((name) => {
      if (name.sheet !== key) return name;
      const { row, column, lastRow, lastColumn } = moved(boxOf(name.range), move);
      return { ...name, range: rangeOf(row, column, lastRow, lastColumn) };
    }),
  };
}
