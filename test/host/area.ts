import { invalidArgument } from './refusal';

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Cells pushed aside: rows or columns inserted or deleted, whole (`from`/`to` span the sheet) or in part. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  /** The band on the other axis that moves. */
  readonly from: number;
  readonly to: number;
}

export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const areaOf = (top: number, left: number, rows: number, columns: number): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;

export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};

export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

const within = (area: Area): Area | null =>
  area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;

/** Reads "B4:H67", "A:C", "1:4"; `null` when it is none of them or lies outside the sheet. */
export function readArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    const [left, right] = ordered(columnIndex(c1), columnIndex(c2));
    const [top, bottom] = ordered(Number(r1) - 1, Number(r2) - 1);
    return within({ top, left, bottom, right });
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [left, right] = ordered(columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? ''));
    return within({ top: 0, left, bottom: LAST_ROW, right });
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const [top, bottom] = ordered(Number(rows[1]) - 1, Number(rows[2]) - 1);
    return within({ top, left: 0, bottom, right: LAST_COLUMN });
  }
  return null;
}

/** As `readArea`, but what cannot be read is refused. */
export function parseArea(text: string): Area {
  const area = readArea(text);
  if (area === null) throw invalidArgument(`address ${text}`);
  return area;
}

const corner = (row: number, column: number, sign: string): string =>
  `${sign}${columnLetters(column)}${sign}${String(row + 1)}`;

const write = (area: Area, sign: string): string => {
  if (isWholeRows(area)) return `${sign}${String(area.top + 1)}:${sign}${String(area.bottom + 1)}`;
  if (isWholeColumns(area)) return `${sign}${columnLetters(area.left)}:${sign}${columnLetters(area.right)}`;
  const first = corner(area.top, area.left, sign);
  return cellsOf(area) === 1 ? first : `${first}:${corner(area.bottom, area.right, sign)}`;
};

export const addressOf = (area: Area): string => write(area, '');
export const absoluteAddress = (area: Area): string => write(area, '$');

export const intersect = (a: Area, b: Area): Area | null => {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
};

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

/** What is left of `area` when `hole` is taken out: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (cut === null) return [area];
  const parts: Area[] = [];
  if (cut.top > area.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  const middle = { ...area, top: cut.top, bottom: cut.bottom };
  if (cut.left > area.left) parts.push({ ...middle, right: cut.left - 1 });
  if (cut.right < area.right) parts.push({ ...middle, left: cut.right + 1 });
  return parts;
}

const shiftSpan = (low: number, high: number, last: number, shift: Shift): [number, number] | null => {
  if (low === 0 && high === last) return [low, high];
  const { at, count } = shift;
  if (shift.kind === 'insert') {
    if (at > high) return [low, high];
    const start = at <= low ? low + count : low;
    return start > last ? null : [start, Math.min(high + count, last)];
  }
  const end = at + count - 1;
  if (low >= at && high <= end) return null;
  const move = (edge: number, after: number) => (edge < at ? edge : edge > end ? edge - count : after);
  return [move(low, at), move(high, at - 1)];
};

/** Where a rectangle is after the shift; `null` when it was deleted. One that the band cuts stays, as in Excel. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === 'row') {
    if (area.left < shift.from || area.right > shift.to) return area;
    const span = shiftSpan(area.top, area.bottom, LAST_ROW, shift);
    return span && { ...area, top: span[0], bottom: span[1] };
  }
  if (area.top < shift.from || area.bottom > shift.to) return area;
  const span = shiftSpan(area.left, area.right, LAST_COLUMN, shift);
  return span && { ...area, left: span[0], right: span[1] };
}

export function* eachCell(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) yield [row, column];
}
