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
  answerKeys: ['recommendation'],
  read: readScope,
  contributes: {
    scopeRow: (id) => `IFERROR(MATCH(${id},ISOMM_ScopeId,0),0)`,
    excluded: (id) => `IFERROR(INDEX(ISOMM_ScopeExcluded,MATCH(${id},ISOMM_ScopeId,0)),0)`,
  },
} as const satisfies AssessmentPart;
