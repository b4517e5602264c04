import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';

/** 結果（機能別）: radar, maturity per function, strengths and weaknesses. */
export const byFunction = {
  key: 'byFunction',
  since: 1,
  holdsAnswers: false,
  marks: ['ISOMM_FunctionId', 'ISOMM_FunctionMaturity', 'ISOMM_Strengths'],
  names: namesSince(1, {
    result: ['ISOMM_FunctionId', 'ISOMM_FunctionMaturity', 'ISOMM_Strengths', 'ISOMM_Weaknesses'],
    helper: ['ISOMM_FunctionName', 'ISOMM_Rank', 'ISOMM_Overall'],
  }),
  // What the radar draws: two hidden columns beside the sheet; now it stands behind the radar.
  formerly: [
    {
      until: 1,
      had: ({ functions }) => [{ row: 4, column: 16, lastRow: 4 + functions.length, lastColumn: 17 }],
      lacked: ({ functions }) => [{ row: 4, column: 1, lastRow: 4 + functions.length, lastColumn: 2 }],
    },
  ],
} as const satisfies AssessmentPart;
