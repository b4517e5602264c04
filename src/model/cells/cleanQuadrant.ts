import { QUADRANTS, type Quadrant } from '../catalogue';
import type { Raw } from './raw';
import { sameText } from './sameText';

/** Numerals and letters that input methods write for I and V, and spaces around them; the workbook's formulas know the same. */
export const QUADRANT_SPELLINGS: readonly (readonly [written: string, meant: string])[] = [
  ['Ⅰ', 'i'],
  ['Ⅱ', 'ii'],
  ['Ⅲ', 'iii'],
  ['Ⅳ', 'iv'],
  ['Ⅴ', 'v'],
  ['ⅰ', 'i'],
  ['ⅱ', 'ii'],
  ['ⅲ', 'iii'],
  ['ⅳ', 'iv'],
  ['ⅴ', 'v'],
  ['Ｉ', 'i'],
  ['Ｖ', 'v'],
  ['ｉ', 'i'],
  ['ｖ', 'v'],
  [' ', ''],
  ['\u3000', ''],
];

/** A text in small letters, without what may come with a quadrant; `words` may stand before the numeral ("領域II"). */
export const spellQuadrant = (text: string, words: readonly string[]): string =>
  [...words.map((word) => [word.toLowerCase(), ''] as const), ...QUADRANT_SPELLINGS].reduce(
    (rest, [written, meant]) => rest.replaceAll(written, meant),
    text.toLowerCase(),
  );

/** The quadrant a cell holds, compared as the workbook's formulas do; `null` where it holds none. */
export function cleanQuadrant(raw: Raw, words: readonly string[] = []): Quadrant | null {
  if (typeof raw !== 'string') return null;
  // As the drop-down writes it, which is nearly always.
  const plain = QUADRANTS.find((quadrant) => quadrant === raw);
  if (plain) return plain;
  const spelled = spellQuadrant(raw, words);
  return QUADRANTS.find((quadrant) => sameText(quadrant, spelled)) ?? null;
}

/** As workbooks up to layout 2 compare it. */
export const exactQuadrant = (raw: Raw): Quadrant | null =>
  typeof raw === 'string' ? (QUADRANTS.find((quadrant) => sameText(quadrant, raw)) ?? null) : null;
