import { boxOf, type Box } from '../../../src/workbook/a1';
import type { Cell, Sheet, Workbook } from '../../../src/workbook/description';
import { defaultRowHeight } from '../../../src/xlsx/parts/font';
import { pointsOf } from '../../host/columnWidth';
import { FONTS, signWidth, type Measured } from './widths';

/** Between the edge of a cell and its text, on both sides together, and what one indent takes. */
const PADDING = 3.75;
const INDENT = 6.75;

const A4 = { portrait: { width: 595.3, height: 841.9 }, landscape: { width: 841.9, height: 595.3 } };
const MARGIN = { side: 28.8, ends: 79.2 };

const NEVER_FIRST = /^[、。，．・：；？！）」』】〉》ー…ぁぃぅぇぉっゃゅょァィゥェォッャュョ]$/;
const NEVER_LAST = /^[（「『【〈《]$/;

export interface Shown {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

const fontOf = (workbook: Workbook): Measured => {
  const font = FONTS[workbook.font.name];
  if (!font) throw new Error(`No widths of ${workbook.font.name}`);
  return font;
};

export const visible = (sheet: Sheet, box: Box) => ({
  columns: range(box.column, box.lastColumn).filter((at) => !sheet.columns[at]?.hidden),
  rows: range(box.row, box.lastRow).filter((at) => !sheet.rows[at]?.hidden),
});

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

export const widthOf = (workbook: Workbook, sheet: Sheet, columns: readonly number[]): number =>
  columns.reduce((sum, at) => sum + pointsOf(sheet.columns[at]?.width ?? 8, workbook.font), 0);

export const heightOf = (workbook: Workbook, sheet: Sheet, rows: readonly number[]): number =>
  rows.reduce((sum, at) => sum + (sheet.rows[at]?.height ?? defaultRowHeight(workbook.font)), 0);

/** What is printed: the area, or everything that holds something. */
export function areaOf(sheet: Sheet): Box {
  if (sheet.print.area !== undefined) return boxOf(sheet.print.area);
  const width = Math.max(1, ...sheet.rows.map(({ cells }) => cells.length));
  return { row: 0, column: 0, lastRow: sheet.rows.length - 1, lastColumn: width - 1 };
}

/** By how much wider LibreOffice makes columns than Excel: its pages are then higher in points of the sheet. */
export const LIBREOFFICE = 1.055;

/** By how much the sheet is made smaller to fit its pages, and how high a page then is in points of the sheet. */
export function fitted(workbook: Workbook, sheet: Sheet, wider = 1) {
  const { print } = sheet;
  const paper = A4[print.orientation];
  const [width, height] = [paper.width - 2 * MARGIN.side, paper.height - MARGIN.ends];
  const { columns, rows } = visible(sheet, areaOf(sheet));
  const repeated = widthOf(workbook, sheet, titleColumnsOf(sheet)) * wider;
  const whole = widthOf(workbook, sheet, columns) * wider;
  const across = (whole - repeated) / print.fitToWidth + repeated;
  const down = heightOf(workbook, sheet, rows);
  const scale = Math.min(
    1,
    width / across,
    print.fitToHeight === undefined ? 1 : (height * print.fitToHeight) / down,
  );
  return { scale, pageHeight: height / scale, pageWidth: width / scale, across, down };
}

const titleColumnsOf = (sheet: Sheet): number[] => {
  const { titleColumns } = sheet.print as { readonly titleColumns?: string };
  if (titleColumns === undefined) return [];
  const [from = '', to = ''] = titleColumns.split(':');
  const { column, lastColumn } = boxOf(`${from}1:${to}1`);
  return range(column, lastColumn);
};

/** The longest day of a year, as the formats write it. */
const DATES: readonly (readonly [RegExp, string])[] = [
  [/d mmm yyyy/, '30 Sep 2026'],
  [/y+[/-]m+[/-]d+/, '2026/12/30'],
];

/** What a cell shows. */
const textOf = ({ value, style }: Cell): string => {
  if (value === null || typeof value === 'object') return '';
  if (typeof value !== 'number') return String(value);
  const format = style?.numberFormat ?? 'General';
  const literal = [...format.matchAll(/"([^"]*)"/g)].map(([, words]) => words).join('');
  const bare = format.replace(/"[^"]*"/g, '');
  const date = DATES.find(([pattern]) => pattern.test(bare));
  if (date) return literal + date[1];
  const decimals = /0\.(0+)/.exec(bare)?.[1]?.length ?? 0;
  const free = bare === 'General' || bare === '@';
  return value.toFixed(free && !Number.isInteger(value) ? 1 : decimals) + literal;
};

/** Every text that can be seen on a sheet, with the cells it has for itself; what a chart covers is not seen. */
export function* shownIn(workbook: Workbook, sheet: Sheet, within?: Box): Generator<Shown> {
  const merged = new Map(sheet.merges.map((merge) => [keyOf(boxOf(merge)), boxOf(merge)]));
  const covers = sheet.charts.map(({ anchor }) => boxOf(anchor));
  for (const [row, { cells, hidden }] of sheet.rows.entries()) {
    if (hidden) continue;
    for (const [column, cell] of cells.entries()) {
      if (!cell || sheet.columns[column]?.hidden) continue;
      if (
        within &&
        (row < within.row || row > within.lastRow || column < within.column || column > within.lastColumn)
      )
        continue;
      if (
        covers.some(
          (box) => row >= box.row && row <= box.lastRow && column >= box.column && column <= box.lastColumn,
        )
      )
        continue;
      const text = textOf(cell);
      if (text === '') continue;
      const box = merged.get(`${String(row)} ${String(column)}`) ?? {
        row,
        column,
        lastRow: row,
        lastColumn: column,
      };
      yield { row, column, cell, text, size: cell.style?.size ?? workbook.font.size, box };
    }
  }
}

const keyOf = ({ row, column }: Box) => `${String(row)} ${String(column)}`;

/** Pieces that stay together when a line is broken. */
function* pieces(text: string): Generator<string> {
  let piece = '';
  for (const sign of text) {
    const before = [...piece].at(-1);
    const wide = !/[\x21-\x7e]/.test(sign);
    const stays =
      before === undefined ||
      NEVER_FIRST.test(sign) ||
      NEVER_LAST.test(before) ||
      sign === ' ' ||
      (!wide && /[\x21-\x7e]/.test(before));
    if (!stays) {
      yield piece;
      piece = '';
    }
    piece += sign;
  }
  if (piece !== '') yield piece;
}

export const textPoints = (text: string, size: number, font: Measured, bold: boolean): number =>
  [...text].reduce((sum, sign) => sum + signWidth(sign, font, bold), 0) * size;

/** Lines that a text takes in this width, and its longest word that had to be broken. */
function wrapped(text: string, width: number, size: number, font: Measured, bold: boolean) {
  let lines = 0;
  let broken: string | null = null;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const piece of pieces(paragraph)) {
      const bare = textPoints(piece.trimEnd(), size, font, bold);
      if (used > 0 && used + bare > width) {
        lines++;
        used = 0;
      }
      if (bare > width) {
        if (piece.trim().length > 1) broken = piece.trim();
        lines += Math.ceil(bare / width) - 1;
      }
      used += textPoints(piece, size, font, bold);
    }
  }
  return { lines, broken };
}

