import { SCORES, type Score } from '../../model/answers';
import type { Meaning } from '../../model/imports/importMap';
import { languages, type Language } from '../../text/languages';
import { wordsIn } from '../../text/wordsIn';
import type { ShownValue } from '../../workbook/description';
import { bareHead, bareName } from './normal';

/** What a head says of its column. */
export interface HeadMeaning {
  readonly meaning: Meaning;
  /** Where the head names the score of its column as well. */
  readonly score: Score | null;
  readonly language: Language;
}

const KEYS = ['insource', 'outsource', 'quadrant', 'note', 'supplement', 'id', 'name', 'function'] as const;
const SIDES: readonly Meaning[] = ['insource', 'outsource'];
/** A longer text is no head. */
const LONGEST = 60;
/** "0-5" or "1-5" behind a word, bare. */
const RANGE = /^[01]5$/;

/** What a digit at the head of a grid's column says, in whatever width; `null` for anything else. */
export function headScore(value: ShownValue | undefined): Score | null {
  const text = bareHead(value);
  return text.length === 1 ? (SCORES.find((score) => String(score) === text) ?? null) : null;
}

const known = new Map<string, { readonly meaning: Meaning; readonly language: Language }>();

function knownHeads(): typeof known {
  if (known.size === 0)
    for (const language of languages())
      for (const meaning of KEYS)
        for (const word of wordsIn(language).imports.heads[meaning])
          if (!known.has(bareName(word))) known.set(bareName(word), { meaning, language });
  return known;
}

/** What a head means, where it is one of those we know. */
export function headSays(value: ShownValue | undefined): HeadMeaning | null {
  if (typeof value === 'string' && value.length > LONGEST) return null;
  const text = bareHead(value);
  if (text === '') return null;
  const whole = knownHeads().get(text);
  if (whole) return { ...whole, score: null };
  for (const length of [1, 2]) {
    const word = knownHeads().get(text.slice(0, -length));
    if (!word || !SIDES.includes(word.meaning)) continue;
    const figure = text.slice(-length);
    const score = SCORES.find((each) => String(each) === figure);
    if (score !== undefined) return { ...word, score };
    if (RANGE.test(figure)) return { ...word, score: null };
  }
  return null;
}
