import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readOwnItems } from '../own/readOwnItems';

/** 独自項目: what somebody added to the model, and whether it counts. */
export const ownItems = {
  key: 'ownItems',
  since: 3,
  optional: { versionName: 'ISOMM_OwnVersion', version: 1 },
  holdsAnswers: true,
  marks: ['ISOMM_OwnRows', 'ISOMM_OwnPlaced', 'ISOMM_OwnVersion'],
  names: namesSince(3, {
    input: [
      'ISOMM_OwnVersion',
      'ISOMM_OwnRows',
      'ISOMM_OwnPlaced',
      'ISOMM_OwnFunctionNames',
      'ISOMM_OwnCountNames',
    ],
    helper: ['ISOMM_OwnPlacedId', 'ISOMM_OwnExcluded'],
  }),
  topKeys: ['ownItems'],
  read: readOwnItems,
  contributes: {
    excluded: (id) => `IFERROR(INDEX(ISOMM_OwnExcluded,MATCH(${id},ISOMM_OwnPlacedId,0)),0)`,
    ownCounted: () => 'IFERROR(COUNTIF(ISOMM_OwnExcluded,0),0)',
  },
} as const satisfies AssessmentPart;
