import { ANSWER_COLUMNS, TIDY_COLUMNS, type TidyAnswer } from '../../model/departments/tidyRows';
import type { Use } from '../../model/departments/use';

/** Signs with which a spreadsheet begins to calculate, full-width ones included; and what it strips before looking. */
const STARTS_FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠]/u;

/** Nearly every text: it neither begins like a formula nor needs quotation marks. */
const PLAIN = /^[^\s=+\-@＝＋－＠",](?:[^",\r\n]*[^\s",])?$/;

/**
 * A field as RFC 4180 writes it. Text that a spreadsheet would take for a formula gets an apostrophe in front, so that it stays
 * text wherever the file is opened; numbers of ours never begin like one.
 */
export function csvField(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  if (PLAIN.test(value)) return value;
  const safe = STARTS_FORMULA.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The heading of the tidy CSV. */
export const csvHead = (): string => `${TIDY_COLUMNS.join(',')}\r\n`;

/** A form of the tidy rows as text: what stands before a row of a return, and the rest of it with its line end. */
export interface TidyForm {
  readonly start: (no: number, use: Use) => string;
  readonly rest: (answers: readonly TidyAnswer[]) => string[];
}

/** Columns some of which are likely to change together. */
const OF_WHOM = ANSWER_COLUMNS.slice(0, ANSWER_COLUMNS.indexOf('function_id'));
const OF_THE_ITEM = ANSWER_COLUMNS.slice(
  ANSWER_COLUMNS.indexOf('function_id'),
  ANSWER_COLUMNS.indexOf('planned_side'),
);
const PLANNED = ANSWER_COLUMNS.slice(ANSWER_COLUMNS.indexOf('planned_side'));

type Write = (answer: TidyAnswer) => string;

/** Writes some columns of one answer after the other; what is as it was is not written again. */
function stretchWriter(columns: readonly (typeof ANSWER_COLUMNS)[number][]): Write {
  const values = columns.map((): string | number | boolean | null => null);
  const fields = columns.map(() => '');
  let text = fields.join();
  return (answer) => {
    let changed = false;
    for (let index = 0; index < columns.length; index++) {
      const value = answer[columns[index] as (typeof ANSWER_COLUMNS)[number]];
      if (values[index] === value) continue;
      values[index] = value;
      fields[index] = csvField(value);
      changed = true;
    }
    if (changed) text = fields.join();
    return text;
  };
}

/** Rows as CSV. The values of most columns are the same from row to row, and so is their text. */
export const CSV: TidyForm = {
  start: (no, use) => `${no},${use},`,
  rest: (answers) => {
    const [whom, item, planned] = [
      stretchWriter(OF_WHOM),
      stretchWriter(OF_THE_ITEM),
      stretchWriter(PLANNED),
    ];
    return answers.map((answer) => `${whom(answer)},${item(answer)},${planned(answer)}\r\n`);
  },
};

/** Rows as JSON, one per line; texts stay as they are, since JSON is never a formula. */
export const NDJSON: TidyForm = {
  start: (no, use) => `{"return_no":${no},"used_for":${JSON.stringify(use)},`,
  rest: (answers) => answers.map((answer) => `${JSON.stringify(answer).slice(1)}\n`),
};
