import { rangeOf } from '../../workbook/a1';
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
    const given = columns.map(({ width, hidden }) => ({
      format: { columnWidth: columnPoints(width, font) },
      ...(hidden && { columnHidden: true }),
    }));
    target.getRange(rangeOf(0, 0, 0, columns.length - 1)).setColumnProperties(given);
  }
  if (rows.some(({ height, hidden }) => height !== undefined || hidden)) {
    const given = rows.map(({ height, hidden, grows }) => ({
      ...(height !== undefined && !grows && { format: { rowHeight: height } }),
      ...(hidden && { rowHidden: true }),
    }));
    target.getRange(rangeOf(0, 0, rows.length - 1, 0)).setRowProperties(given);
  }
  const [first, last] = [rows.findIndex(({ grows }) => grows), rows.findLastIndex(({ grows }) => grows)];
  if (first >= 0) target.getRange(`${String(first + 1)}:${String(last + 1)}`).format.autofitRows();
}
