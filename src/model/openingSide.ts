import type { Answers } from './answers';
import type { Side } from './catalogue';
import { requiredSide } from './requiredSide';

/** The side that the current pattern asks for an item; `null` where it says nothing. */
export function askedSide({ answers, patterns, currentPattern }: Answers, id: string): Side | null {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return requiredSide(patterns, currentPattern, answer?.quadrant ?? null);
}

/** The side an item is opened on: the one its pattern asks for, else the one that has a score. */
export function openingSide(answers: Answers, id: string): Side {
  const { insource = null, outsource = null } =
    (Object.hasOwn(answers.answers, id) ? answers.answers[id] : undefined) ?? {};
  return askedSide(answers, id) ?? (insource === null && outsource !== null ? 'out' : 'in');
}
