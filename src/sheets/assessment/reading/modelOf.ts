import { namedCells } from '../../../workbook/namedCells';
import { bareText } from '../../../model/cells/bareText';
import type { Catalogue, Model } from '../../../model/catalogue';
import { ModelFault } from '../../../model/own/modelFault';
import { withOwnItems } from '../../../model/own/ownItems';
import type { ReadWorkbook } from '../../../workbook/rows';
import { ownRows, placedItems } from '../own/ownRows';
import { modelDataIn } from '../small/readModelData';
import { textOf } from './source';

/** The model of a workbook, or why nobody knows it. */
export type FoundModel =
  | { readonly model: Model }
  | { readonly model: null; readonly kind: 'unknown-model' | 'bad-model'; readonly found: string };

/** The model that a workbook carries, where it carries one; throws a `ModelFault` where its data are none. */
export function carriedIn({ ownModel }: Catalogue, read: ReadWorkbook): Model | null {
  const data = ownModel ? modelDataIn(read) : null;
  return data === null || !ownModel ? null : ownModel(data);
}

/** The same with the items that were added to it in this workbook. */
function withAdded(model: Model, read: ReadWorkbook): Model {
  const added = placedItems(ownRows((name) => namedCells(read, name), model, read.date1904));
  return added.length === 0 ? model : withOwnItems(model, added);
}

/**
 * The model a workbook was made from: one of the catalogue, else the one it carries. Whoever needs the model of a
 * reading takes it from here and never looks the id up again.
 */
export function modelOf(catalogue: Catalogue, read: ReadWorkbook): FoundModel {
  const id = textOf(namedCells(read, 'ISOMM_Model')?.values[0]?.[0] ?? null).trim();
  const same = (model: Model) => model.id === id || bareText(model.id) === bareText(id);
  const known = catalogue.models.find(same);
  if (known) return { model: withAdded(known, read) };
  try {
    const model = carriedIn(catalogue, read);
    return model ? { model: withAdded(model, read) } : { model: null, kind: 'unknown-model', found: id };
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    const { entry, field, found } = error;
    const where = [entry, field].filter((part) => part !== '').join(', ');
    return { model: null, kind: 'bad-model', found: [id, where, found].filter(Boolean).join(': ') };
  }
}
