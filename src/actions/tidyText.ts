import { TIDY_COLUMNS, type TidyRow } from '../model/departments/tidyRows';

/** Signs with which a spreadsheet begins to calculate, full-width ones included; and what it strips before looking. */
const STARTS_FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠]/u;

/**
 * A field as RFC 4180 writes it. Text that a spreadsheet would take for a formula gets an apostrophe in front, so that it stays
 * text wherever the file is opened; numbers of ours never begin like one.
 */
export function csvField(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = STARTS_FORMULA.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The heading of the tidy CSV. */
export const csvHead = (): string => `${TIDY_COLUMNS.join(',')}\r\n`;

/** Rows as CSV. */
export const csvRows = (rows: readonly TidyRow[]): string =>
  rows.map((row) => `${TIDY_COLUMNS.map((column) => csvField(row[column])).join(',')}\r\n`).join('');

/** Rows as JSON, one per line; texts stay as they are, since JSON is never a formula. */
export const ndjsonRows = (rows: readonly TidyRow[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
