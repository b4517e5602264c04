import type { Area } from '../address';
import { columnIndex, MAX_COLUMNS, MAX_ROWS } from '../address';

/** Where a defined name points; whole rows and columns reach to the end of the sheet until they are clipped. */
export interface NameReference {
  readonly sheet: string;
  readonly area: Area;
  readonly wholeRows: boolean;
  readonly wholeColumns: boolean;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!:,()[\]\s]+))!/;
const END = /^\$?([A-Z]{1,3})?(?:\$?([1-9]\d{0,6}))?$/;

/** Longer than any title and two corners can be. */
const LONGEST = 500;

/** Takes the sheet off the front of "'A b'!$A$1"; `null` when there is none. */
function splitSheet(text: string): { sheet: string; rest: string } | null {
  const match = SHEET.exec(text);
  if (!match) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', rest: text.slice(match[0].length) };
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const match = END.exec(text.toUpperCase());
  if (!match) return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if ((column === null && row === null) || column === -1 || (row ?? 0) >= MAX_ROWS) return null;
  return { row, column };
}

/**
 * One rectangle on one sheet of the same workbook, or `null` for everything else that a name may hold: unions,
 * constants, formulas, other workbooks, several sheets, #REF!.
 */
export function parseReference(text: string): NameReference | null {
  if (text.length > LONGEST) return null;
  const first = splitSheet(text.trim().replace(/^=/, ''));
  if (!first || first.sheet.includes('[')) return null;
  const colon = first.rest.indexOf(':');
  const from = corner(colon < 0 ? first.rest : first.rest.slice(0, colon));
  let second = colon < 0 ? first.rest : first.rest.slice(colon + 1);
  const repeated = splitSheet(second);
  if (repeated) {
    if (repeated.sheet !== first.sheet) return null;
    second = repeated.rest;
  }
  const to = corner(second);
  if (!from || !to) return null;
  const wholeColumns = from.row === null && to.row === null;
  const wholeRows = from.column === null && to.column === null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  // A single cell has both; "$A" alone is a name, not a reference.
  if (colon < 0 && (wholeColumns || wholeRows)) return null;
  const [top, bottom] = wholeColumns ? [0, MAX_ROWS - 1] : sorted(from.row, to.row);
  const [left, right] = wholeRows ? [0, MAX_COLUMNS - 1] : sorted(from.column, to.column);
  return {
    sheet: first.sheet,
    area: { top, left, bottom, right },
    wholeColumns: wholeColumns || (top === 0 && bottom === MAX_ROWS - 1),
    wholeRows: wholeRows || (left === 0 && right === MAX_COLUMNS - 1),
  };
}

function sorted(a: number | null, b: number | null): [number, number] {
  const [first, second] = [a ?? 0, b ?? 0];
  return first <= second ? [first, second] : [second, first];
}
