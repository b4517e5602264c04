import { NOW } from '../../../model/rounds/now';
import { sameText } from '../../../model/cells/sameText';
import type { ShownValue } from '../../../workbook/description';
import { SETUP_LEFT } from '../reading/leftovers';
import { isBlank, textOf, type Slice, type Source } from '../reading/source';

/** Which two times are chosen; what is none of the choices is named, and counts as blank. */
export function readProgress(source: Source): Slice {
  const [now, ...names] = (source.cells('ISOMM_ProgressChoices')?.values ?? []).map(([word]) =>
    textOf(word ?? null),
  );
  const left: Record<string, ShownValue> = {};
  const chosen = (key: 'from' | 'to', name: string): string | null => {
    const value = source.single(name);
    if (isBlank(value)) return null;
    const text = textOf(value);
    if (now !== undefined && sameText(now, text)) return NOW;
    const found = names.find((each) => sameText(each, text));
    if (found !== undefined) return found;
    source.flag('not-a-progress', name, {}, value);
    left[`progress.${key}`] = value;
    return null;
  };
  const [from, to] = [chosen('from', 'ISOMM_ProgressFrom'), chosen('to', 'ISOMM_ProgressTo')];
  return {
    ...((from !== null || to !== null) && { answers: { progress: { from, to } } }),
    ...(Object.keys(left).length > 0 && { leftovers: { [SETUP_LEFT]: left } }),
  };
}
