import type { Draft } from '../draft';
import type { NameBook } from '../nameBook';
import { STYLES } from '../theme';

/**
 * Where words stand below a list whose rows may be deleted. The cells beside the list are ours as well: what stands below
 * moves up into them, and is nothing that somebody added.
 */
export function belowList(
  draft: Draft,
  { first, last }: { readonly first: number; readonly last: number },
  column: number,
): number {
  draft.paint(first, column, last + 1, column, STYLES.helper);
  return last + 2;
}

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
