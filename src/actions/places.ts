import type { Side } from '../model/catalogue';
import { boxOf, cellAt } from '../workbook/a1';
import type { NamedCells, ReadWorkbook } from '../workbook/rows';
import type { CellPlace } from './liveWorkbook';

const COLUMNS = { in: 'ISOMM_Insource', out: 'ISOMM_Outsource' } as const;

const cellsOf = (read: ReadWorkbook, name: string): NamedCells | null => {
  const cells = read.names.get(name);
  return cells === undefined || cells === 'broken' ? null : cells;
};

const same = (value: unknown, id: string): boolean =>
  typeof value === 'string' && value.toLowerCase() === id.toLowerCase();

/** Where a score of an item is typed. */
export function placeOf(read: ReadWorkbook, id: string, side: Side = 'in'): CellPlace | null {
  const ids = cellsOf(read, 'ISOMM_Id');
  const column = cellsOf(read, COLUMNS[side]);
  const index = ids?.values.findIndex(([value]) => same(value, id)) ?? -1;
  if (!ids || !column || index < 0) return null;
  return { sheet: column.sheet, cell: cellAt(ids.row + index, column.column) };
}

/** The item whose checklist row a cell stands in, and the side where it is one of its score cells. */
export function itemAt(
  read: ReadWorkbook,
  place: CellPlace,
): { readonly id: string; readonly side: Side | null } | null {
  const ids = cellsOf(read, 'ISOMM_Id');
  if (!ids || ids.sheet !== place.sheet) return null;
  const { row, column } = boxOf(place.cell);
  const id = ids.values[row - ids.row]?.[0];
  if (typeof id !== 'string' || id === '') return null;
  const side = (['in', 'out'] as const).find((one) => cellsOf(read, COLUMNS[one])?.column === column);
  return { id, side: side ?? null };
}
