import type { Language } from '../../model/catalogue';
import { LEAVE, type Choice } from '../../model/decisions';
import { cellAt } from '../../workbook/a1';
import { textOf } from '../assessment/reading/source';
import { outcomeOf, type ImportAccount, type Spot } from './importAccount';
import { scoreColumns } from './layout';
import { headSays } from './headWords';
import type { KnownNames } from './knownNames';
import { bareHead, itemText } from './normal';
import type { Table } from './tables';

/** A row of a list, and the item it is about. */
export interface ItemRow {
  readonly table: Table;
  readonly row: number;
  readonly id: string;
  readonly language: Language | null;
  /** It is called as its item is called in some edition. */
  readonly named: boolean;
  readonly alias: boolean;
}

/** A cell of that row. */
export const spotOf = ({ table, row, id }: ItemRow, column: number): Spot => ({
  sheet: table.sheet.title,
  row,
  column,
  id,
});

interface Undecided {
  readonly table: Table;
  readonly row: number;
  /** What an id and a name there say; `null` where there is none. */
  readonly byId: string | null;
  readonly byName: string | null;
  readonly found: string;
}

/** Whether the heads of the list stand in a row again. */
const repeatsHeads = ({ sheet, layout, first }: Table, row: number): boolean => {
  const cells = sheet.rows.get(row) ?? [];
  const scored = scoreColumns(layout);
  const heads = [layout.headRow, layout.headRow === null ? null : first - 1].flatMap((at) =>
    at === null ? [] : [sheet.rows.get(at) ?? []],
  );
  return (
    scored.some((column) => headSays(cells[column]) !== null) ||
    heads.some((head) => {
      const filled = scored.filter((column) => bareHead(cells[column]) !== '');
      return (
        filled.length > 1 && filled.every((column) => bareHead(cells[column]) === bareHead(head[column]))
      );
    })
  );
};

/** What a row says about which item it is. */
function identified(table: Table, row: number, names: KnownNames): ItemRow | Undecided | null {
  const cells = table.sheet.rows.get(row) ?? [];
  const item = itemText(cells[table.itemColumn]);
  const own = textOf(cells[table.itemColumn] ?? null).trim();
  const inCell = table.nameColumn === null || table.nameColumn === table.itemColumn;
  const name = inCell ? (item ? item.name : bareHead(own)) : bareHead(cells[table.nameColumn ?? 0]);
  const found = inCell
    ? own
    : [own, textOf(cells[table.nameColumn ?? 0] ?? null).trim()].filter(Boolean).join(' ');
  const id = item && names.hasId(item.id) ? item.id : null;
  if (id !== null) {
    if (name === '' || table.nameColumn === null)
      return { table, row, id, language: null, named: false, alias: false };
    const fits = names.fits(id, name);
    if (fits) return { table, row, id, language: fits.language, named: true, alias: fits.alias };
  }
  const called = table.nameColumn === null ? [] : names.called(name);
  const [only] = called;
  const byName = only && called.every((each) => each.id === only.id) ? only.id : null;
  if (id === null && byName === null && own === '') return null;
  return { table, row, byId: id, byName, found };
}

const gives = ({ table, row }: { readonly table: Table; readonly row: number }, columns: readonly number[]) =>
  columns
    .map((column) => textOf(table.sheet.rows.get(row)?.[column] ?? null))
    .filter((text) => text !== '')
    .join(' ');

/** What a list holds for a row: whether anything in it says something, and the first column that does. */
export type Content = (table: Table, row: number) => number | null;

/**
 * Which row is about which item. What contradicts itself, what nobody knows and what comes twice is for a person to say.
 */
