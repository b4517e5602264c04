import type { Answers } from './answers';
import type { Side } from './catalogue';
import { requiredSide } from './requiredSide';
import { answerOf } from './answerOf';

/** The side that the current pattern asks for an item; `null` where it says nothing. */
export const askedSide = (answers: Answers, id: string): Side | null =>
  requiredSide(answers.patterns, answers.currentPattern, answerOf(answers, id)?.quadrant ?? null);

/** The side an item is opened on: the one its pattern asks for, else the one that has a score. */
export function openingSide(answers: Answers, id: string): Side {
  const { insource = null, outsource = null } = answerOf(answers, id) ?? {};
  return askedSide(answers, id) ?? (insource === null && outsource !== null ? 'out' : 'in');
}
