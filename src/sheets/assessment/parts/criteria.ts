import { namesSince } from '../../part';
import { EVERYWHERE, type AssessmentPart } from '../assessmentPart';

/** 基準: what the scores mean, every rule with its origin, the sentences. */
export const criteria = {
  key: 'criteria',
  since: 1,
  holdsAnswers: false,
  marks: ['ISOMM_BandText', 'ISOMM_BandFrom', 'ISOMM_StrengthText'],
  names: [
    ...namesSince(1, {
      helper: ['ISOMM_StrengthText', 'ISOMM_WeaknessText', 'ISOMM_BandFrom', 'ISOMM_BandText'],
    }),
    ...namesSince(3, { helper: ['ISOMM_CriteriaScore'] }),
  ],
  // Its rows move with the number of questions and rules; there is nothing to fill in among them.
  formerly: [
    {
      until: 2,
      had: () => [{ row: 0, column: 1, lastRow: 102, lastColumn: 4 }],
      lacked: () => [EVERYWHERE],
    },
  ],
} as const satisfies AssessmentPart;
