import type { Score } from '../../model/answers';
import type { ColumnMeaning, ImportMap, Meaning } from '../../model/imports/importMap';
import type { Language } from '../../model/catalogue';
import { columnName } from '../../workbook/a1';
import type { ShownValue } from '../../workbook/description';
import type { WholeSheet } from '../../workbook/rows';
import { textOf } from '../assessment/reading/source';
import { headSays, headScore } from './headWords';
import { bareHead } from './normal';

/** One column of a list, and how its meaning is known. */
export interface ForeignColumn {
  readonly column: number;
  readonly head: string;
  readonly meaning: Meaning;
  readonly score: Score | null;
  readonly by: 'head' | 'content' | 'map' | null;
}

/** What the columns of one sheet mean. */
export interface Layout {
  readonly columns: readonly ForeignColumn[];
  /** The row with the heads of the scores; `null` where there is none. */
  readonly headRow: number | null;
  readonly language: Language | null;
  /** Sides of which several columns say the same: nothing of them is taken before a person says which counts. */
  readonly twice: readonly Meaning[];
}

/** How far above the first item heads may stand. */
const ABOVE = 12;
/** Between two lines of a head. */
export const HEAD_JOIN = ' / ';

/** Whether a column holds scores of one side. */
export const isSideMeaning = (meaning: Meaning | undefined): meaning is 'insource' | 'outsource' =>
  meaning === 'insource' || meaning === 'outsource';

/** The columns of scores. */
export const scoreColumns = ({ columns }: Layout): number[] =>
  columns.flatMap(({ meaning, column }) => (isSideMeaning(meaning) ? [column] : []));

const isSide = (value: ShownValue | undefined): boolean => isSideMeaning(headSays(value)?.meaning);
const isBlank = (value: ShownValue | undefined): boolean => bareHead(value) === '';

/** The nearest row above the first item in which both sides stand, or else one of them. */
function headRowOf({ rows }: WholeSheet, first: number): number | null {
  let single: number | null = null;
  for (let row = first - 1; row >= Math.max(0, first - ABOVE); row -= 1) {
    const cells = rows.get(row) ?? [];
    const sides = new Set(cells.flatMap((cell) => (isSide(cell) ? [headSays(cell)?.meaning] : [])));
    if (sides.size === 2) return row;
    if (sides.size === 1) single ??= row;
  }
  return single;
}

/** The texts above a column, from the row of heads down to the first item. */
const above = ({ rows }: WholeSheet, from: number, first: number, column: number): ShownValue[] =>
  Array.from({ length: first - from }, (_, index) => rows.get(from + index)?.[column] ?? null).filter(
    (value) => !isBlank(value),
  );

interface Group {
  readonly said: NonNullable<ReturnType<typeof headSays>>;
  readonly text: string;
}

/**
 * The side a column of the scores belongs to: its own head, or that of the nearest column before it, for a head over
 * several columns stands in the first of them.
 */
function groups({ rows }: WholeSheet, headRow: number, last: number): ReadonlyMap<number, Group> {
  const heads = rows.get(headRow) ?? [];
  const found = new Map<number, Group>();
  let open: Group | null = null;
  for (let column = 0; column <= last; column += 1) {
    const cell = heads[column] ?? null;
    if (!isBlank(cell)) {
      const said = headSays(cell);
      open = said && isSideMeaning(said.meaning) ? { said, text: textOf(cell) } : null;
    }
    if (open) found.set(column, open);
  }
  return found;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What each column says of itself, by its heads. */
export function layoutOf(sheet: WholeSheet, first: number, last: number): Layout {
  const headRow = headRowOf(sheet, first);
  const top = headRow ?? Math.max(0, first - 1);
  const sides = headRow === null ? new Map<number, Group>() : groups(sheet, headRow, last);
  let language: Language | null = null;
  const scores = new Map<string, number>();
  const columns: ForeignColumn[] = [];
  for (let column = 0; column <= last; column += 1) {
    const texts = above(sheet, top, first, column);
    const group = sides.get(column);
    const own = group && isSide(sheet.rows.get(headRow ?? 0)?.[column]);
    const head = [
      ...new Set([
        ...(group && !own ? [oneLine(group.text)] : []),
        ...texts.map((text) => oneLine(textOf(text))),
      ]),
    ];
    const at = { column, head: head.join(HEAD_JOIN) };
    const digit = texts.map(headScore).find((score) => score !== null) ?? null;
    const score = group ? (group.said.score ?? digit) : null;
    if (group && (own || score !== null)) {
      const key = `${group.said.meaning} ${String(score)}`;
      scores.set(key, (scores.get(key) ?? 0) + 1);
      language ??= group.said.language;
      columns.push({ ...at, score, meaning: group.said.meaning, by: 'head' });
      continue;
    }
    const nearby = [...texts, ...above(sheet, Math.max(0, top - 2), top, column).reverse()];
    const said = nearby.map(headSays).find((each) => each !== null && !isSideMeaning(each.meaning));
    columns.push({ ...at, score: null, meaning: said?.meaning ?? 'ignore', by: said ? 'head' : null });
  }
  // Where the same score of the same side has several columns, of two years say, nobody tells which of them counts.
  const twice = new Set([...scores].flatMap(([key, count]) => (count > 1 ? [key.split(' ')[0] ?? ''] : [])));
  return {
    columns: columns.map((each) =>
      each.by === 'head' && twice.has(each.meaning)
        ? { ...each, meaning: 'ignore', by: null, score: null }
        : each,
    ),
    headRow,
    language,
    twice: (['insource', 'outsource'] as const).filter((side) => twice.has(side)),
  };
}

const sameHead = (a: string, b: string): boolean => bareHead(a) === bareHead(b);

/** Whether a person says that nothing of a sheet is taken. */
export const isIgnored = ({ columns }: ImportMap, title: string): boolean =>
  columns.some(
    ({ sheet, column, head, meaning }) =>
      sheet === title && column === null && head === null && meaning === 'ignore',
  );

/**
 * What a map says about one column. Heads count wherever they stand; where the column that an entry names has its head,
 * or there is no head to go by, the letter decides.
 */
function mapped(
  { columns }: ImportMap,
  title: string,
  all: readonly ForeignColumn[],
  at: ForeignColumn,
): ColumnMeaning | null {
  const letter = columnName(at.column);
  const here = columns.filter(({ sheet, column, head }) => {
    if ((sheet !== null && sheet !== title) || (column === null && head === null)) return false;
    const named = column?.toUpperCase() ?? null;
    if (head === null || bareHead(head) === '')
      return named === letter && (head === null || bareHead(at.head) === '');
    if (!sameHead(head, at.head)) return false;
    const stands = all.some((each) => columnName(each.column) === named && sameHead(each.head, head));
    return !stands || named === letter;
  });
  return here.length === 1 ? (here[0] ?? null) : null;
}

/** A layout as a person decided it; `used` gets the entries that were followed. */
export const withMap = (layout: Layout, title: string, map: ImportMap, used: Set<ColumnMeaning>): Layout => ({
  ...layout,
  columns: layout.columns.map((each) => {
    const said = mapped(map, title, layout.columns, each);
    if (!said) return each;
    used.add(said);
    return { ...each, meaning: said.meaning, score: said.score, by: 'map' };
  }),
});
