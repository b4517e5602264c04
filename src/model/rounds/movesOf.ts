import type { Answers } from '../answers';
import { roundsOf } from './chosen';

export interface Move {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly move: number;
}

/** How far each item of a round moved since the round of the same model before it; of those that were scored in both. */
export function movesOf(answers: Answers, index: number): Move[] {
  const round = answers.rounds?.[index];
  if (!round) return [];
  const same = roundsOf({ ...answers, model: round.model });
  const before = same[same.indexOf(round) - 1];
  return Object.entries(round.items).flatMap(([id, { level: to }]): Move[] => {
    const from = before?.items[id]?.level ?? null;
    return from === null || to === null ? [] : [{ id, from, to, move: to - from }];
  });
}
