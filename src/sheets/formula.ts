/** A text constant inside a formula. */
export const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const FIRST_MARK = 0xe000;

/**
 * The formula behind a sentence: the same template makes the shown value (with texts) and the
 * formula (with expressions in their place), so the two cannot say different things.
 */
export function sentence(template: (...parts: string[]) => string, ...expressions: string[]): string {
  const marks = expressions.map((_, index) => String.fromCharCode(FIRST_MARK + index));
  const parts = template(...marks).split(new RegExp(`([${marks.join('')}])`));
  return parts
    .filter((part) => part !== '')
    .map((part) => expressions[part.charCodeAt(0) - FIRST_MARK] ?? quote(part))
    .join('&');
}

/** Nested IF that gives the first value whose condition holds, else the last one. */
export const choose = (
  cases: readonly (readonly [condition: string, value: string])[],
  otherwise: string,
): string => cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);
