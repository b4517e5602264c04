import { CHARTER_ITEMS, withCharterCell, type Charter } from '../../../model/facts/charter';
import type { ShownValue } from '../../../workbook/description';
import { SETUP_LEFT } from '../reading/leftovers';
import { movedColumns } from '../checklist/outOfLine';
import { dayIn } from '../reading/readCells';
import { anyText } from '../reading/readColumns';
import { isBlank, type Slice, type Source } from '../reading/source';

const CELLS = [
  ['answer', 'ISOMM_CharterAnswer'],
  ['on', 'ISOMM_CharterOn'],
] as const;

/** The six lines by their numbers; a day that is none is named, and stays in its cell. */
export function readCharter(source: Source): Slice {
  const day = (value: ShownValue) => dayIn(source, value);
  const ids = source.cells('ISOMM_CharterId');
  const moved = movedColumns(
    source,
    'ISOMM_CharterId',
    CELLS.map(([, name]) => name),
  );
  let charter: Charter = {};
  const left: Record<string, ShownValue> = {};
  for (const [at, item] of CHARTER_ITEMS.entries()) {
    const index = ids?.values.findIndex(([id]) => id === at + 1) ?? -1;
    if (!ids || index < 0) continue;
    const row = ids.row + index;
    for (const [key, name] of CELLS) {
      const column = source.cells(name);
      const value = (column && column.values[row - column.row]?.[0]) ?? null;
      if (isBlank(value)) continue;
      const said = moved.has(name) ? null : key === 'on' ? day(value) : anyText(value);
      charter = withCharterCell(charter, item, key, said);
      if (said !== null) continue;
      source.flag(moved.has(name) ? 'shifted' : 'not-a-date', name, { row }, value);
      left[`charter.${item}.${key}`] = value;
    }
  }
  return { answers: { charter }, leftovers: Object.keys(left).length > 0 ? { [SETUP_LEFT]: left } : {} };
}
