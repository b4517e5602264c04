import type { Model } from '../../../model/catalogue';
import type { Entry } from '../../../model/departments/entry';
import { labels, type Called } from '../../../model/departments/labels';
import { mainModel } from '../../../model/departments/mainModel';
import { sentTwice } from '../../../model/departments/proposeUses';

/** What follows from the returns alone. */
export interface GatheredReturns {
  readonly model: Model;
  readonly own: readonly Entry[];
  /** Of another model: named, never mixed. */
  readonly otherModel: readonly Entry[];
  readonly names: ReadonlyMap<number, string>;
  readonly twice: readonly (readonly Entry[])[];
}

/** `null` while nothing was read. */
export function gathered(
  models: readonly Model[],
  entries: readonly Entry[],
  called?: Called,
): GatheredReturns | null {
  const model = mainModel(models, entries);
  if (!model) return null;
  const own = entries.filter((entry) => entry.model === model.id);
  return {
    model,
    own,
    otherModel: entries.filter((entry) => entry.model !== model.id),
    names: labels(own, called),
    twice: sentTwice(own),
  };
}
