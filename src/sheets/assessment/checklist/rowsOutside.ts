import type { Item } from '../../../model/catalogue';
import type { Box } from '../../../workbook/a1';
import type { ShownValue } from '../../../workbook/description';
import type { NamedCells } from '../../../workbook/rows';
import { textOf, type Source } from '../reading/source';

/** How far above and below the list a row is looked for, and to which column. */
const REACH = 60;
const LAST_COLUMN = 59;

/** Where a row is looked for that stands outside of the list. */
export function bandsAround({ row, values }: NamedCells): readonly Box[] {
  const last = row + values.length - 1;
  return [
    { row: Math.max(0, row - REACH), lastRow: row - 1 },
    { row: last + 1, lastRow: last + REACH },
  ]
    .filter((band) => band.row <= band.lastRow)
    .map((band) => ({ ...band, column: 0, lastColumn: LAST_COLUMN }));
}

/** A row of an item that is no row of the list any more. */
export interface RowOutside {
  readonly item: Item;
  readonly row: number;
  /** What stands in it, by column. */
  readonly cells: readonly ShownValue[];
  /** The formulas among that whose value is not in the file, by column. */
  readonly uncalculated: readonly (string | null | undefined)[];
  /** Another one says something else: nobody but a person knows which counts. */
  readonly contradicted: boolean;
}

/**
 * Rows that somebody put above the first or below the last row of the list: they are outside of what its names span, and
 * no formula of the workbook knows them.
 */
export function rowsOutside(source: Source, ids: NamedCells, missing: readonly Item[]): RowOutside[] {
  if (missing.length === 0) return [];
  const items = new Map(missing.map((item) => [item.id.toLowerCase(), item]));
  const found = new Map<Item, RowOutside>();
  for (const band of bandsAround(ids)) {
    const part = source.typed(ids.sheet, band, true);
    for (const [row, cells] of part?.rows ?? []) {
      const item = items.get(textOf(cells[ids.column] ?? null).toLowerCase());
      if (!item) continue;
      const first = found.get(item);
      const contradicted =
        first !== undefined && (first.contradicted || JSON.stringify(first.cells) !== JSON.stringify(cells));
      const uncalculated = part?.uncalculated?.get(row) ?? [];
      found.set(item, first ? { ...first, contradicted } : { item, row, cells, uncalculated, contradicted });
    }
  }
  return [...found.values()];
}
