import { sameText } from '../../model/cells/sameText';
import { boxOf, cellAt } from '../../workbook/a1';
import { namedCells } from '../../workbook/namedCells';
import type { NamedCells, ReadWorkbook } from '../../workbook/rows';
import type { CellPlace } from '../liveWorkbook';

/** Where a cell is in a later reading; `null`: its row is gone, or what leads to it. */
export type Followed = (later: ReadWorkbook) => CellPlace | null;

const holds = ({ row, column, values }: NamedCells, at: { readonly row: number; readonly column: number }) =>
  at.row >= row &&
  at.row < row + values.length &&
  at.column >= column &&
  at.column < column + (values[0]?.length ?? 0);

const same = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && sameText(one, other);

/** The ids of the list that this column belongs to: they stand in the same rows. */
const idsBeside = ({ names }: ReadWorkbook, { sheet, row, values }: NamedCells): string | null => {
  for (const [name, cells] of names)
    if (cells !== 'broken' && name.endsWith('Id') && cells.sheet === sheet && cells.row === row)
      if (cells.values.length === values.length && cells.values[0]?.length === 1) return name;
  return null;
};

/**
 * How to find the same cell again once rows or columns have come or gone, or somebody has sorted: by the name that leads to
 * it, and in a list by the id in its row. `null` where nothing of ours leads to it, or several rows have that id.
 */
export function follow(read: ReadWorkbook, { sheet, cell }: CellPlace): Followed | null {
  const at = boxOf(cell);
  for (const [name, cells] of read.names) {
    if (cells === 'broken' || cells.sheet !== sheet || !holds(cells, at)) continue;
    const [down, right] = [at.row - cells.row, at.column - cells.column];
    const list = idsBeside(read, cells);
    if (list === null)
      return (later) => {
        const now = namedCells(later, name);
        return now && { sheet: now.sheet, cell: cellAt(now.row + down, now.column + right) };
      };
    const ids = namedCells(read, list)?.values ?? [];
    const id = ids[down]?.[0];
    if (ids.filter(([other]) => same(other, id)).length !== 1) return null;
    return (later) => {
      const [column, now] = [namedCells(later, name), namedCells(later, list)];
      const row = now?.values.findIndex(([other]) => same(other, id)) ?? -1;
      return column && now && row >= 0
        ? { sheet: column.sheet, cell: cellAt(now.row + row, column.column + right) }
        : null;
    };
  }
  return null;
}
