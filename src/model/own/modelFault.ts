/** What is asked of a field; words for each stand in `text`. */
export const EXPECTED = [
  'json',
  'object',
  'list',
  'known-key',
  'text',
  'plain-text',
  'short-text',
  'id',
  'not-built-in',
  'revision',
  'no-successor',
  'function-id',
  'not-reserved',
  'item-id',
  'own-function',
  'known-function',
  'once',
  'has-items',
  'in-order',
  'quadrant',
  'value',
  'noun',
  'other-noun',
  'few-enough',
  'columns',
] as const;
export type Expected = (typeof EXPECTED)[number];

/** Why data are no model: in which entry, which field of it, and what was expected there. */
export class ModelFault extends Error {
  constructor(
    /** As "items, A-2"; empty: the model itself. */
    readonly entry: string,
    readonly field: string,
    readonly expected: Expected,
    /** What stood there, short; `null`: nothing. */
    readonly found: string | null,
    /** How much there may be, where that is what is wrong. */
    readonly limit: number | null = null,
  ) {
    super(`${entry}, ${field}: ${expected}`);
    this.name = 'ModelFault';
  }
}
