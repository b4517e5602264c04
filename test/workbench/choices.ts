import { eachCell } from '../host/area';
import type { Book } from '../host/book';
import { validationAt } from '../host/kinds/validation';
import { numberText } from '../host/numberText';
import type { SheetRecord } from '../host/records';

/** What the drop-down of a cell offers; `null` when it has none. */
export function choicesFor(book: Book, sheet: SheetRecord, row: number, column: number): string[] | null {
  const list = validationAt(sheet, row, column)?.rule['list'] as
    { inCellDropDown?: boolean; source?: string } | undefined;
  if (!list || list.inCellDropDown === false || typeof list.source !== 'string') return null;
  if (!list.source.startsWith('=')) return list.source.split(',').map((item) => item.trim());
  const formula = list.source.slice(1);
  const range =
    book.rangeOf(book.findName(formula, sheet)?.formula ?? formula) ??
    book.rangeOf(`'${sheet.name.replaceAll("'", "''")}'!${formula}`);
  return (
    range &&
    [...eachCell(range.area)]
      .map(([r, c]) => numberText(book.shown(range.sheet, r, c), book.look(range.sheet, r, c).numberFormat))
      .filter((text) => text !== '')
  );
}
