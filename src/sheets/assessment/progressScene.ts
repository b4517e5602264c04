import { chosenMoments, roundsOf } from '../../model/rounds/chosen';
import { compareMoments, type Compared } from '../../model/rounds/compareMoments';
import type { KeptRound } from '../../model/rounds/keptRound';
import type { Moment } from '../../model/rounds/moment';
import type { Scene } from './scene';

/** What the sheet of two times side by side is made from. */
export interface ProgressScene {
  readonly scene: Scene;
  readonly first: Moment;
  readonly second: Moment;
  readonly compared: Compared;
  /** Every round of this model with its number. */
  readonly rounds: readonly { readonly no: number; readonly round: KeptRound }[];
  /** Why items moved, as the later round has it. */
  readonly reasons: Readonly<Record<string, string>>;
}

export function progressScene(scene: Scene): ProgressScene {
  const { answers, assessment, model } = scene;
  const { first, second } = chosenMoments(answers, assessment);
  const usable = roundsOf(answers);
  const rounds = (answers.rounds ?? []).flatMap((round, index) =>
    usable.includes(round) ? [{ no: index + 1, round }] : [],
  );
  const reasons = Object.entries(second.items).map(([id, { reason }]) => [id, reason] as const);
  return {
    ...{ scene, first, second, rounds },
    compared: compareMoments(model, first, second),
    reasons: Object.fromEntries(reasons),
  };
}
