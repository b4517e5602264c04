import type { Book } from '../host/book';
import { readInput } from '../host/input';
import { numberText } from '../host/numberText';
import type { SheetRecord } from '../host/records';

/** What a cell holds as a person would type it again: the formula, or the entry. */
export function contentOf(book: Book, sheet: SheetRecord, row: number, column: number): string {
  const cell = book.cell(sheet, row, column);
  if (!cell) return '';
  if (cell.formula !== null) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return '';
  const { numberFormat } = book.look(sheet, row, column);
  if (typeof value === 'number')
    return /[ymd]/i.test(numberFormat.replace(/\[[^\]]*\]|"[^"]*"|General/g, ''))
      ? numberText(value, numberFormat)
      : String(value);
  if (typeof value !== 'string') return numberText(value, 'General');
  const again = readInput(value, numberFormat, book.clock);
  return again.value === value ? value : `'${value}`;
}
