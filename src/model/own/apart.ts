import type { Item, Model } from '../catalogue';

/** Whether an item was added that enters no mean; out of scope it is not. */
export const isApart = ({ own }: Pick<Item, 'own'>): boolean => own?.counts === false;

/** The ids of those. */
export const apartIn = ({ items }: Model): ReadonlySet<string> =>
  new Set(items.filter(isApart).map(({ id }) => id));
