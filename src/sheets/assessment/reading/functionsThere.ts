import type { Model } from '../../../model/catalogue';
import type { NamedCells } from '../../../workbook/rows';
import { textOf } from './source';

/** Ids of the functions that have a row in the checklist. */
export function functionsThere({ items }: Model, ids: NamedCells | null): ReadonlySet<string> {
  const there = new Set(ids?.values.map(([id = null]) => textOf(id).toLowerCase()));
  return new Set(items.flatMap((item) => (there.has(item.id.toLowerCase()) ? [item.function] : [])));
}
