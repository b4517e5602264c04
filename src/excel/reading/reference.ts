import { boxOf, type Box } from '../../workbook/a1';

/** Where a name or an address points: a sheet by its title, and one rectangle on it. */
export interface Reference {
  readonly sheet: string;
  readonly box: Box;
}

const PARTS = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const A1 = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/;
/** As names come back where a person has chosen to see references so. */
const R1C1 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/;

function boxIn(cells: string): Box | null {
  if (A1.test(cells)) return boxOf(cells);
  const found = R1C1.exec(cells);
  if (!found) return null;
  const [, row, column, lastRow = row, lastColumn = column] = found;
  return {
    row: Number(row) - 1,
    column: Number(column) - 1,
    lastRow: Number(lastRow) - 1,
    lastColumn: Number(lastColumn) - 1,
  };
}

/** Reads "='準備 2'!$C$18", "=準備!R18C3" and "Sheet1!B4:H67"; `null` for anything else, a broken reference among them. */
export function referenceOf(text: string): Reference | null {
  const match = PARTS.exec(text);
  if (!match) return null;
  const [, quoted, plain, cells = ''] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const box = boxIn(cells);
  if (sheet === undefined || sheet.startsWith('#') || !box) return null;
  return { sheet, box };
}

/** A sheet title as formulas write it. */
export const quoted = (title: string): string => `'${title.replaceAll("'", "''")}'`;
