import type { Model } from '../../../model/catalogue';
import { chosenMoments, roundsOf } from '../../../model/rounds/chosen';
import { compareMoments, type Compared } from '../../../model/rounds/compareMoments';
import type { KeptRound } from '../../../model/rounds/keptRound';
import type { Moment } from '../../../model/rounds/moment';
import { oneToOne, throughMapping } from '../../../model/rounds/throughMapping';
import type { Scene } from '../scene';

/** What the sheet of two times side by side is made from. */
export interface ProgressScene {
  readonly scene: Scene;
  readonly first: Moment;
  readonly second: Moment;
  readonly compared: Compared;
  /** Where a round was kept under an older model: that model, and by each item the older one it corresponds to alone. */
  readonly older: Older | null;
  /** Every round of this model with its number. */
  readonly rounds: readonly { readonly no: number; readonly round: KeptRound }[];
  /** Why items moved, as the later round has it. */
  readonly reasons: Readonly<Record<string, string>>;
}

export interface Older {
  readonly model: Model;
  readonly ids: ReadonlyMap<string, string>;
}

function olderOf({ answers, catalogue, model }: Scene): Older | null {
  for (const from of catalogue.models) {
    if (from.id === model.id || !answers.rounds?.some((round) => round.model === from.id)) continue;
    const ids = oneToOne(from, model);
    if (ids.size > 0) return { model: from, ids };
  }
  return null;
}

export function progressScene(scene: Scene): ProgressScene {
  const { answers, assessment, model } = scene;
  const older = olderOf(scene);
  const { first, second } = chosenMoments(answers, assessment, (round) =>
    round.model === older?.model.id ? throughMapping(round, older.model, model) : null,
  );
  const usable = roundsOf(answers);
  const rounds = (answers.rounds ?? []).flatMap((round, index) =>
    usable.includes(round) ? [{ no: index + 1, round }] : [],
  );
  const reasons = Object.entries(second.items).map(([id, { reason }]) => [id, reason] as const);
  return {
    ...{ scene, first, second, older, rounds },
    compared: compareMoments(model, first, second),
    reasons: Object.fromEntries(reasons),
  };
}
