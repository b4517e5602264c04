import type { ColumnMeaning, ImportMap } from '../../model/imports/importMap';
import type { ShownValue } from '../../workbook/description';
import type { WholeSheet } from '../../workbook/rows';
import type { KnownNames } from './knownNames';
import { headSays } from './headWords';
import {
  isIgnored,
  isSideMeaning,
  layoutOf,
  scoreColumns,
  withMap,
  type ForeignColumn,
  type Layout,
} from './layout';
import { bareHead, itemText } from './normal';

/** A list of items in a sheet: where they stand, and what stands beside them. */
export interface Table {
  readonly sheet: WholeSheet;
  readonly itemColumn: number;
  /** The column of the names, which may be that of the items; `null` where no names are known. */
  readonly nameColumn: number | null;
  readonly first: number;
  /** The last row that is read. */
  readonly last: number;
  /** Where the heads come again in other columns: nothing from there on is read. */
  readonly secondHeads: { readonly row: number; readonly column: number } | null;
  readonly layout: Layout;
  /** Nobody can tell which of several columns has the ids, or the scores: a person has to say. */
  readonly doubtful: boolean;
}

/** So many ids without a name make a list; fewer may as well be something else. */
const FEWEST_IDS = 3;
/** Names stand in a column where at least this share of the items has one there. */
const NAMED_SHARE = 1 / 3;

const widest = ({ rows }: WholeSheet): number =>
  [...rows.values()].reduce((most, cells) => Math.max(most, cells.length - 1), 0);

interface Vote {
  readonly column: number;
  readonly rows: readonly number[];
  readonly ids: number;
  readonly named: number;
}

/** What each column has of ids that some model knows. */
function votes({ rows }: WholeSheet, known: readonly KnownNames[], last: number): Vote[] {
  return Array.from({ length: last + 1 }, (_, column): Vote => {
    const ids = new Set<string>();
    const at: number[] = [];
    let named = 0;
    for (const [row, cells] of rows) {
      const item = itemText(cells[column]);
      if (!item || !known.some((names) => names.hasId(item.id))) continue;
      at.push(row);
      ids.add(item.id);
      if (known.some((names) => names.fits(item.id, item.name))) named += 1;
    }
    return { column, rows: at.sort((a, b) => a - b), ids: ids.size, named };
  });
}

/** The column in which most of the items are called by a known name. */
function nameColumnOf(
  { rows }: WholeSheet,
  known: readonly KnownNames[],
  { column: itemColumn, rows: itemRows, named }: Vote,
  last: number,
): number | null {
  const least = Math.max(1, itemRows.length * NAMED_SHARE);
  let best: readonly [column: number | null, count: number] = [itemColumn, named];
  for (let column = 0; column <= last; column += 1) {
    if (column === itemColumn) continue;
    const count = itemRows.filter((row) => {
      const name = bareHead(rows.get(row)?.[column]);
      return name !== '' && known.some((names) => names.called(name).length > 0);
    }).length;
    if (count > best[1]) best = [column, count];
  }
  return best[1] >= least ? best[0] : null;
}

const named = (layout: Layout, itemColumn: number, nameColumn: number | null): Layout => ({
  ...layout,
  columns: layout.columns.map((each): ForeignColumn => {
    if (each.by === 'map') return each;
    const own = { ...each, score: null, by: 'content' } as const;
    if (each.column === itemColumn) return { ...own, meaning: nameColumn === itemColumn ? 'item' : 'id' };
    return each.column === nameColumn ? { ...own, meaning: 'name' } : each;
  }),
});

/** Where heads of scores come again below the first item, and in other columns. */
function secondHeadsOf({ rows }: WholeSheet, { headRow }: Layout, first: number): Table['secondHeads'] {
  const sides = (cells: readonly ShownValue[]) =>
    cells.flatMap((cell, column) => {
      const meaning = headSays(cell)?.meaning;
      return isSideMeaning(meaning) ? [`${meaning} ${String(column)}`] : [];
    });
  if (headRow === null) return null;
  const heads = sides(rows.get(headRow) ?? []).join();
  for (const [row, cells] of rows) {
    const again = row > first ? sides(cells) : [];
    if (again.length < 2 || again.join() === heads) continue;
    return { row, column: Number(again[0]?.split(' ')[1] ?? 0) };
  }
  return null;
}

/** The list of items in a sheet, or `null` where there is none. */
export function tableIn(
  sheet: WholeSheet,
  known: readonly KnownNames[],
  map: ImportMap,
  used: Set<ColumnMeaning>,
): Table | null {
  if (isIgnored(map, sheet.title)) return null;
  const last = widest(sheet);
  const all = votes(sheet, known, last);
  const best = [...all].sort((a, b) => b.ids - a.ids || b.named - a.named || a.column - b.column)[0];
  if (!best || (best.ids < FEWEST_IDS && best.named === 0)) return null;
  const laidOut = (vote: Vote) => withMap(layoutOf(sheet, vote.rows[0] ?? 0, last), sheet.title, map, used);
  const chosen = laidOut(best).columns.find(
    ({ meaning, by }) => by === 'map' && (meaning === 'id' || meaning === 'item'),
  );
  const vote = (chosen && all.find(({ column, ids }) => column === chosen.column && ids > 0)) ?? best;
  const layout = laidOut(vote);
  const saysName = layout.columns.find(({ meaning, by }) => by === 'map' && meaning === 'name');
  const nameColumn = saysName?.column ?? nameColumnOf(sheet, known, vote, last);
  const first = vote.rows[0] ?? 0;
  const rival = (other: Vote) =>
    other.column !== vote.column &&
    other.ids >= FEWEST_IDS &&
    other.rows.some((row) => {
      const [own, its] = [vote.column, other.column].map(
        (column) => itemText(sheet.rows.get(row)?.[column])?.id,
      );
      return own !== undefined && own !== its;
    });
  const unsaid = layout.twice.some(
    (side) => !layout.columns.some(({ meaning, by }) => by === 'map' && meaning === side),
  );
  const secondHeads = secondHeadsOf(sheet, layout, first);
  const bottom = Math.max(...sheet.rows.keys());
  return {
    sheet,
    itemColumn: vote.column,
    nameColumn,
    first,
    last: secondHeads ? secondHeads.row - 1 : bottom,
    secondHeads,
    layout: named(layout, vote.column, nameColumn),
    doubtful: unsaid || (nameColumn === null && !chosen && all.some(rival)),
  };
}

/** Whether any of its columns surely holds scores. */
export const holdsScores = ({ layout, doubtful }: Table): boolean =>
  !doubtful && scoreColumns(layout).length > 0;
