import type { Model } from '../../model/catalogue';
import type { NamedCells } from '../../workbook/rows';
import { textOf, type Source } from './source';

/** Read beside what people fill in, only to see whether rows and columns are still where they were. */
export const WITNESSES: readonly string[] = ['ISOMM_Name', 'ISOMM_Level'];

const sameRows = (a: NamedCells, b: NamedCells): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.values.length === b.values.length;

const sameColumn = (a: NamedCells, b: NamedCells): boolean => a.sheet === b.sheet && a.column === b.column;

/**
 * The columns whose cells may belong to other rows than the ids beside them. Whole rows leave the columns of a list
 * side by side, whatever is sorted, inserted or deleted. A single cell that is deleted or inserted moves the rest of
 * its column, and the range of its name no longer spans the rows of the ids.
 */
export function movedColumns(
  { cells }: Source,
  idName: string,
  columnNames: readonly string[],
): ReadonlySet<string> {
  const ids = cells(idName);
  const others = [idName, ...columnNames, ...WITNESSES];
  const moved = columnNames.filter((name) => {
    const here = cells(name);
    if (!ids || !here) return false;
    return (
      !sameRows(here, ids) ||
      others.some((other) => {
        const there = other === name ? null : cells(other);
        return there !== null && sameColumn(here, there);
      })
    );
  });
  return new Set(moved);
}

/** The rows of the checklist whose own cells contradict each other. */
export function tornRows(source: Source): ReadonlySet<number> {
  const ids = source.cells('ISOMM_Id');
  const names = source.cells('ISOMM_Name');
  const levels = source.cells('ISOMM_Level');
  const torn = new Set<number>();
  if (!ids) return torn;
  const called = idsByName(source);
  const at = (cells: NamedCells | null, row: number) =>
    (cells?.sheet === ids.sheet && cells.values[row - cells.row]?.[0]) || null;
  ids.values.forEach(([id = null], index) => {
    const row = ids.row + index;
    const name = at(names, row);
    const owners = typeof name === 'string' ? called.get(name) : undefined;
    // A level is a number or blank: a text came from a column beside it, with everything between.
    const level = at(levels, row);
    if ((owners && !owners.has(textOf(id).toLowerCase())) || typeof level === 'string') torn.add(row);
  });
  return torn;
}

/** Worked out once for each model, however many workbooks are read. */
const calledIn = new WeakMap<Model, ReadonlyMap<string, ReadonlySet<string>>>();

/** What items are called in every language, and who is. */
function idsByName({ model }: Source): ReadonlyMap<string, ReadonlySet<string>> {
  const before = calledIn.get(model);
  if (before) return before;
  const called = new Map<string, Set<string>>();
  calledIn.set(model, called);
  for (const { id, name } of model.items) {
    for (const word of Object.values(name)) {
      const ids = called.get(word);
      if (ids) ids.add(id.toLowerCase());
      else called.set(word, new Set([id.toLowerCase()]));
    }
  }
  return called;
}
