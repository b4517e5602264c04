import { unescapeString } from '../../../src/xlsx/escapedString';
import { cellName, type Area } from '../../../src/xlsx/address';
import type { XmlElement } from './parseXml';
import { child } from './parseXml';

/** What the cells of one sheet show, by address: texts, and numbers as numbers; nothing for all else. */
export type Shown = ReadonlyMap<string, string | number>;
/** Of every sheet, by its title. */
export type ShownCells = ReadonlyMap<string, Shown>;

export function shownCells(sheet: XmlElement, strings: XmlElement): Shown {
  const texts = strings.children.map((item) => unescapeString(child(item, 't')?.text ?? ''));
  const found = new Map<string, string | number>();
  for (const row of child(sheet, 'sheetData')?.children ?? []) {
    for (const cell of row.children) {
      const text = child(cell, 'v')?.text;
      if (text === undefined) continue;
      const address = cell.attributes.get('r') ?? '';
      const type = cell.attributes.get('t') ?? 'n';
      if (type === 'n') found.set(address, Number(text));
      else if (type === 's') found.set(address, texts[Number(text)] ?? '');
      else if (type === 'b') found.set(address, text === '1' ? 'TRUE' : 'FALSE');
      else if (type === 'str') found.set(address, unescapeString(text));
    }
  }
  return found;
}

/** The cells of a row or column in their order; `null` for a rectangle. */
export const inLine = ({ top, left, bottom, right }: Area): string[] | null =>
  top !== bottom && left !== right
    ? null
    : Array.from({ length: bottom - top + right - left + 1 }, (_, index) =>
        top === bottom ? cellName(top, left + index) : cellName(top + index, left),
      );
