import type { ShownValue } from '../../../workbook/description';
import { listed } from './readCells';
import { isBlank, type At, type Source } from './source';

/** What is chosen in one cell of the workbook's own words; what is no choice is named, and to be left there. */
export function choiceIn<T>(
  source: Source,
  name: string,
  listName: string,
  values: readonly T[],
  { at = {}, value = source.single(name) }: { readonly at?: At; readonly value?: ShownValue } = {},
): { readonly found: T | null; readonly left: ShownValue } {
  if (isBlank(value)) return { found: null, left: null };
  const found = listed(source, listName, values).exact(value);
  if (found === null) source.flag('not-a-progress', name, at, value);
  return { found, left: found === null ? value : null };
}
