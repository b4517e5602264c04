import type { Item } from '../../../model/catalogue';
import type { ShownValue } from '../../../workbook/description';
import type { NamedCells } from '../../../workbook/rows';
import { textOf, type Source } from '../reading/source';

/** How far above and below the list a row is looked for, and to which column. */
const REACH = 60;
const LAST_COLUMN = 59;

/** A row of an item that is no row of the list any more. */
export interface RowOutside {
  readonly item: Item;
  readonly row: number;
  /** What was typed into it, by column. */
  readonly cells: readonly ShownValue[];
}

/**
 * Rows that somebody put above the first or below the last row of the list: they are outside of what its names span, and
 * no formula of the workbook knows them.
 */
export function rowsOutside(source: Source, ids: NamedCells, missing: readonly Item[]): RowOutside[] {
  if (missing.length === 0) return [];
  const items = new Map(missing.map((item) => [item.id.toLowerCase(), item]));
  const last = ids.row + ids.values.length - 1;
  const bands = [
    { row: Math.max(0, ids.row - REACH), lastRow: ids.row - 1 },
    { row: last + 1, lastRow: last + REACH },
  ].filter(({ row, lastRow }) => row <= lastRow);
  return bands.flatMap((band) => {
    const sheet = source.typed(ids.sheet, { ...band, column: 0, lastColumn: LAST_COLUMN });
    return [...(sheet?.rows ?? [])].flatMap(([row, cells]) => {
      const id = textOf(cells[ids.column] ?? null).toLowerCase();
      const item = items.get(id);
      items.delete(id);
      return item ? [{ item, row, cells }] : [];
    });
  });
}
