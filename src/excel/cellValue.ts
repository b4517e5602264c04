import { CELL_ERRORS, type CellError, type Cell, type ShownValue } from '../workbook/description';

const ERRORS: readonly string[] = CELL_ERRORS;

const isErrorText = (text: string): text is CellError['error'] => ERRORS.includes(text);

/** A value as Excel answers it. */
export function shownOf(value: unknown): ShownValue {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'string') return isErrorText(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** What Excel answers as the formula of a cell, without "="; a text that begins with "=" is its own value, a formula never is. */
export const formulaOf = (formula: unknown, value: unknown): string | null =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null;

/** Longer texts are read as nothing but text. */
const LONGEST_DATE = 40;
/** What Excel would not take as plain text: a formula, a mark, a truth value, an error value. */
const MARKED = /^(?:[=+\-@'#＝＋－＠]|true$|false$)/iu;
const DIGIT = /\p{Nd}/u;

/** A constant as it is handed to Excel. An apostrophe keeps a text what it is; Excel does not show it. */
export function inputOf(value: ShownValue, asText = false): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return isErrorText(value.error) ? value.error : inputOf(String(value.error));
  if (typeof value !== 'string') return value;
  const doubtful = MARKED.test(value) || (!asText && value.length <= LONGEST_DATE && DIGIT.test(value));
  return doubtful ? `'${value}` : value;
}

/** A described cell as it is handed to Excel. */
export const cellInput = (cell: Cell | null | undefined): string | number | boolean =>
  !cell
    ? ''
    : cell.formula === undefined
      ? inputOf(cell.value, cell.style?.numberFormat === '@')
      : `=${cell.formula}`;
