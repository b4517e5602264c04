import { columnName } from '../../../workbook/a1';
import { namedCells } from '../../../workbook/namedCells';
import type { NamedCells, ReadWorkbook, WholeSheet } from '../../../workbook/rows';
import { FILLED, SCORES } from './filledNames';

/** The rows, from 0, that the formulas of a checklist read of a column; `null` where they do not agree. */
function spanOf({ formulas }: WholeSheet, { column }: NamedCells): readonly [number, number] | null {
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

/**
 * Without names only the formulas tell that a single cell was deleted or inserted: they read another range of that column
 * than of the quadrants. Then the column is what they read, and out of line.
 */
export function spansInFormulas(read: ReadWorkbook): ReadWorkbook {
  const quadrants = namedCells(read, 'ISOMM_Quadrant');
  const sheet = quadrants && read.whole?.(true).find(({ title }) => title === quadrants.sheet);
  const due = sheet && spanOf(sheet, quadrants);
  if (!due) return read;
  const spanned = (cells: NamedCells, [row, last]: readonly [number, number]): NamedCells => {
    const length = last - row + 1;
    const at = (index: number) => sheet.rows.get(row + index)?.[cells.column] ?? null;
    return { ...cells, row, values: Array.from({ length }, (_, index) => [at(index)]) };
  };
  const others = SCORES.flatMap((name) => {
    const cells = namedCells(read, name);
    const span = cells && spanOf(sheet, cells);
    return span && span.join() !== due.join() ? [[name, spanned(cells, span)] as const] : [];
  });
  if (others.length === 0) return read;
  const names = new Map(read.names);
  for (const name of ['ISOMM_Id', ...FILLED]) {
    const cells = namedCells(read, name);
    if (cells) names.set(name, spanned(cells, due));
  }
  return { ...read, names: new Map([...names, ...others]) };
}
