import type { Model } from '../../../model/catalogue';
import type { Entry } from '../../../model/departments/entry';
import { labels } from '../../../model/departments/labels';
import { mainModel } from '../../../model/departments/mainModel';
import { proposeUses, sentTwice } from '../../../model/departments/proposeUses';
import type { Use } from '../../../model/departments/use';

/** What follows from the returns and from what the coordinator prefers. */
export interface Decided {
  readonly model: Model;
  readonly own: readonly Entry[];
  /** Of another model: named, never mixed. */
  readonly otherModel: readonly Entry[];
  readonly uses: ReadonlyMap<number, Use>;
  readonly counting: readonly Entry[];
  readonly names: ReadonlyMap<number, string>;
  readonly twice: readonly (readonly Entry[])[];
}

/** The headquarters chosen, unless another return of that department has taken its place. */
export const headquartersIn = (counting: readonly Entry[], chosen: number | null): number | null =>
  counting.some(({ no }) => no === chosen) ? chosen : null;

/** `null` while nothing was read. */
export function decided(
  models: readonly Model[],
  entries: readonly Entry[],
  preferred: ReadonlySet<number>,
): Decided | null {
  const model = mainModel(models, entries);
  if (!model) return null;
  const own = entries.filter((entry) => entry.model === model.id);
  const uses = proposeUses(own, preferred);
  return {
    model,
    own,
    otherModel: entries.filter((entry) => entry.model !== model.id),
    uses,
    counting: own.filter(({ no }) => uses.get(no) === 'counts'),
    names: labels(own),
    twice: sentTwice(own),
  };
}
