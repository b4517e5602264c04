import type { Draft } from '../draft';
import type { NameBook } from '../nameBook';
import { STYLES } from '../theme';

/**
 * The words that drop-downs of a sheet offer, each list below the one before and under its name, and below all of them the
 * version of the sheet's part. Above rows that may be sorted there is no room: they stand in a column that is not sorted.
 */
export function wordLists(
  names: NameBook,
  draft: Draft,
  sheet: string,
  [row, column]: readonly [row: number, column: number],
  lists: readonly (readonly [name: string, words: readonly string[]])[],
  part: { readonly versionName: string; readonly version: number },
): void {
  let place = row;
  for (const [name, words] of lists) {
    names.add(name, sheet, place, column, place + words.length - 1, column);
    for (const word of words) draft.put(place++, column, word, STYLES.helper);
  }
  draft.put(place, column, part.version, STYLES.helper);
  names.add(part.versionName, sheet, place, column);
}
