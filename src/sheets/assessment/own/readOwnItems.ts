import { officialModel } from '../../../model/own/ownItems';
import type { ShownValue } from '../../../workbook/description';
import { SETUP_LEFT } from '../reading/leftovers';
import { ownRows } from './ownRows';
import type { Slice, Source } from '../reading/source';

/** What was added to the model, row by row; what is not understood is named, and stays in its cell. */
export function readOwnItems(source: Source): Slice {
  const list = source.cells('ISOMM_OwnRows');
  const rows = ownRows(source.cells, officialModel(source.model), source.date1904);
  const left: Record<string, ShownValue> = {};
  rows.forEach(({ down, item, slips }, index) => {
    for (const { kind, column, found, left: key } of slips) {
      source.flag(kind, 'ISOMM_OwnRows', { row: (list?.row ?? 0) + down, column, id: item.id }, found);
      if (key) left[`ownItems.${String(index)}.${key}`] = found;
    }
  });
  return {
    ...(rows.length > 0 && { answers: { ownItems: rows.map(({ item }) => item) } }),
    ...(Object.keys(left).length > 0 && { leftovers: { [SETUP_LEFT]: left } }),
  };
}
