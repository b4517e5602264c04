import type { Catalogue } from '../../../model/catalogue';
import { namedCells } from '../../../workbook/namedCells';
import type { ReadWorkbook } from '../../../workbook/rows';
import { modelOf } from './modelOf';
import { textOf } from './source';

/**
 * A workbook whose column of ids was deleted, with the ids that the names of the items stand for. A name that is none of
 * one item takes the place of its id, so that the row is named.
 */
export function idsByNames(catalogue: Catalogue, read: ReadWorkbook): ReadWorkbook {
  const items = namedCells(read, 'ISOMM_Name');
  if (namedCells(read, 'ISOMM_Id') || !items) return read;
  const { model } = modelOf(catalogue, read);
  if (!model) return read;
  const idOf = (name: string): string => {
    const found = model.items.filter((item) => Object.values(item.name).includes(name));
    return found.length === 1 ? (found[0]?.id ?? name) : name;
  };
  const values = items.values.map(([name = null]) => [idOf(textOf(name))]);
  return { ...read, names: new Map([...read.names, ['ISOMM_Id', { ...items, values }]]) };
}
