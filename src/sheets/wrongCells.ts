import { cellAt, fixedColumn, fixedRow, rangeOf } from '../workbook/a1';
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
/** The same of one column. */
export type AskedColumn = readonly [column: number, question: (cell: string) => string];

const firstOf = (asked: ByColumn): number => Math.min(...asked.keys());

/** The cells of these rows from the first of those columns to the last. */
export const rangeBy = (first: number, last: number, asked: ByColumn): string =>
  rangeOf(first, firstOf(asked), last, lastOf(asked));

const lastOf = (asked: ByColumn): number => Math.max(...asked.keys());

/** What is asked of several columns, as one formula for the cells from the first to the last of them; of those between, nothing. */
export function byColumn(row: number, asked: ByColumn, first = firstOf(asked), last = lastOf(asked)): string {
  const cell = cellAt(row, first);
  const all = Array.from(
    { length: last - first + 1 },
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

/** Rows of which something is asked by column, each as in the first row of all that are asked along with them. */
export interface AskedRows {
  readonly rows: readonly [first: number, last: number];
  readonly asked: ByColumn;
}

/**
 * Marks what nobody understands in several columns, errors always and blank cells never: one format for all of them, since each
 * is dear to tell Excel, and one more to sort out for whoever looks at the rules of a sheet.
 */
export const markWrong = (draft: Draft, rows: AskedRows['rows'], asked: ByColumn): void => {
  markWrongIn(draft, [{ rows, asked }]);
};

/** The same in several parts of a sheet, from top to bottom; what stands between them is not asked. */
export function markWrongIn(draft: Draft, parts: readonly AskedRows[], style = WRONG): void {
  const [top, bottom] = [
    Math.min(...parts.map(({ rows }) => rows[0])),
    Math.max(...parts.map(({ rows }) => rows[1])),
  ];
  const first = Math.min(...parts.map(({ asked }) => firstOf(asked)));
  const last = Math.max(...parts.map(({ asked }) => lastOf(asked)));
  const cell = cellAt(top, first);
  const from = fixedRow(top, first);
  const until = (row: number) => `ROWS(${from}:${fixedRow(row, first)})`;
  const own = `ROWS(${from}:${cell})`;
  const question = parts.reduceRight<string | null>((below, { rows, asked }, index) => {
    const here = byColumn(top, asked, first, last);
    const next = parts[index + 1];
    if (below === null || !next) return here;
    const further = next.rows[0] - rows[1] > 1 ? `IF(${own}<${until(next.rows[0])},FALSE,${below})` : below;
    return `IF(${own}<=${until(rows[1])},${here},${further})`;
  }, null);
  draft.conditionalFormats.push({
    range: rangeOf(top, first, bottom, last),
    formula: `IF(LEN(IF(ISERROR(${cell}),1,${cell}))=0,FALSE,IFERROR(${question ?? 'FALSE'},TRUE))`,
    style,
  });
}
