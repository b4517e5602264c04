import type { CellError, ShownValue } from '../../workbook/description';
import { unescapeString } from '../escapedString';

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);
const DAY = 86_400_000;

/** Days from the workbook's first day, as cells count them; the 1900 system has a 29 February 1900 that never was. */
function serial(text: string, date1904: boolean): number | string {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  if (Number.isNaN(time)) return text;
  if (date1904) return (time - Date.UTC(1904, 0, 1)) / DAY;
  const days = (time - Date.UTC(1899, 11, 30)) / DAY;
  return days < 61 ? days - 1 : days;
}

const isError = (text: string): text is CellError['error'] => ERRORS.has(text);

/** The value of a cell whose text is in the cell itself, by the cell's type. */
export function cellValue(type: string, text: string, date1904: boolean): ShownValue {
  switch (type) {
    case 'str':
    case 'inlineStr':
      return unescapeString(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      // Errors that came after 2007 (#SPILL!, #CALC! …) have no name here; they are errors all the same.
      return { error: isError(text) ? text : '#VALUE!' };
    case 'd':
      return serial(text, date1904);
    default: {
      const trimmed = text.trim();
      if (trimmed === '') return null;
      const number = Number(trimmed);
      return Number.isFinite(number) ? number : text;
    }
  }
}
