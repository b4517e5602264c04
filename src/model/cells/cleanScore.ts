import { SCORES, type ProblemKind, type Score } from '../answers';
import { withoutUnseen } from './bareText';
import type { Raw } from './raw';

/** A digit, with decimals or without; three after a comma may as well be thousands. */
const DIGIT = /^([0-5])(?:\.0+|,0{1,2})?$/;

/** A sheet compares about 15 digits, and its formulas round to this: 3.0000000000000004 is 3 to them. */
export const asInSheets = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toFixed(14));

export interface CleanScore {
  /** `null` is blank, or not valid: then `kind` says why. */
  readonly score: Score | null;
  readonly kind: Extract<ProblemKind, 'not-a-score' | 'text-number'> | null;
}

/** The score that a text spells with one digit, in whatever width and with whatever that nobody sees around it. */
export function typedScore(raw: Raw): Score | null {
  const text = typeof raw === 'string' ? withoutUnseen(raw).normalize('NFKC').trim() : '';
  const digit = DIGIT.exec(text)?.[1];
  return digit === undefined ? null : (SCORES.find((valid) => valid === Number(digit)) ?? null);
}

/** Only the numbers 0 to 5 count, exactly as in the workbook's formulas; anything else that is not blank is named. */
export function cleanScore(raw: Raw): CleanScore {
  if (raw === null || raw === '') return { score: null, kind: null };
  if (typeof raw === 'number') {
    const score = SCORES.find((valid) => valid === asInSheets(raw)) ?? null;
    return { score, kind: score === null ? 'not-a-score' : null };
  }
  return { score: null, kind: typedScore(raw) === null ? 'not-a-score' : 'text-number' };
}
