import { columnName, rangeOf } from '../../workbook/a1';
import type { Sheet, Workbook } from '../../workbook/description';

/** Fonts whose digits are 8 pixels wide at 11 points; of the others 7. Columns are designed in such digits. */
const WIDE = /[\u3040-\u9FFF\uFF00-\uFFEF]|^(?:Yu |Meiryo|MS |BIZ )/i;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Office.js counts widths in points, whatever the workbook's own font is. */
export function columnPoints(characters: number, font: Workbook['font']): number {
  if (characters === 0) return 0;
  const digit = Math.max(1, Math.round(((WIDE.test(font.name) ? 8 : 7) * font.size) / 11));
  return Math.round(characters * digit + PADDING) * POINTS_PER_PIXEL;
}

export function writeSizes(target: Excel.Worksheet, sheet: Sheet, font: Workbook['font']): void {
  const { columns, rows } = sheet;
  if (columns.length > 0) {
    const given = columns.map(({ width }) => ({ format: { columnWidth: columnPoints(width, font) } }));
    target.getRange(rangeOf(0, 0, 0, columns.length - 1)).setColumnProperties(given);
  }
  if (rows.some(({ height }) => height !== undefined)) {
    const given = rows.map(({ height }) => (height === undefined ? {} : { format: { rowHeight: height } }));
    target.getRange(rangeOf(0, 0, rows.length - 1, 0)).setRowProperties(given);
  }
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