/** Why a text cannot be read whole where it stands; `null` where it can. */
export function cutOf(workbook: Workbook, sheet: Sheet, shown: Shown): string | null {
  const font = fontOf(workbook);
  const { cell, text, size, box } = shown;
  const style = cell.style ?? {};
  const bold = style.bold ?? false;
  const { columns, rows } = visible(sheet, box);
  const inset = PADDING + (style.indent ?? 0) * INDENT;
  const width = widthOf(workbook, sheet, columns) - inset;
  const height = heightOf(workbook, sheet, rows);
  const grows = rows.some((row) => sheet.rows[row]?.grows ?? sheet.rows[row]?.height === undefined);
  if (style.wrap || text.includes('\n')) {
    const { lines, broken } = wrapped(text, width, size, font, bold);
    if (broken !== null) return `"${broken}" is wider than its cell`;
    const needs = (lines - 1) * size * font.line + 1.3 * size;
    return !grows && needs > height
      ? `${String(lines)} lines, room for ${(height / size / font.line).toFixed(1)}`
      : null;
  }
  if (!grows && size * 1.3 > height) return 'higher than its row';
  const needs = textPoints(text, size, font, bold);
  const room = width + (typeof cell.value === 'string' ? free(workbook, sheet, shown) : 0);
  return needs > room ? `${needs.toFixed(0)} points wide, room for ${room.toFixed(0)}` : null;
}

/** A text that is not merged runs on over empty cells beside it. */
function free(workbook: Workbook, sheet: Sheet, { row, column, box, cell }: Shown): number {
  if (box.lastColumn > box.column || box.lastRow > box.row) return 0;
  const { cells } = sheet.rows[row] ?? { cells: [] };
  const empty = (at: number) => {
    const beside = cells[at];
    return !beside || (beside.value === null && beside.formula === undefined);
  };
  const points = (at: number) =>
    sheet.columns[at]?.hidden ? 0 : pointsOf(sheet.columns[at]?.width ?? 8, workbook.font);
  const run = (step: 1 | -1): number => {
    let sum = 0;
    for (let at = column + step; at >= 0 && at < sheet.columns.length && empty(at); at += step)
      sum += points(at);
    return sum;
  };
  const horizontal = cell.style?.horizontal ?? 'left';
  if (horizontal === 'left') return run(1);
  if (horizontal === 'right') return run(-1);
  return 2 * Math.min(run(1), run(-1));
}

export const pageAcross = (orientation: 'portrait' | 'landscape'): number =>
  A4[orientation].width - 2 * MARGIN.side;

/** How wide a part of a footer is on the last of a hundred pages, which LibreOffice does not make smaller. */
export function footerPoints(part: string, workbook: Workbook): number {
  const shown = part.replace('&D', '2026/12/30').replace(/&[PN]/g, '100').replaceAll('&&', '&');
  return textPoints(shown, workbook.font.size, fontOf(workbook), false);
}

export interface Paper {
  readonly from: number;
  readonly to: number;
  /** Rows of the heads that are printed above once more, the first and the last. */
  readonly heads: readonly [number, number] | null;
}

/** Which rows stand on which page, one after another. */
export function papersOf(workbook: Workbook, sheet: Sheet, wider = 1): Paper[] {
  const { row: first, lastRow } = areaOf(sheet);
  const { pageHeight } = fitted(workbook, sheet, wider);
  const [head = 0, end = 0] = (sheet.print.titleRows ?? '').split(':').map(Number);
  const repeated = heightOf(workbook, sheet, range(head - 1, end - 1));
  const starts = [first];
  let used = 0;
  for (const row of visible(sheet, areaOf(sheet)).rows) {
    const high = heightOf(workbook, sheet, [row]);
    const full = used > 0 && used + high > pageHeight;
    if (row > first && (full || sheet.print.breaks?.includes(row))) {
      starts.push(row);
      used = end > 0 && row >= end ? repeated : 0;
    }
    used += high;
  }
  return starts.map((from, index) => ({
    from,
    to: (starts[index + 1] ?? lastRow + 1) - 1,
    heads: end > 0 && from >= end ? [head - 1, end - 1] : null,
  }));
}
