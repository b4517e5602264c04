import { columnName, rangeOf } from '../../workbook/a1';
import type { Sheet, Workbook } from '../../workbook/description';
import { listsOf, type Areas } from './areas';
import { CALL_BYTES, SET_BYTES } from './pace';
import { rectangles } from './rectangles';

/** Fonts whose digits are 8 pixels wide at 11 points; of the others 7. Columns are designed in such digits. */
const WIDE = /[\u3040-\u9FFF\uFF00-\uFFEF]|^(?:Yu |Meiryo|MS |BIZ )/i;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
/** What the height of one row costs in a list of rows. */
const HEIGHT_BYTES = 26;
/** What the width of one column costs in a list of columns. */
const WIDTH_BYTES = 32;

/** Office.js counts widths in points, whatever the workbook's own font is. */
export function columnPoints(characters: number, font: Workbook['font']): number {
  if (characters === 0) return 0;
  const digit = Math.max(1, Math.round(((WIDE.test(font.name) ? 8 : 7) * font.size) / 11));
  return Math.round(characters * digit + PADDING) * POINTS_PER_PIXEL;
}

/** Widths and heights, and what else is told of whole rows. */
export function writeSizes(
  areas: Areas,
  sheet: Sheet,
  font: Workbook['font'],
  formats: ReadonlyMap<number, Excel.CellPropertiesFormat>,
): void {
  const { columns } = sheet;
  const rows = sheet.rows.map(({ cells, height, grows }) => ({ cells, height: grows ? undefined : height }));
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const everywhere = rangeOf(0, 0, Math.max(0, rows.length - 1), width - 1);
  writeWidths(
    areas,
    columns.map((column) => columnPoints(column.width, font)),
    everywhere,
    width,
  );
  const growing = sheet.rows.map(({ grows }) => grows);
  const [first, last] = [growing.indexOf(true), growing.lastIndexOf(true)];
  if (first >= 0) areas.range(`${String(first + 1)}:${String(last + 1)}`).format.autofitRows();
  const byHeight = new Map<number, number[]>();
  rows.forEach(({ height }, row) => {
    if (height !== undefined) byHeight.set(height, [...(byHeight.get(height) ?? []), row]);
  });
  // A height that many rows have is told once, the others in one list of all rows between them.
  const [many, few] = [new Map<number, string[]>(), new Map<number, number>()];
  const told = [...byHeight].map(([height, own]) => {
    const alike = rectangles(rows.length, 1, (row) => (rows[row]?.height === height ? true : null));
    const lists = listsOf(alike.map(({ box }) => box));
    const once = lists.reduce((sum, list) => sum + CALL_BYTES + SET_BYTES + list.length, 0);
    return { height, own, lists, once, apart: own.length * HEIGHT_BYTES };
  });
  const cost = ({ once, apart }: (typeof told)[number]) => Math.min(once, apart);
  const [dearest] = [...told].sort((a, b) => cost(b) - cost(a));
  // Where every row has one, what is dearest to tell is told of all.
  const usual = dearest && rows.every(({ height }) => height !== undefined) && cost(dearest) > SET_BYTES;
  if (usual) areas.list(everywhere).format.rowHeight = dearest.height;
  for (const { height, own, lists, once, apart } of told) {
    if (usual && height === dearest.height) continue;
    if (once < apart) many.set(height, lists);
    else for (const row of own) few.set(row, height);
  }
  for (const [height, lists] of many) for (const list of lists) areas.list(list).format.rowHeight = height;
  const single = [...few.keys(), ...formats.keys()];
  if (single.length === 0) return;
  const [top, bottom] = [Math.min(...single), Math.max(...single)];
  areas.range(rangeOf(top, 0, bottom, width - 1)).setRowProperties(
    Array.from({ length: bottom - top + 1 }, (_, index) => {
      const rowHeight = few.get(top + index);
      const format = formats.get(top + index);
      if (rowHeight === undefined) return format ? { format } : {};
      return { format: { ...format, rowHeight } };
    }),
  );
}

/** The width that most columns have is told of the whole sheet, where something is told already; the others in one list. */
function writeWidths(areas: Areas, points: readonly number[], whole: string, wide: number): void {
  const counts = new Map<number, number>();
  for (const each of points.slice(0, wide)) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  const once = usual !== null && points.length >= wide && (count - 1) * WIDTH_BYTES > SET_BYTES;
  if (once) areas.list(whole).format.columnWidth = usual;
  const own = points.map((each, column) => (once && column < wide && each === usual ? null : each));
  const [first, last] = [own.findIndex((each) => each !== null), own.findLastIndex((each) => each !== null)];
  if (first < 0) return;
  areas
    .range(rangeOf(0, first, 0, last))
    .setColumnProperties(
      own.slice(first, last + 1).map((each) => (each === null ? {} : { format: { columnWidth: each } })),
    );
}

/** Comes after everything that looks at cells which are hidden then: frozen panes, charts. */
export function hide(target: Excel.Worksheet, { columns, rows }: Sheet): void {
  for (const [low, high] of runs(columns))
    target.getRange(`${columnName(low)}:${columnName(high)}`).columnHidden = true;
  for (const [low, high] of runs(rows)) target.getRange(`${low + 1}:${high + 1}`).rowHidden = true;
}

/** First and last of those in a row that are hidden. */
function runs(lines: readonly { readonly hidden?: boolean }[]): [number, number][] {
  const found: [number, number][] = [];
  lines.forEach(({ hidden }, index) => {
    if (!hidden) return;
    const last = found.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}
