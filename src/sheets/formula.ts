/** Excel refuses a longer text constant in a formula. */
const LONGEST = 255;
const PIECES = new RegExp(`[^]{1,${String(LONGEST)}}`, 'gu');

/** A text constant inside a formula, in pieces where it is long. */
export const quote = (text: string): string =>
  (text.length > LONGEST ? (text.match(PIECES) ?? ['']) : [text])
    .map((piece) => `"${piece.replaceAll('"', '""')}"`)
    .join('&');

const FIRST_MARK = 0xe000;

interface Marks {
  readonly signs: readonly string[];
  readonly between: RegExp;
}

function marksFor(count: number): Marks {
  const signs = Array.from({ length: count }, (_, index) => String.fromCharCode(FIRST_MARK + index));
  return { signs, between: new RegExp(`([${signs.join('')}])`) };
}
/** By how many there are. */
const marks: Marks[] = [];

/**
 * The formula behind a sentence: the same template makes the shown value (with texts) and the
 * formula (with expressions in their place), so the two cannot say different things.
 */
export function sentence(template: (...parts: string[]) => string, ...expressions: string[]): string {
  const { signs, between } = (marks[expressions.length] ??= marksFor(expressions.length));
  return template(...signs)
    .split(between)
    .filter((part) => part !== '')
    .map((part) => expressions[part.charCodeAt(0) - FIRST_MARK] ?? quote(part))
    .join('&');
}

/** The number format of a figure within a sentence: the words around it in quotation marks. */
export const numberFormat = (template: (figure: string) => string, figure: string): string =>
  template(String.fromCharCode(FIRST_MARK))
    .split(String.fromCharCode(FIRST_MARK))
    .map((words) => (words === '' ? '' : `"${words.replaceAll('"', "'")}"`))
    .join(figure);

/** Not every program tells a truth value from a number. */
export const isNumber = (cell: string): string => `IF(ISLOGICAL(${cell}),FALSE,ISNUMBER(${cell}))`;

/** Nested IF that gives the first value whose condition holds, else the last one. */
export const choose = (
  cases: readonly (readonly [condition: string, value: string])[],
  otherwise: string,
): string => cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);

/** A whole number up to some bound, as its cell holds it; nothing for anything else. */
export const wholeIn = (cell: string, most: number): string =>
  `IF(${isNumber(cell)},IF(OR(${Array.from({ length: most }, (_, index) => `${cell}=${String(index + 1)}`).join(',')}),ROUND(${cell},0),""),"")`;

/** An amount from 0, as its cell holds it; nothing for anything else. */
export const amountIn = (cell: string): string => `IF(${isNumber(cell)},IF(${cell}>=0,${cell},""),"")`;

/** A number from 1 as a word of a list, and nothing for 0. */
export const wordOf = (number: string, words: readonly string[]): string =>
  `CHOOSE(1+${number},"",${words.map(quote).join(',')})`;

/** Which of these cells holds the word that stands in a cell, from 1; 0 for none. Errors and other words are none. */
export const placeIn = (cell: string, words: readonly string[]): string =>
  `IF(ISERROR(${cell}),0,${choose(
    words.map((word, index) => [`${cell}=${word}`, String(index + 1)]),
    '0',
  )})`;

/** What follows from a cell, where something stands in it. */
export const unlessBlank = (cell: string, formula: string): string => `IF(${cell}="","",${formula})`;
