import { columnName } from '../../../workbook/a1';
import { namedCells } from '../../../workbook/namedCells';
import type { NamedCells, ReadWorkbook, WholeSheet } from '../../../workbook/rows';
import { FILLED, GUARDED } from './filledNames';

/** Rows from the first to the last, from 0. */
type Span = readonly [number, number];

/** The rows, from 0, that the formulas of a checklist read of a column; `null` where they do not agree. */
function spanOf({ formulas }: WholeSheet, { column }: NamedCells): Span | null {
  const letter = columnName(column);
  const range = new RegExp(`INDEX\\(\\$${letter}\\$(\\d+):\\$${letter}\\$(\\d+),`, 'g');
  const found = new Set<string>();
  for (const line of formulas?.values() ?? [])
    for (const formula of line)
      for (const [, from, to] of formula?.matchAll(range) ?? []) found.add(`${from ?? ''}:${to ?? ''}`);
  const [only = '', ...others] = found;
  const [from = NaN, to = NaN] = only.split(':').map(Number);
  // The range begins at the heading and ends below the list.
  return others.length > 0 || !(from < to) ? null : [from, to - 2];
}

/** The rows from the first to the last id. */
function extentOf({ row, values }: NamedCells): Span {
  const last = values.findLastIndex(([id = null]) => typeof id === 'string' && id.trim() !== '');
  return [row, row + Math.max(0, last)];
}

const same = (a: Span, b: Span): boolean => a.join() === b.join();

/** Where the list stands, by what formulas read of its columns; where they disagree, its ids tell which of them is right. */
function dueOf(ids: NamedCells, spans: readonly Span[]): Span | null {
  const [first, ...others] = spans;
  if (!first) return null;
  if (others.length > 0 && others.every((each) => same(each, first))) return first;
  const extent = extentOf(ids);
  return others.length === 0 || spans.some((each) => same(each, extent)) ? extent : first;
}

/**
 * Without names only the formulas tell that a single cell was deleted or inserted: they read another range of that column
 * than of the others. Then the column is what they read, and out of line.
 */
export function spansInFormulas(read: ReadWorkbook): ReadWorkbook {
  const ids = namedCells(read, 'ISOMM_Id');
  const sheet = ids && read.whole?.(true).find(({ title }) => title === ids.sheet);
  if (!sheet) return read;
  const columns = GUARDED.flatMap((name) => {
    const cells = namedCells(read, name);
    const span = cells && spanOf(sheet, cells);
    return span ? [{ name, cells, span }] : [];
  });
  const due = dueOf(
    ids,
    columns.map(({ span }) => span),
  );
  if (!due) return read;
  const spanned = (cells: NamedCells, [row, last]: Span): NamedCells => {
    const length = last - row + 1;
    const at = (index: number) => sheet.rows.get(row + index)?.[cells.column] ?? null;
    return { ...cells, row, values: Array.from({ length }, (_, index) => [at(index)]) };
  };
  const others = columns.flatMap(({ name, cells, span }) =>
    same(span, due) ? [] : [[name, spanned(cells, span)] as const],
  );
  if (others.length === 0) return read;
  const names = new Map(read.names);
  const [first, last] = due;
  // Ids may be those that names of items stand for.
  const idAt = (index: number) => ids.values[first + index - ids.row]?.[0] ?? null;
  const values = Array.from({ length: last - first + 1 }, (_, index) => [idAt(index)]);
  names.set('ISOMM_Id', { ...ids, row: first, values });
  for (const name of FILLED) {
    const cells = namedCells(read, name);
    if (cells) names.set(name, spanned(cells, due));
  }
  return { ...read, names: new Map([...names, ...others]) };
}
