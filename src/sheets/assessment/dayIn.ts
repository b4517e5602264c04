import { cleanDate, dateSerial } from '../../model/dates';
import type { ShownValue } from '../../workbook/description';
import type { Source } from './source';

/** Excel stores a day as a number; words in its place are no day to its formulas. */
export function dayIn({ date1904 }: Pick<Source, 'date1904'>, value: ShownValue): string | null {
  const iso = typeof value === 'number' ? cleanDate(value, date1904) : '';
  return dateSerial(iso) === null ? null : iso;
}
