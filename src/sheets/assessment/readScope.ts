import { RECOMMENDATIONS, type Answer, type Recommendation } from '../../model/answers';
import { sameText } from '../../model/sameText';
import type { ShownValue } from '../../workbook/description';
import { movedColumns } from './outOfLine';
import { rowsById } from './rowsById';
import type { Slice, Source } from './source';

/** Which items are part of the assessment at all; an unknown word leaves an item where it is. */
export function readScope(source: Source): Slice {
  const rows = rowsById(source, 'ISOMM_ScopeId', ['ISOMM_Recommendation']);
  const moved = movedColumns(source, 'ISOMM_ScopeId', ['ISOMM_Recommendation']).size > 0;
  const words = source.cells('ISOMM_RecommendationNames')?.values.map(([word]) => word) ?? [];
  const items: Record<string, Partial<Answer>> = {};
  const leftovers: Record<string, Record<string, ShownValue>> = {};
  for (const [{ id }, { row, value }] of rows ?? []) {
    const found = value('ISOMM_Recommendation');
    if (found === null || found === '') continue;
    if (moved) {
      source.flag('shifted', 'ISOMM_Recommendation', { row, id }, found);
      leftovers[id] = { recommendation: found };
      continue;
    }
    const place = words.findIndex(
      (word) => typeof word === 'string' && typeof found === 'string' && sameText(word, found),
    );
    const recommendation: Recommendation | undefined = RECOMMENDATIONS[place];
    if (recommendation) items[id] = { recommendation };
    else {
      source.flag('not-a-recommendation', 'ISOMM_Recommendation', { row, id }, found);
      leftovers[id] = { recommendation: found };
    }
  }
  return { items, leftovers };
}
