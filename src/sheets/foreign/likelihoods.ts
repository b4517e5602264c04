import { bareHead, itemText } from './normal';
import type { KnownNames } from './knownNames';
import type { Table } from './tables';

/** Why the model is thought to be this one. */
export interface Likelihood {
  readonly model: string;
  readonly ids: number;
  readonly names: number;
  readonly of: number;
}

/** How many rows of all lists have an id of each model, and how many its name. */
export function likelihoods(known: readonly KnownNames[], tables: readonly Table[]): Likelihood[] {
  return known.map((names) => {
    const ids = new Set<string>();
    const called = new Set<string>();
    for (const { sheet, itemColumn, nameColumn } of tables)
      for (const cells of sheet.rows.values()) {
        const item = itemText(cells[itemColumn]);
        if (!item || !names.hasId(item.id)) continue;
        ids.add(item.id);
        const beside =
          nameColumn === itemColumn || nameColumn === null ? item.name : bareHead(cells[nameColumn]);
        if (names.fits(item.id, beside)) called.add(item.id);
      }
    return { model: names.model.id, ids: ids.size, names: called.size, of: names.model.items.length };
  });
}
