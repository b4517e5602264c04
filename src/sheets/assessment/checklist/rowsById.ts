import type { Item } from '../../../model/catalogue';
import { bareText } from '../../../model/cells/bareText';
import { LEAVE, type Choice } from '../../../model/decisions';
import { cellAt } from '../../../workbook/a1';
import type { ShownValue } from '../../../workbook/description';
import type { NamedCells } from '../../../workbook/rows';

import { namedItem } from './outOfLine';
import { rowsOutside } from './rowsOutside';
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
  /** What was typed into rows outside of the list that are taken for the items that miss theirs. */
  const beyond = new Map<number, readonly ShownValue[]>();
  const value = (row: number, name: string) => {
    const outside = beyond.get(row);
    if (!outside) return at(row, name, ({ values }) => values);
    const column = columns.get(name);
    return (column?.sheet === idCells.sheet ? outside[column.column] : null) ?? null;
  };
  const valuesOf = (row: number) => columnNames.map((name) => value(row, name));

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

  for (const [index, row] of strange.entries()) {
    const id = idAt(row);
    if (index >= MOST_ASKED) {
      source.flag('unknown-id', idName, { row, id: textOf(id) }, id);
      continue;
    }
    const text = textOf(id);
    const missing = source.model.items.filter((item) => !found.has(item));
    const bareId = bareText(text);
    const meant = missing.find((item) => bareText(item.id) === bareId);
    if (meant && source.mend('unknown-id', idName, { row, id: text }, id, meant.id)) {
      found.set(meant, [row]);
      continue;
    }
    const gives = shown(valuesOf(row));
    const choices = [...missing.map((item) => ({ choice: item.id, gives })), { choice: LEAVE, gives: null }];
    const said = meant ? null : source.ask('unknown-id', idName, { row, id: text }, id, choices);
    const item = missing.find((each) => each.id === said);
    if (item) {
      found.set(item, [row]);
      chosen.add(row);
    } else if (said === null) source.flag('unknown-id', idName, { row, id: text }, id);
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
  for (const { item, row, cells } of rowsOutside(source, idCells, without)) {
    elsewhere.set(item, { row, found: item.id });
    if (!source.mend('missing-id', idName, { row, id: item.id }, item.id, item.id)) continue;
    found.set(item, [row]);
    beyond.set(row, cells);
  }

  /** The row that counts of several with one id: the one a person chose, else the first. */
  const counting = ({ id }: Item, [first = 0, ...others]: readonly number[]): number => {
    if (others.length === 0) return first;
    const cell = (row: number) => cellAt(row, idCells.column);
    const rows = [first, ...others];
    const alike = others.every((row) => same(valuesOf(row), valuesOf(first)));
    const choices = rows
      .slice(0, MOST_ASKED)
      .map((row): Choice => ({ choice: cell(row), gives: shown(valuesOf(row)) }));
    const said =
      alike || rows.length > MOST_ASKED
        ? null
        : source.ask('duplicate-id', idName, { row: first, id }, id, choices);
    const counts = rows.find((row) => cell(row) === said);
    if (counts !== undefined) {
      chosen.add(counts);
      return counts;
    }
    for (const row of others) {
      const place = { row, id: textOf(idAt(row)) };
      if (!alike || !source.mend('duplicate-id', idName, place, idAt(row), null))
        source.flag('duplicate-id', idName, place, idAt(row));
    }
    return first;
  };

  const rows = new Map(
    [...found].map(([item, all]): [Item, ListRow] => {
      const row = counting(item, all);
      return [
        item,
        {
          row,
          chosen: chosen.has(row),
          value: (name) => value(row, name),
          uncalculated: (name) => at(row, name, ({ uncalculated }) => uncalculated),
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
