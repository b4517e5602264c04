import { crosswalk } from '../carry/crosswalk';
import type { Model } from '../catalogue';
import { tallyOf, type KeptRound, type RoundItem } from './keptRound';

/** Newer items that one older item leads to, and no other, each the same; by the older item's id. */
export const oneToOne = (from: Model, to: Model): ReadonlyMap<string, string> =>
  new Map(
    crosswalk(from, to).services.flatMap(({ service, ancestors }) => {
      const [only, ...others] = ancestors;
      return only?.kind === 'same' && others.length === 0 ? [[service.id, only.role.id] as const] : [];
    }),
  );

/** A round of the older model as one of the newer: only what corresponds one to one. */
export function throughMapping(round: KeptRound, from: Model, to: Model): KeptRound {
  const items = [...oneToOne(from, to)].flatMap(([service, role]): [string, RoundItem][] => {
    const item = round.items[role];
    return item ? [[service, item]] : [];
  });
  const kept = tallyOf(items.map(([, item]) => item));
  return { ...round, model: to.id, items: Object.fromEntries(items), kept };
}
