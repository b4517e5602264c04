import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readScope } from '../small/readScope';

/** 対象範囲: which items are part of the assessment at all. */
export const scope = {
  key: 'scope',
  since: 2,
  optional: { versionName: 'ISOMM_ScopeVersion', version: 1 },
  holdsAnswers: true,
  marks: ['ISOMM_Recommendation', 'ISOMM_ScopeId', 'ISOMM_ScopeVersion'],
  names: namesSince(2, {
    input: ['ISOMM_ScopeVersion', 'ISOMM_ScopeId', 'ISOMM_Recommendation', 'ISOMM_RecommendationNames'],
    helper: ['ISOMM_ScopeExcluded'],
  }),
  // The date stood elsewhere in the head; the words to choose from beside the first items, and what is left out beyond them.
  formerly: [
    {
      until: 2,
      had: ({ items }) => [
        { row: 0, lastRow: 3, column: 1, lastColumn: 5 },
        { row: 4, lastRow: 4 + items.length, column: 7, lastColumn: 8 },
      ],
      lacked: ({ items }) => [
        { row: 4, lastRow: 4 + items.length, column: 6, lastColumn: 6 },
        { row: 5 + items.length, lastRow: 12 + items.length, column: 8, lastColumn: 8 },
      ],
    },
  ],
  answerKeys: ['recommendation'],
  read: readScope,
  contributes: {
    scopeRow: (id) => `IFERROR(MATCH(${id},ISOMM_ScopeId,0),0)`,
    excluded: (id) => `IFERROR(INDEX(ISOMM_ScopeExcluded,MATCH(${id},ISOMM_ScopeId,0)),0)`,
  },
} as const satisfies AssessmentPart;
