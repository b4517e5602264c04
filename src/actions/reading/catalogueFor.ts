import { namedCells } from '../../workbook/namedCells';
import type { Catalogue, Shelf } from '../../model/catalogue';
import { textOf } from '../../sheets/assessment/reading/source';
import type { ReadWorkbook } from '../../workbook/rows';

/** Names of cells that say which models a workbook is of: its own, and the one it was carried over from. */
const NAMES = ['ISOMM_Model', 'ISOMM_CarryFrom'] as const;

/** The catalogue with those models that a workbook names. */
export async function catalogueFor(shelf: Shelf, read: Pick<ReadWorkbook, 'names'>): Promise<Catalogue> {
  const named = NAMES.flatMap((name) => {
    const cells = namedCells(read, name);
    return cells ? [textOf(cells.values[0]?.[0] ?? null).trim()] : [];
  });
  const found = await Promise.all([...new Set(named)].map((id) => shelf.model(id)));
  return { ...shelf.ratings, models: found.filter((model) => model !== null) };
}

/** The catalogue with all its models. */
export const wholeCatalogue = async (shelf: Shelf): Promise<Catalogue> => ({
  ...shelf.ratings,
  models: await shelf.load(),
});
