import { columnLetters, LAST_COLUMN, LAST_ROW } from './area';
import { invalidArgument, notImplemented } from './refusal';

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}\p{N}_.\\?]+(?:\[-?\d+\][\p{L}\p{N}]*(?:\[-?\d+\])?)*|[\s\S]/gu;
const CELL = /^R(?:(\d+)|\[(-?\d+)\])?C(?:(\d+)|\[(-?\d+)\])?$/i;

/** A whole row or column, or what in R1C1 style would be a name and in A1 style a cell. */
const OTHER = /^(?:[RC](?:\d+|\[-?\d+\])?|\$?[A-Z]{1,3}\$?\d{1,7})$/i;

const line = (fixed: string | undefined, away: string | undefined, own: number, last: number): number => {
  const at = fixed === undefined ? own + Number(away ?? 0) : Number(fixed) - 1;
  if (at < 0 || at > last) throw invalidArgument('a reference outside the sheet');
  return at;
};

/** A formula in R1C1 style as the cell at this place holds it. */
export function a1Formula(formula: string, row: number, column: number): string {
  return (formula.match(TOKEN) ?? [])
    .map((token, index, all) => {
      const cell = CELL.exec(token);
      if (!cell) {
        if (OTHER.test(token) && all[index + 1] !== '(') throw notImplemented(`${token} in ${formula}`);
        return token;
      }
      const [, fixedRow, rows, fixedColumn, columns] = cell;
      const letters = columnLetters(line(fixedColumn, columns, column, LAST_COLUMN));
      return `${fixedColumn === undefined ? '' : '$'}${letters}${fixedRow === undefined ? '' : '$'}${String(line(fixedRow, rows, row, LAST_ROW) + 1)}`;
    })
    .join('');
}
