/** A rectangle of cells, counted from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How far a sheet of Excel reaches. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const CELL = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The reverse of columnName, for upper-case letters; -1 beyond the last column of Excel. */
export function columnIndex(name: string): number {
  let column = 0;
  for (let i = 0; i < name.length; i++) column = column * 26 + name.charCodeAt(i) - 64;
  return column >= 1 && column <= MAX_COLUMNS ? column - 1 : -1;
}

/** "B12" as a text address of a 0-based position. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

function cell(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return column < 0 || row >= MAX_ROWS ? null : { row, column };
}

/** "B4:H67" or "B4"; anything else, or ends in the wrong order, is the caller's mistake. */
export function parseArea(text: string): Area {
  const [first = '', last = first, ...more] = text.split(':');
  const from = cell(first);
  const to = cell(last);
  if (!from || !to || more.length > 0 || to.row < from.row || to.column < from.column) {
    throw new Error(`Not a range: ${JSON.stringify(text)}`);
  }
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** "B4:H67", or "B4" for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const absolute = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;

/** A sheet title as formulas quote it. */
export const quoteTitle = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** "'Sheet'!$B$4:$H$67", as names and charts want it. */
export function absoluteReference(title: string, area: Area): string {
  const first = absolute(area.top, area.left);
  const last = absolute(area.bottom, area.right);
  return `${quoteTitle(title)}!${first === last ? first : `${first}:${last}`}`;
}
