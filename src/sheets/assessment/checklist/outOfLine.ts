import type { Item, Model } from '../../../model/catalogue';
import type { ShownValue } from '../../../workbook/description';
import type { NamedCells } from '../../../workbook/rows';
import type { Source } from '../reading/source';

/** Read beside what people fill in, only to see whether rows and columns are still where they were. */
export const WITNESSES: readonly string[] = ['ISOMM_Name', 'ISOMM_Level'];

const SAYS_WORDS = /"[^"]+"/;

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

/**
 * What would stand in a row of a column if it were moved back by the cells that were deleted or inserted above it: its
 * end beside the end of the ids. `undefined` where the column is in no such way out of line.
 */
export function movedBack(
  { cells }: Source,
  idName: string,
  name: string,
  row: number,
): ShownValue | undefined {
  const ids = cells(idName);
  const here = cells(name);
  if (!ids || !here || sameRows(here, ids) || here.sheet !== ids.sheet) return undefined;
  const index = row - ids.row + here.values.length - ids.values.length;
  return here.values[index]?.[0] ?? null;
}

/** Fewer may be what is left of defaults that the catalogue has changed. */
const FEWEST_MISPLACED = 3;

/** Of quadrants so many are other ones than proposed where their column was sorted, and not where somebody chose them. */
const SORTED = { misplaced: 0.5, chosen: 0.05 } as const;

/**
 * Whether the quadrants themselves tell it, in workbooks that do not have the defaults beside them: half of them are not
 * as proposed, and all but a few as often.
 */
function inAnotherOrder(pairs: readonly (readonly [due: ShownValue, here: ShownValue])[]): boolean {
  const counts = new Map<ShownValue, number>();
  for (const [due, here] of pairs) {
    counts.set(due, (counts.get(due) ?? 0) + 1);
    counts.set(here, (counts.get(here) ?? 0) - 1);
  }
  const chosen = [...counts.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
  const misplaced = pairs.filter(([due, here]) => due !== here).length;
  return (
    misplaced >= Math.max(FEWEST_MISPLACED, pairs.length * SORTED.misplaced) &&
    chosen <= pairs.length * SORTED.chosen
  );
}

/**
 * Whether everything beside the ids was sorted without them: the defaults of the quadrants, which nobody fills in, are
 * those of the catalogue in another order.
 */
function sortedWithoutIds({ cells, model }: Source): boolean {
  const ids = cells('ISOMM_Id');
  const defaults = cells('ISOMM_QuadrantDefault');
  const quadrants = cells('ISOMM_Quadrant');
  if (!ids || !quadrants || (defaults && !sameRows(ids, defaults))) return false;
  const inLine = sameRows(ids, quadrants);
  if (!defaults && !inLine) return false;
  const items = new Map(model.items.map((item) => [item.id.toLowerCase(), item]));
  const rows = ids.values.flatMap(([id], index) => {
    const item = typeof id === 'string' ? items.get(id.toLowerCase()) : undefined;
    const at = (column: NamedCells): ShownValue => column.values[index]?.[0] ?? null;
    return item ? [{ due: item.quadrant, proposed: at(defaults ?? quadrants), chosen: at(quadrants) }] : [];
  });
  const isReordered = () => inAnotherOrder(rows.map(({ due, proposed }) => [due, proposed]));
  if (!defaults) return isReordered();
  const misplaced = rows.filter(({ due, proposed }) => due !== proposed);
  // Where the ids were sorted and the defaults left behind, the quadrants are those of the ids.
  const along = misplaced.filter(({ proposed, chosen }) => chosen === proposed).length;
  const left = misplaced.filter(({ due, chosen }) => chosen === due).length;
  if (misplaced.length < FEWEST_MISPLACED || (inLine && along <= left)) return false;
  const counted = (key: 'due' | 'proposed') => misplaced.map((row) => String(row[key])).sort();
  // Where a row was torn besides, most of them tell it still.
  return counted('due').join() === counted('proposed').join() || isReordered();
}

/** Tells of a row of the checklist, read as an item's, whether its own cells contradict that. */
export function tornRows(source: Source): (row: number, id: string) => boolean {
  const ids = source.cells('ISOMM_Id');
  const names = source.cells('ISOMM_Name');
  const levels = source.cells('ISOMM_Level');
  const called = idsByName(source);
  if (sortedWithoutIds(source)) return () => true;
  const at = (cells: NamedCells | null, row: number) =>
    (ids && cells?.sheet === ids.sheet && cells.values[row - cells.row]?.[0]) || null;
  const formulaOf = (row: number) =>
    (ids && levels?.sheet === ids.sheet && levels.uncalculated?.[row - levels.row]?.[0]) || '';
  const others = (row: number, id: string): boolean | null => {
    const name = at(names, row);
    const owners = typeof name === 'string' ? called.get(name) : undefined;
    return owners ? !owners.has(id.toLowerCase()) : null;
  };
  const isItem = (id: string) =>
    source.model.items.some((item) => item.id.toLowerCase() === id.toLowerCase());
  // Where several names stand beside other ids, one that nobody knows tells nothing of its own row.
  let several: boolean | null = null;
  const moved = (): boolean =>
    (several ??=
      (ids?.values ?? []).filter(
        ([id], index) => typeof id === 'string' && ids && others(ids.row + index, id) && isItem(id),
      ).length >= FEWEST_MISPLACED);
  return (row, id) => {
    // A level is a number or blank: a text, or a formula that says words, came from a column beside it, with all between.
    return (
      (others(row, id) ?? moved()) || typeof at(levels, row) === 'string' || SAYS_WORDS.test(formulaOf(row))
    );
  };
}

/** What the item of a row without an id is called, where only one that has no row is called so. */
export function namedItem(source: Source, row: number, missing: readonly Item[]): Item | null {
  const ids = source.cells('ISOMM_Id');
  const names = source.cells('ISOMM_Name');
  if (!ids || names?.sheet !== ids.sheet) return null;
  const name = names.values[row - names.row]?.[0];
  if (typeof name !== 'string' || name === '') return null;
  const found = missing.filter((item) => Object.values(item.name).includes(name));
  return found.length === 1 ? (found[0] ?? null) : null;
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
