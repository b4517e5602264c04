import { cellAt, fixedCell } from '../workbook/a1';

export { cellAt as cellName, columnName } from '../workbook/a1';

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

/** The reverse of columnName, for upper-case letters; -1 beyond the last column of Excel. */
export function columnIndex(name: string): number {
  let column = 0;
  for (let i = 0; i < name.length; i++) column = column * 26 + name.charCodeAt(i) - 64;
  return column >= 1 && column <= MAX_COLUMNS ? column - 1 : -1;
}

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
  const first = cellAt(area.top, area.left);
  const last = cellAt(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet title as formulas quote it. */
export const quoteTitle = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** "'Sheet'!$B$4:$H$67", as names and charts want it. */
export function absoluteReference(title: string, area: Area): string {
  const first = fixedCell(area.top, area.left);
  const last = fixedCell(area.bottom, area.right);
  return `${quoteTitle(title)}!${first === last ? first : `${first}:${last}`}`;
}
