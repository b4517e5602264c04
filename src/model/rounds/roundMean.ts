import type { Model } from '../catalogue';
import { maturity } from '../maturity';
import type { KeptRound } from './keptRound';

/** The mean of a function, or of all (`null`), as a round has it. */
export function roundMean(model: Model, round: KeptRound | null, group: string | null): number | null {
  if (!round) return null;
  const theirs = model.items.filter((item) => group === null || item.function === group);
  return maturity(theirs.flatMap(({ id }) => round.items[id]?.level ?? [])).mean;
}
