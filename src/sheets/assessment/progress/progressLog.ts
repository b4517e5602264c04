import type { RoundItem } from '../../../model/rounds/keptRound';
import type { Moment } from '../../../model/rounds/moment';
import type { ShownValue } from '../../../workbook/description';
import { SETUP_LEFT } from '../reading/leftovers';
import { roundLeft } from '../rounds/readRounds';
import type { Older } from './progressScene';
import type { Scene } from '../scene';

/** An item of a round as it stands in the log. */
export interface Logged {
  /** Where it stands in the log, from 1. */
  readonly row: number;
  readonly item: RoundItem;
  readonly state: ShownValue;
  readonly side: ShownValue;
  readonly targetSide: ShownValue;
  /** What stands in its cell: what is meant, or what is not understood. */
  readonly of: (key: keyof RoundItem, meant: ShownValue) => ShownValue;
}

/** The rows of the log that a time stands in. */
export function logOf(
  { name }: Moment,
  { answers, leftovers, model, words }: Scene,
  older: Older | null,
): ReadonlyMap<string, Logged> {
  const found = new Map<string, Logged>();
  const left = leftovers[SETUP_LEFT] ?? {};
  const newer = new Map([...(older?.ids ?? [])].map(([id, former]) => [former, id]));
  let row = 0;
  (answers.rounds ?? []).forEach((round, index) => {
    for (const [id, item] of Object.entries(round.items)) {
      row++;
      if (round.name !== name) continue;
      const own = round.model === model.id ? id : round.model === older?.model.id ? newer.get(id) : undefined;
      if (own === undefined) continue;
      found.set(own, {
        row,
        item,
        state: item.state && words.rounds.states[item.state],
        side: item.side && words.plan.side[item.side],
        targetSide: item.targetSide ? words.plan.side[item.targetSide] : null,
        of: (key, meant) => meant ?? left[roundLeft(index + 1, id, key)] ?? null,
      });
    }
  });
  return found;
}
