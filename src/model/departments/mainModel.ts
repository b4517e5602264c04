import type { Model } from '../catalogue';
import type { Entry } from './entry';

/** The model that most returns are of; where two are even, the one that comes first in the catalogue. */
export function mainModel(models: readonly Model[], entries: readonly Entry[]): Model | null {
  const count = ({ id }: Model) => entries.filter((entry) => entry.model === id).length;
  const [first, ...rest] = models;
  if (!first || entries.length === 0) return null;
  return rest.reduce((best, model) => (count(model) > count(best) ? model : best), first);
}
