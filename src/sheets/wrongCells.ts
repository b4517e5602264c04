import { cellAt, fixedColumn, rangeOf } from '../workbook/a1';
import type { ConditionalStyle } from '../workbook/description';
import type { Draft } from './draft';
import { COLORS } from './theme';

/** How something stands out that nobody understands. */
export const WRONG: ConditionalStyle = {
  fill: COLORS.problemFill,
  color: COLORS.problem,
  frame: COLORS.problem,
};

/** By column, what is asked of its cell, which is in the first of the rows; other columns are named as such. */
export type ByColumn = ReadonlyMap<number, (cell: string) => string>;

const firstOf = (asked: ByColumn): number => Math.min(...asked.keys());

/** The cells of these rows from the first of those columns to the last. */
export const rangeBy = (first: number, last: number, asked: ByColumn): string =>
  rangeOf(first, firstOf(asked), last, Math.max(...asked.keys()));

/** What is asked of several columns, as one formula for the cells from the first to the last of them; of those between, nothing. */
export function byColumn(row: number, asked: ByColumn): string {
  const first = firstOf(asked);
  const cell = cellAt(row, first);
  const all = Array.from(
    { length: Math.max(...asked.keys()) - first + 1 },
    (_, index) => asked.get(first + index)?.(cell) ?? 'FALSE',
  );
  const nth = `COLUMNS(${fixedColumn(row, first)}:${cell})`;
  const different = [...new Set(all)];
  const places = all.map((one) => String(different.indexOf(one) + 1));
  if (different.length === 1) return different.join('');
  const picked =
    asked.size > different.filter((one) => one !== 'FALSE').length
      ? [`CHOOSE(${nth},${places.join(',')})`, ...different]
      : [nth, ...all];
  return `CHOOSE(${picked.join(',')})`;
}

/**
 * Marks what nobody understands in several columns, errors always and blank cells never: one format for all of them, since each
 * is dear to tell Excel, and one more to sort out for whoever looks at the rules of a sheet.
 */
export function markWrong(draft: Draft, [first, last]: readonly [number, number], asked: ByColumn): void {
  const cell = cellAt(first, firstOf(asked));
  draft.conditionalFormats.push({
    range: rangeBy(first, last, asked),
    formula: `IF(LEN(IF(ISERROR(${cell}),1,${cell}))=0,FALSE,IFERROR(${byColumn(first, asked)},TRUE))`,
    style: WRONG,
  });
}