export function identify(
  tables: readonly Table[],
  names: KnownNames,
  content: Content,
  desk: ImportAccount,
): ItemRow[] {
  const sure: ItemRow[] = [];
  const doubtful: Undecided[] = [];
  const nobody: { readonly table: Table; readonly row: number; readonly column: number }[] = [];
  const leave = ({ table, row }: { readonly table: Table; readonly row: number }, column: number) => {
    const found = textOf(table.sheet.rows.get(row)?.[column] ?? null);
    desk.enter({ sheet: table.sheet.title, row, column, id: null }, 'other', found, '', 'left');
  };
  for (const table of tables) {
    for (const row of [...table.sheet.rows.keys()].sort((a, b) => a - b)) {
      if (row < table.first || row > table.last || repeatsHeads(table, row)) continue;
      const cells = table.sheet.rows.get(row) ?? [];
      const known = identified(table, row, names);
      if (known && 'id' in known) {
        sure.push(known);
        continue;
      }
      const heading = names.isFunction(bareHead(cells[table.itemColumn]));
      const column = content(table, row);
      // Where nothing is filled in there is nothing to ask; and the line of a function, with a mean beside it, is no item.
      if (column === null) continue;
      if (known && (known.byId !== null || known.byName !== null)) doubtful.push(known);
      else if (!heading) nobody.push({ table, row, column });
      else leave({ table, row }, column);
    }
  }
  const missing = () => {
    const there = new Set(sure.map(({ id }) => id));
    return names.model.items.filter(({ id }) => !there.has(id)).map(({ id }) => id);
  };
  const settle = (
    kind: 'id-name-differ' | 'unknown-id',
    at: { readonly table: Table; readonly row: number },
    spot: Spot,
    found: string,
    ids: readonly string[],
  ) => {
    const beside = gives(at, scoreColumns(at.table.layout));
    const chosen = desk.ask(
      kind,
      spot,
      found,
      ids.map((id): Choice => ({ choice: id, gives: beside })),
    );
    if (chosen === null || chosen === LEAVE)
      desk.enter(spot, 'other', [found, beside].filter(Boolean).join(': '), '', outcomeOf(chosen));
    else sure.push({ ...at, id: chosen, language: null, named: false, alias: false });
  };
  for (const { table, row, byId, byName, found } of doubtful) {
    const ids = [...new Set([byId, byName].flatMap((id) => (id === null ? [] : [id])))];
    const spot = { sheet: table.sheet.title, row, column: table.itemColumn, id: byId ?? byName };
    settle('id-name-differ', { table, row }, spot, found, ids);
  }
  for (const { table, row, column } of nobody) {
    const own = textOf(table.sheet.rows.get(row)?.[table.itemColumn] ?? null).trim();
    const at = own === '' ? column : table.itemColumn;
    settle(
      'unknown-id',
      { table, row },
      { sheet: table.sheet.title, row, column: at, id: null },
      own,
      missing(),
    );
  }
  return once(sure, content, desk);
}

/** One row for each item: of several the one that holds something, or the one a person chose. */
function once(rows: readonly ItemRow[], content: Content, desk: ImportAccount): ItemRow[] {
  const byId = new Map<string, ItemRow[]>();
  for (const each of rows) byId.set(each.id, [...(byId.get(each.id) ?? []), each]);
  return [...byId.values()].flatMap((all): ItemRow[] => {
    const [first] = all;
    const filled = all.filter(({ table, row }) => content(table, row) !== null);
    if (!first || all.length === 1 || filled.length <= 1)
      return [filled[0] ?? first].flatMap((row) => row ?? []);
    const placeOf = ({ table, row }: ItemRow) =>
      `${all.every((each) => each.table === first.table) ? '' : `${table.sheet.title}!`}${cellAt(row, table.itemColumn)}`;
    const scored = (each: ItemRow) => gives(each, scoreColumns(each.table.layout));
    const spot = {
      sheet: first.table.sheet.title,
      row: first.row,
      column: first.table.itemColumn,
      id: first.id,
    };
    const choices = filled.map((each) => ({ choice: placeOf(each), gives: scored(each) }));
    const chosen = desk.ask('duplicate-id', spot, first.id, choices);
    const counts = filled.find((each) => placeOf(each) === chosen);
    for (const each of filled)
      if (each !== counts)
        desk.enter(
          { sheet: each.table.sheet.title, row: each.row, column: each.table.itemColumn, id: each.id },
          'other',
          `${each.id}: ${scored(each)}`,
          '',
          outcomeOf(chosen),
        );
    return counts ? [counts] : [];
  });
}
