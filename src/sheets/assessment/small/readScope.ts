import { RECOMMENDATIONS, type Answer, type Recommendation } from '../../../model/answers';
import { bareText } from '../../../model/cells/bareText';
import { sameText } from '../../../model/cells/sameText';
import type { ShownValue } from '../../../workbook/description';
import { movedColumns } from '../checklist/outOfLine';
import { displaced } from '../checklist/questions';
import { rowsById } from '../checklist/rowsById';
import type { Slice, Source } from '../reading/source';

const bare = (value: ShownValue | undefined): string | null =>
  typeof value === 'string' ? bareText(value) : null;

/** Which items are part of the assessment at all; an unknown word leaves an item where it is. */
export function readScope(source: Source): Slice {
  const rows = rowsById(source, 'ISOMM_ScopeId', ['ISOMM_Recommendation']);
  const moved = movedColumns(source, 'ISOMM_ScopeId', ['ISOMM_Recommendation']).size > 0;
  const words = source.cells('ISOMM_RecommendationNames')?.values.map(([word]) => word) ?? [];
  const items: Record<string, Partial<Answer>> = {};
  const leftovers: Record<string, Record<string, ShownValue>> = {};
  for (const [{ id }, listRow] of rows ?? []) {
    const { row, value } = listRow;
    const here = value('ISOMM_Recommendation');
    const found = moved
      ? displaced(source, {
          ...{ idName: 'ISOMM_ScopeId', name: 'ISOMM_Recommendation', row: listRow, id },
          ...{ column: true, blankIsNone: true },
        })
      : here;
    if (found === undefined && here !== null && here !== '' && !source.anew)
      leftovers[id] = { recommendation: here };
    if (found === undefined || found === null || found === '') continue;
    const place = words.findIndex(
      (word) => typeof word === 'string' && typeof found === 'string' && sameText(word, found),
    );
    const recommendation: Recommendation | undefined = RECOMMENDATIONS[place];
    const near = words.findIndex((word) => bare(word) === bare(found));
    const loose: Recommendation | undefined = RECOMMENDATIONS[near];
    if (recommendation) items[id] = { recommendation };
    else if (
      loose &&
      source.mend('not-a-recommendation', 'ISOMM_Recommendation', { row, id }, found, words[near] ?? null)
    )
      items[id] = { recommendation: loose };
    else {
      source.flag('not-a-recommendation', 'ISOMM_Recommendation', { row, id }, found);
      leftovers[id] = { recommendation: found };
    }
  }
  return { items, leftovers };
}
