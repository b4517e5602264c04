import type { Catalogue, Model } from '../../model/catalogue';
import type { ReadWorkbook } from '../../workbook/rows';
import { textOf } from './source';

/** A model whose data travel in the workbook itself, where there is such a thing. */
export type CarriedModel = (read: ReadWorkbook, id: string) => Model | null;

/**
 * The model a workbook was made from: one of the catalogue, else the one it carries. Whoever needs the model of a
 * reading takes it from here and never looks the id up again.
 */
export function modelOf(
  { models }: Catalogue,
  read: ReadWorkbook,
  carried: CarriedModel = () => null,
): Model | null {
  const cells = read.names.get('ISOMM_Model');
  if (cells === undefined || cells === 'broken') return null;
  const id = textOf(cells.values[0]?.[0] ?? null).trim();
  return models.find((model) => model.id === id) ?? carried(read, id);
}
