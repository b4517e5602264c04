import type { Host } from '../host/host';
import { readInput } from '../host/input';
import { isValid, validationAt } from '../host/kinds/validation';
import type { SheetRecord } from '../host/records';

/** Excel asks before it takes, or refuses, an entry that breaks a cell's validation rule. */
export interface Doubt {
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}

/** What Excel has to say about an entry before it is made; `null` when nothing. */
export function doubtAbout(
  { book }: Host,
  sheet: SheetRecord,
  row: number,
  column: number,
  typed: string,
): Doubt | null {
  const rule = validationAt(sheet, row, column);
  if (!rule) return null;
  const alert = rule.errorAlert ?? {};
  const entry = readInput(typed, book.look(sheet, row, column).numberFormat, book.clock);
  if (alert['showAlert'] === false || entry.formula !== null || isValid(book, sheet, rule, entry.value))
    return null;
  const style = alert['style'] === 'Warning' || alert['style'] === 'Information' ? alert['style'] : 'Stop';
  return {
    style,
    title: typeof alert['title'] === 'string' ? alert['title'] : '',
    message: typeof alert['message'] === 'string' ? alert['message'] : '',
  };
}
