import type { Catalogue } from '../../../model/catalogue';
import { cellAt } from '../../../workbook/a1';
import type { ReadWorkbook, WholeSheet } from '../../../workbook/rows';
import { FEWEST_IDS, isOurTitle } from './byContent';

/** Where items stand, and no head tells which columns hold their scores. */
export interface HeadlessList {
  readonly sheet: string;
  /** Of the first id. */
  readonly cell: string;
}

/** The first cell of the column in which most ids stand; `null` where too few do. */
function firstId({ rows }: WholeSheet, ids: ReadonlySet<string>): string | null {
  const columns = new Map<number, { count: number; first: number }>();
  for (const [row, cells] of rows)
    for (const [column, value] of cells.entries()) {
      if (typeof value !== 'string' || !ids.has(value.toLowerCase())) continue;
      const { count, first } = columns.get(column) ?? { count: 0, first: row };
      columns.set(column, { count: count + 1, first: Math.min(first, row) });
    }
  const [most] = [...columns].sort(([, a], [, b]) => b.count - a.count);
  if (!most) return null;
  const [column, { count, first }] = most;
  return count >= FEWEST_IDS ? cellAt(first, column) : null;
}

/** The sheet that is called as our checklist, or the only one with ids: its heads are gone, so that nothing is read of it. */
export function listWithoutHeads(catalogue: Catalogue, { whole }: ReadWorkbook): HeadlessList | null {
  const ids = new Set(catalogue.models.flatMap(({ items }) => items.map(({ id }) => id.toLowerCase())));
  const found = (whole?.() ?? []).flatMap((sheet) => {
    const cell = firstId(sheet, ids);
    return cell === null ? [] : [{ sheet: sheet.title, cell }];
  });
  const ours = found.filter(({ sheet }) => isOurTitle(sheet));
  const [list, ...others] = ours.length > 0 ? ours : found;
  return list && others.length === 0 ? list : null;
}
