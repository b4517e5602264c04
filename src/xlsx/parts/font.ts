import type { Style, Workbook } from '../../workbook/description';
import { element } from '../xml';
import { argb } from './argb';
import { eastAsian } from './script';

/** A font of a cell; it follows the workbook's theme font, so that a person can change all of them at once. */
export function fontElement(workbook: Pick<Workbook, 'font' | 'language'>, style: Style): string {
  const script = eastAsian(workbook.language);
  return element(
    'font',
    {},
    style.bold ? '<b/>' : null,
    style.italic ? '<i/>' : null,
    element('sz', { val: style.size ?? workbook.font.size }),
    style.color === undefined ? '<color theme="1"/>' : element('color', { rgb: argb(style.color) }),
    element('name', { val: workbook.font.name }),
    element('family', { val: 2 }),
    script && element('charset', { val: script.charset }),
    element('scheme', { val: 'minor' }),
  );
}

/** Fonts whose digits are 8 pixels wide at 11 points; of the others 7. */
const WIDE = /[\u3040-\u9FFF\uFF00-\uFFEF]|^(Yu |Meiryo|MS |BIZ )/i;

/** The width that the file stores for a column which Excel is to show as `width` characters wide. */
export function storedWidth(font: Workbook['font'], width: number): number {
  if (!(width >= 0 && width <= 255)) throw new Error(`Not a column width: ${width}`);
  const digit = Math.max(1, Math.round(((WIDE.test(font.name) ? 8 : 7) * font.size) / 11));
  return width === 0 ? 0 : Math.min(255, Math.floor(((width * digit + 5) / digit) * 256) / 256);
}

/** The height in points of a row that says nothing about it. */
export const defaultRowHeight = (font: Workbook['font']): number =>
  Math.round(((WIDE.test(font.name) ? 18.75 : 15) * font.size) / 11 / 0.75) * 0.75;
