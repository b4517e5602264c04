import type { Model } from '../../../model/catalogue';

/** How many rows of a list have an id of a model, and how many of them its name as well. */
export interface Likeness {
  readonly model: Model;
  readonly ids: number;
  readonly names: number;
}

/**
 * Two models share most ids, so it is the names beside them that tell which; where nobody's names are there, the ids
 * alone have to. `null` where two are as like.
 */
export function likeliestModel(counted: readonly Likeness[], fewest: number): Model | null {
  const [best, next] = [...counted].sort((a, b) => b.names - a.names || b.ids - a.ids);
  if (!best || best.ids < fewest) return null;
  return next && next.names === best.names && next.ids === best.ids ? null : best.model;
}
