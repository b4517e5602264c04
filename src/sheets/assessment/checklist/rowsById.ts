import type { Item } from '../../../model/catalogue';
import { bareText } from '../../../model/cells/bareText';
import { LEAVE, type Choice } from '../../../model/decisions';
import { cellAt } from '../../../workbook/a1';
import type { ShownValue } from '../../../workbook/description';
import type { NamedCells } from '../../../workbook/rows';

import { namedItem } from './outOfLine';
import { rowsOutside, type RowOutside } from './rowsOutside';
import { textOf, type Source, type ListRow } from '../reading/source';

/** More rows than these are no slip of a person; they are named, and nobody is asked about each. */
const MOST_ASKED = 100;

/** What people fill in beside the quadrant, which stands in every row. */
const FILLED = ['ISOMM_Insource', 'ISOMM_Outsource', 'ISOMM_Note', 'ISOMM_Supplement'] as const;

const shown = (values: readonly ShownValue[]): string =>
  values
    .map(textOf)
    .filter((text) => text !== '')
    .join(', ');

const same = (a: readonly ShownValue[], b: readonly ShownValue[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The rows of a list by the ids that stand in it; an id nobody knows, one that comes again and one whose row is gone are named. */
export function rowsById(
  source: Source,
  idName: string,
  columnNames: readonly string[],
): ReadonlyMap<Item, ListRow> | null {
  const idCells = source.cells(idName);
  if (!idCells) return null;
  const columns = new Map(columnNames.map((name) => [name, source.cells(name)]));
  const at = <T>(
    row: number,
    name: string,
    table: (cells: NamedCells) => readonly (readonly T[])[] | undefined,
  ) => {
    const column = columns.get(name);
    return (column && table(column)?.[row - column.row]?.[0]) ?? null;
  };
  /** Rows outside of the list that are taken for the items that miss theirs. */
  const beyond = new Map<number, RowOutside>();
  const outside = <T>(name: string, cells: readonly (T | undefined)[]): T | null => {
    const column = columns.get(name);
    return (column?.sheet === idCells.sheet ? cells[column.column] : null) ?? null;
  };
  const value = (row: number, name: string) => {
    const there = beyond.get(row);
    return there ? outside(name, there.cells) : at(row, name, ({ values }) => values);
  };
  const uncalculated = (row: number, name: string) => {
    const there = beyond.get(row);
    return there
      ? outside(name, there.uncalculated)
      : at(row, name, ({ uncalculated: formulas }) => formulas);
  };

  const items = new Map(source.model.items.map((item) => [item.id.toLowerCase(), item]));
  const found = new Map<Item, number[]>();
  const strange: number[] = [];
  const bare: number[] = [];
  const chosen = new Set<number>();
  const idAt = (row: number) => idCells.values[row - idCells.row]?.[0] ?? null;
  idCells.values.forEach(([id = null], index) => {
    const row = idCells.row + index;
    if (textOf(id).trim() === '') {
      bare.push(row);
      return;
    }
    const item = typeof id === 'string' ? items.get(id.toLowerCase()) : undefined;
    if (!item) strange.push(row);
    else found.set(item, [...(found.get(item) ?? []), row]);
  });

  const idRow = (row: number): IdRow => ({
    ...{ row, cell: cellAt(row, idCells.column), id: idAt(row) },
    values: columnNames.map((name) => value(row, name)),
  });
  for (const [index, row] of strange.entries()) {
    if (index >= MOST_ASKED) {
      source.flag('unknown-id', idName, { row, id: textOf(idAt(row)) }, idAt(row));
      continue;
    }
    const missing = source.model.items.filter((item) => !found.has(item));
    const meant = meantBy(source, idName, idRow(row), missing);
    if (!meant) continue;
    found.set(meant.item, [row]);
    if (meant.chosen) chosen.add(row);
  }

  const elsewhere = new Map<Item, { readonly row: number; readonly found: string }>();
  // An id that was cleared is known by the name beside it; without one, what was filled in has no item.
  for (const row of idName === 'ISOMM_Id' ? bare : []) {
    const missing = source.model.items.filter((item) => !found.has(item) && !elsewhere.has(item));
    const item = namedItem(source, row, missing);
    if (item && source.mend('missing-id', idName, { id: item.id }, null, item.id)) found.set(item, [row]);
    else if (item) elsewhere.set(item, { row, found: item.name[source.language] });
    else if (FILLED.some((name) => textOf(value(row, name)).trim() !== ''))
      source.flag('unknown-id', idName, { row }, shown(FILLED.map((name) => value(row, name))));
  }

  const without =
    idName === 'ISOMM_Id'
      ? source.model.items.filter((item) => !found.has(item) && !elsewhere.has(item))
      : [];
  for (const there of rowsOutside(source, idCells, without)) {
    const { item, row, contradicted } = there;
    elsewhere.set(item, { row, found: item.id });
    if (contradicted || !source.mend('missing-id', idName, { row, id: item.id }, item.id, item.id)) continue;
    found.set(item, [row]);
    beyond.set(row, there);
  }

  const rows = new Map(
    [...found].map(([item, all]): [Item, ListRow] => {
      const [first = 0] = all;
      const said = all.length > 1 ? choiceAmong(source, idName, item, all.map(idRow)) : null;
      const row = said ?? first;
      return [
        item,
        {
          row,
          chosen: said !== null || chosen.has(row),
          value: (name) => value(row, name),
          uncalculated: (name) => uncalculated(row, name),
        },
      ];
    }),
  );
  for (const item of source.model.items) {
    if (found.has(item)) continue;
    const there = elsewhere.get(item);
    const place = { id: item.id, ...(there && { row: there.row }) };
    if (there || !source.mend('missing-id', idName, place, null, item.id))
      source.flag('missing-id', idName, place, there?.found ?? null);
  }
  return rows;
}

/** A row with an id, and what was typed into it. */
interface IdRow {
  readonly row: number;
  /** Where the id stands. */
  readonly cell: string;
  readonly id: ShownValue;
  readonly values: readonly ShownValue[];
}

/** The item that an id nobody knows is taken for, and whether a person said so; `null`: for none. */
function meantBy(
  source: Source,
  idName: string,
  { row, id, values }: IdRow,
  missing: readonly Item[],
): { readonly item: Item; readonly chosen: boolean } | null {
  const place = { row, id: textOf(id) };
  const bareId = bareText(place.id);
  const meant = missing.find((item) => bareText(item.id) === bareId);
  if (meant && source.mend('unknown-id', idName, place, id, meant.id)) return { item: meant, chosen: false };
  const gives = shown(values);
  const choices = [...missing.map((item) => ({ choice: item.id, gives })), { choice: LEAVE, gives: null }];
  const said = meant ? null : source.ask('unknown-id', idName, place, id, choices);
  const item = missing.find((each) => each.id === said);
  if (item) return { item, chosen: true };
  if (said === null) source.flag('unknown-id', idName, place, id);
  return null;
}

/** The row that a person chose among several with one id; `null`: the first counts, and the others are named. */
function choiceAmong(source: Source, idName: string, { id }: Item, rows: readonly IdRow[]): number | null {
  const [first, ...others] = rows;
  const alike = others.every(({ values }) => same(values, first?.values ?? []));
  const choices = rows
    .slice(0, MOST_ASKED)
    .map(({ cell, values }): Choice => ({ choice: cell, gives: shown(values) }));
  const said =
    !first || alike || rows.length > MOST_ASKED
      ? null
      : source.ask('duplicate-id', idName, { row: first.row, id }, id, choices);
  const counts = rows.find(({ cell }) => cell === said);
  if (counts) return counts.row;
  for (const { row, id: found } of others) {
    const place = { row, id: textOf(found) };
    if (!alike || !source.mend('duplicate-id', idName, place, found, null))
      source.flag('duplicate-id', idName, place, found);
  }
  return null;
}
