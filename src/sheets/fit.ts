import { EXCEL_LIMITS } from '../workbook/excelLimits';
import { quote } from './formula';

/** A text of at most so many characters; where something is missing it ends in "…". */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let short = '';
  for (const sign of text) {
    if (short.length + sign.length > longest - 1) break;
    short += sign;
  }
  return `${short.trimEnd()}…`;
}

/** Where a text goes on. */
export const MORE = '…';
/** The first signs of a text, or the last; no half of one. */
export const firstSigns = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
export const lastSigns = (text: string, most: number): string =>
  text.slice(Math.max(0, text.length - most)).replace(/^[\uDC00-\uDFFF]/, '');

/** The first signs of a text, and where it goes on a mark of that. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? firstSigns(text, most) + MORE : text;

/** The same as a formula, of a text and a number that are formulas. */
export const cutTo = (text: string, most: string): string =>
  `LEFT(${text},${most})&REPT(${quote(MORE)},LEN(${text})>${most})`;

/** Words in a place where Excel refuses longer ones. Words we choose fit; those of another language may not. */
export const fitted = (text: string, place: keyof typeof EXCEL_LIMITS): string =>
  cut(text, EXCEL_LIMITS[place]);
