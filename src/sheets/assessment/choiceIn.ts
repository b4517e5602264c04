import { sameText } from '../../model/sameText';
import type { ShownValue } from '../../workbook/description';
import { isBlank, type At, type Source } from './source';

/** What one of the words of a list that stands in the workbook means; `null` for any other value. */
export function wordIn<T>(
  source: Source,
  listName: string,
  values: readonly T[],
  value: ShownValue,
): T | null {
  const words = source.cells(listName)?.values.map(([each]) => each) ?? [];
  const place =
    typeof value === 'string'
      ? words.findIndex((each) => typeof each === 'string' && sameText(each, value))
      : -1;
  return values[place] ?? null;
}

/** What is chosen in one cell of the workbook's own words; what is no choice is named, and to be left there. */
export function choiceIn<T>(
  source: Source,
  name: string,
  listName: string,
  values: readonly T[],
  { at = {}, value = source.single(name) }: { readonly at?: At; readonly value?: ShownValue } = {},
): { readonly found: T | null; readonly left: ShownValue } {
  if (isBlank(value)) return { found: null, left: null };
  const found = wordIn(source, listName, values, value);
  if (found === null) source.flag('not-a-progress', name, at, value);
  return { found, left: found === null ? value : null };
}
