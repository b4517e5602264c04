import { bareText } from '../../../model/cells/bareText';
import { asInSheets } from '../../../model/cells/cleanScore';
import { cleanDate, dateSerial } from '../../../model/cells/dates';
import { sameText } from '../../../model/cells/sameText';
import type { ShownValue } from '../../../workbook/description';
import type { Source } from './source';

const numberIn = (value: ShownValue): number | null => (typeof value === 'number' ? asInSheets(value) : null);
/** One of some numbers. */
export const oneOf =
  <T extends number>(choices: readonly T[]) =>
  (value: ShownValue): T | null =>
    choices.find((each) => each === numberIn(value)) ?? null;

/** Excel stores a day as a number; words in its place are no day to its formulas. */
export function dayIn({ date1904 }: Pick<Source, 'date1904'>, value: ShownValue): string | null {
  const iso = typeof value === 'number' ? cleanDate(value, date1904) : '';
  return dateSerial(iso) === null ? null : iso;
}

/** A number from 0 up. */
export const amount = (value: ShownValue): number | null => {
  const number = numberIn(value);
  return number !== null && number >= 0 ? number : null;
};

/** One of the words that stand in the workbook's own list. */
export function listed<T>(source: Source, listName: string, ids: readonly T[]) {
  const words = source.cells(listName)?.values.map(([each]) => each) ?? [];
  const find = (value: ShownValue, same: (a: string, b: string) => boolean): T | null =>
    ids[
      typeof value === 'string'
        ? words.findIndex((each) => typeof each === 'string' && same(each, value))
        : -1
    ] ?? null;
  return {
    exact: (value: ShownValue) => find(value, sameText),
    near: (value: ShownValue) => find(value, (a, b) => bareText(a) === bareText(b)),
    shown: (id: T) => words[ids.indexOf(id)] ?? null,
  };
}
