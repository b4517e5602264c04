import type { Item } from '../../model/catalogue';
import type { ShownValue } from '../../workbook/description';
import type { NamedCells } from '../../workbook/rows';
import { textOf, type Source } from './source';

/** One row of a list, joined by sheet row and not by position in a range. */
export interface ListRow {
  readonly row: number;
  readonly value: (name: string) => ShownValue;
  /** A formula that stands there without its value. */
  readonly uncalculated: (name: string) => string | null;
}

/** The rows of a list by the ids that stand in it; an id nobody knows and one that comes again are named. */
export function rowsById(
  source: Source,
  idName: string,
  columnNames: readonly string[],
): ReadonlyMap<Item, ListRow> | null {
  const idCells = source.cells(idName);
  if (!idCells) return null;
  const columns = new Map(columnNames.map((name) => [name, source.cells(name)]));
  const items = new Map(source.model.items.map((item) => [item.id.toLowerCase(), item]));
  const rows = new Map<Item, ListRow>();
  idCells.values.forEach(([value = null], index) => {
    const row = idCells.row + index;
    const text = textOf(value);
    if (text.trim() === '') return;
    const item = typeof value === 'string' ? items.get(value.toLowerCase()) : undefined;
    if (!item || rows.has(item)) {
      source.flag(item ? 'duplicate-id' : 'unknown-id', idName, { row, id: text }, value);
      return;
    }
    const at = <T>(name: string, table: (cells: NamedCells) => readonly (readonly T[])[] | undefined) => {
      const column = columns.get(name);
      return (column && table(column)?.[row - column.row]?.[0]) ?? null;
    };
    rows.set(item, {
      row,
      value: (name) => at(name, ({ values }) => values),
      uncalculated: (name) => at(name, ({ uncalculated }) => uncalculated),
    });
  });
  return rows;
}
