import { cleanQuadrant } from '../cells/cleanQuadrant';
import { ModelFault } from './modelFault';
import { RESERVED } from './readModel';

/** The columns of a table of items; `group` is a function's name beside its letter. */
export const TABLE_COLUMNS = ['function', 'group', 'id', 'name', 'description', 'quadrant'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];
const NEEDED = ['name', 'quadrant'] as const;
const GROUPED = ['function', 'id'] as const;

/** What a table does not say of its model. */
export interface TableTitle {
  readonly id: string;
  readonly title: string;
}

/** What people call the columns, and what may stand before a quadrant's numeral. */
export interface TableWords {
  readonly heads: Readonly<Record<TableColumn, readonly string[]>>;
  readonly quadrant: readonly string[];
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => letter !== RESERVED);
/** The head may stand below a title or two. */
const FIRST_ROWS = 20;

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s_-]/gu, '')
    .toLowerCase();
const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();

/** A function as a cell names it: "A", "A 監視", "A. Monitoring", or a name alone. */
function called(cell: string): { readonly letter: string | null; readonly name: string } {
  const found = /^([A-Za-zＡ-Ｚａ-ｚ])(?:[\s.．:：、]+(.*))?$/u.exec(cell);
  if (!found) return { letter: null, name: cell };
  return { letter: (found[1] ?? '').normalize('NFKC').toUpperCase(), name: (found[2] ?? '').trim() };
}

type Columns = ReadonlyMap<TableColumn, number>;

function columnsIn(
  rows: readonly (readonly string[])[],
  words: TableWords,
): [head: number, columns: Columns] {
  for (const [index, row] of rows.slice(0, FIRST_ROWS).entries()) {
    const heads = row.map(bare);
    const columns = new Map<TableColumn, number>();
    for (const column of TABLE_COLUMNS) {
      const at = heads.findIndex(
        (head, place) =>
          words.heads[column].some((word) => bare(word) === head) && ![...columns.values()].includes(place),
      );
      if (at >= 0) columns.set(column, at);
    }
    if (NEEDED.every((key) => columns.has(key)) && GROUPED.some((key) => columns.has(key)))
      return [index, columns];
  }
  throw new ModelFault('', '', 'columns', null);
}

/**
 * The file of a model out of a plain table with a head: function, id, name, sentence, quadrant. Letters and ids that it
 * does not give are given in the order of its rows. What is wrong with the values `readModel` says.
 */
export function tableModel(
  rows: readonly (readonly string[])[],
  about: TableTitle,
  words: TableWords,
): Readonly<Record<string, unknown>> {
  const [head, columns] = columnsIn(rows, words);
  const functions = new Map<string, { id: string; name: string }>();
  const named = new Map<string, string>();
  const items: Record<string, unknown>[] = [];
  const lines = rows.slice(head + 1).flatMap((row, index) => {
    const of = (column: TableColumn): string => plain(row[columns.get(column) ?? -1]);
    const cells = Object.fromEntries(TABLE_COLUMNS.map((column) => [column, of(column)])) as Record<
      TableColumn,
      string
    >;
    const number = head + index + 2;
    return TABLE_COLUMNS.every((column) => cells[column] === '') ? [] : [{ ...cells, number }];
  });
  // Letters that are given are nobody else's.
  const given = new Set(
    lines.flatMap((line) => called(line.function).letter ?? /^([A-Z])-/.exec(line.id)?.[1] ?? []),
  );
  const free = LETTERS.filter((letter) => !given.has(letter));
  let before = '';
  for (const line of lines) {
    // Cells merged over several rows hold a value in the first of them only.
    const cell: string = line.function || (columns.has('id') && line.id !== '' ? '' : before);
    before = line.function || before;
    const { letter, name } = called(cell);
    const byId = /^([A-Z])-/.exec(line.id)?.[1];
    const id = letter ?? byId ?? named.get(name) ?? free.shift();
    if (id === undefined) throw new ModelFault('functions', '', 'few-enough', name, LETTERS.length);
    if (name !== '') named.set(name, id);
    const called_ = line.group || name;
    const group = functions.get(id) ?? { id, name: '' };
    functions.set(id, { id, name: group.name || called_ });
    items.push({
      id: line.id,
      function: id,
      name: line.name,
      ...(line.description !== '' && { description: line.description }),
      quadrant: cleanQuadrant(line.quadrant, words.quadrant) ?? line.quadrant,
    });
  }
  const groups = [...functions.values()].map(({ id, name }) => ({ id, name: name || id }));
  const place = new Map(groups.map(({ id }, index) => [id, index]));
  const ordered = [...items].sort(
    (a, b) => (place.get(String(a['function'])) ?? 0) - (place.get(String(b['function'])) ?? 0),
  );
  const used = new Set(ordered.map((item) => item['id']));
  const next = new Map<string, number>();
  const numbered = ordered.map((item) => {
    if (item['id'] !== '') return item;
    const of = String(item['function']);
    let number = (next.get(of) ?? 0) + 1;
    while (used.has(`${of}-${String(number)}`)) number += 1;
    next.set(of, number);
    return { ...item, id: `${of}-${String(number)}` };
  });
  return { ...about, functions: groups, items: numbered };
}
