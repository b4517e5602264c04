import type { Answer, Answers, Score } from './answers';
import { blankAnswers } from './blankAnswers';
import type { Language, Model, Pattern } from './catalogue';

/** How well the functions of a sample do, one after the other: good in the middle, less so at both ends. */
const LEVELS = [3, 4, 3, 4, 2, 3, 2, 2, 3];
/** How its items differ from their function. */
const STEPS = [0, 1, 0, -1, 0, 1, -1];
/** One in so many is decided against, is done on both sides, is done on the side the pattern does not ask for. */
const EVERY = { decidedAgainst: 17, both: 9, otherSide: 11 };

/** Answers as an organisation might give them: every item answered, in every way there is. */
export function sampleAnswers(
  model: Model,
  patterns: readonly Pattern[],
  language: Language,
  layout: number,
): Answers {
  const blank = blankAnswers(model, patterns, language, layout);
  const currentPattern = 'minimum-insource';
  const sides = blank.patterns[currentPattern];
  const functions = model.functions.map(({ id }) => id);
  const every = (index: number, count: number): boolean => index % count === count - 1;
  const entries = model.items.map((item, index): [string, Answer] => {
    const base = LEVELS[functions.indexOf(item.function) % LEVELS.length] ?? 3;
    const level = Math.min(5, Math.max(1, base + (STEPS[index % STEPS.length] ?? 0))) as Score;
    const score: Score = every(index, EVERY.decidedAgainst) ? 0 : level;
    const asked = sides[item.quadrant] ?? 'in';
    const side = every(index, EVERY.otherSide) ? (asked === 'in' ? 'out' : 'in') : asked;
    const other = every(index, EVERY.both) && score > 1 ? ((score - 1) as Score) : null;
    const answer = { ...(blank.answers[item.id] as Answer) };
    return [
      item.id,
      { ...answer, insource: side === 'in' ? score : other, outsource: side === 'out' ? score : other },
    ];
  });
  return { ...blank, currentPattern, targetPattern: 'hybrid', answers: Object.fromEntries(entries) };
}
