import type { CSSProperties } from 'react';
import type { Area } from '../host/area';
import { cellArea, contains } from '../host/area';
import type { Book } from '../host/book';
import { COLUMN_POINTS, keyOf, ROW_POINTS } from '../host/book';
import { numberText } from '../host/numberText';
import type { SheetRecord } from '../host/records';
import type { Border } from '../host/style';
import type { Conditionals } from './conditional';
import { linesIn } from '../../src/sheets/theme';
import { css, pixels } from './look';

/** Blank rows and columns shown beyond what the sheet holds, and how far the grid goes at most. */
const MARGIN = { rows: 30, columns: 6 };
const LEAST = { rows: 50, columns: 14 };
const MOST = { rows: 600, columns: 80 };

export const HEADER = { width: 46, height: 24 };

export interface CellView {
  readonly column: number;
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly cell: CSSProperties;
  readonly content: CSSProperties;
  /** The text may run over the empty cells beside it, as in Excel. */
  readonly overflow: boolean;
}

export interface RowView {
  readonly row: number;
  readonly height: number;
  readonly cells: readonly CellView[];
}

export interface SheetView {
  readonly rows: readonly RowView[];
  /** Left edge of every column and of the one behind the last, without the row headers. */
  readonly lefts: readonly number[];
  /** The same for rows. */
  readonly tops: readonly number[];
  readonly area: Area;
}

const edges = (count: number, size: (index: number) => number): number[] => {
  const found = [0];
  for (let index = 0; index < count; index += 1) found.push((found[index] ?? 0) + size(index));
  return found;
};

const hasLine = (border: Border | undefined): boolean => border !== undefined && border.style !== 'None';

const visible = (edges: readonly number[], first: number, last: number): number =>
  edges.slice(first, last + 1).filter((edge, index) => edges[first + index + 1] !== edge).length;

/** How wide and high a sheet is drawn. */
function extent(book: Book, sheet: SheetRecord): Area {
  const used = book.used(sheet, false);
  const charts = sheet.charts.map(({ left, top, width, height }) => ({
    row: Math.ceil((top + height) / ROW_POINTS),
    column: Math.ceil((left + width) / COLUMN_POINTS),
  }));
  const bottom = Math.max(used?.bottom ?? 0, ...charts.map(({ row }) => row));
  const right = Math.max(used?.right ?? 0, ...charts.map(({ column }) => column));
  return {
    top: 0,
    left: 0,
    bottom: Math.min(Math.max(bottom + MARGIN.rows, LEAST.rows), MOST.rows) - 1,
    right: Math.min(Math.max(right + MARGIN.columns, LEAST.columns), MOST.columns) - 1,
  };
}

const size = (book: Book, sheet: SheetRecord, axis: 'row' | 'column', index: number): number => {
  const line = book.line(sheet, axis, index);
  if (line.hidden || (axis === 'row' && sheet.filtered.has(index))) return 0;
  const standard = axis === 'row' ? ROW_POINTS : COLUMN_POINTS;
  return pixels(line.size ?? standard);
};

/** Pixels of a line of text, and of the widest digit, which is the unit that texts are measured in. */
const LINE = 18;
const DIGIT = 7;

/** A row that nobody gave a height is as high as its wrapped texts need, as in Excel. */
function rowSize(book: Book, sheet: SheetRecord, row: number, widths: readonly number[]): number {
  const told = size(book, sheet, 'row', row);
  if (told === 0 || book.line(sheet, 'row', row).size !== null) return told;
  const merges = sheet.merges.filter((merge) => row >= merge.top && row <= merge.bottom);
  return widths.reduce((high, width, column) => {
    const value = width === 0 ? null : book.shown(sheet, row, column);
    if (typeof value !== 'string' || value === '') return high;
    const { wrap } = book.look(sheet, row, column);
    if (!wrap || merges.some((merge) => contains(merge, cellArea(row, column)))) return high;
    return Math.max(high, linesIn(value, width / DIGIT) * LINE + 2);
  }, told);
}

/** A sheet as the grid draws it. */
export function viewOf(book: Book, sheet: SheetRecord, conditionals: Conditionals): SheetView {
  const area = extent(book, sheet);
  const lefts = edges(area.right + 1, (column) => size(book, sheet, 'column', column));
  const widths = lefts.slice(1).map((right, column) => right - (lefts[column] ?? 0));
  const tops = edges(area.bottom + 1, (row) => rowSize(book, sheet, row, widths));
  const overlays = conditionals.overlays(sheet, area);
  const merges = sheet.merges.filter((merge) => contains(area, merge));
  const rows: RowView[] = [];
  for (let row = 0; row <= area.bottom; row += 1) {
    const height = (tops[row + 1] ?? 0) - (tops[row] ?? 0);
    if (height === 0) continue;
    const here = merges.filter((merge) => row >= merge.top && row <= merge.bottom);
    const cells: CellView[] = [];
    for (let column = 0; column <= area.right; column += 1) {
      if (lefts[column + 1] === lefts[column]) continue;
      const merge = here.find((one) => contains(one, cellArea(row, column)));
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const value = book.shown(sheet, row, column);
      const look = book.look(sheet, row, column);
      const { cell, text } = css(look, value, overlays.get(keyOf(row, column)) ?? null, {
        left: column > 0 && hasLine(book.look(sheet, row, column - 1).borders.right),
        top: row > 0 && hasLine(book.look(sheet, row - 1, column).borders.bottom),
      });
      cells.push({
        column,
        text: numberText(value, look.numberFormat),
        rows: merge ? visible(tops, merge.top, merge.bottom) : 1,
        columns: merge ? visible(lefts, merge.left, merge.right) : 1,
        height: merge ? (tops[merge.bottom + 1] ?? 0) - (tops[merge.top] ?? 0) : height,
        cell,
        content: text,
        overflow:
          typeof value === 'string' && !look.wrap && !merge && book.shown(sheet, row, column + 1) === null,
      });
    }
    rows.push({ row, height, cells });
  }
  return { rows, lefts, tops, area };
}
