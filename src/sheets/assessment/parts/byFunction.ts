import { namesSince } from '../../part';
import { EVERYWHERE, type AssessmentPart } from '../assessmentPart';

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
  formerly: [
    // Head, table, note and cards of both older layouts; the whole sheet was laid out anew.
    {
      until: 2,
      had: ({ functions: { length } }) => [
        { row: 0, column: 1, lastRow: 2, lastColumn: 12 },
        { row: 4, column: 7, lastRow: 6 + length, lastColumn: 15 },
        { row: 8 + length, column: 1, lastRow: 12 + length, lastColumn: 5 },
        { row: 8 + length, column: 7, lastRow: 12 + length, lastColumn: 15 },
      ],
      lacked: () => [EVERYWHERE],
    },
    // What the radar drew: two hidden columns beside the sheet; then behind the radar.
    {
      until: 1,
      had: ({ functions }) => [{ row: 4, column: 16, lastRow: 4 + functions.length, lastColumn: 17 }],
    },
    {
      since: 2,
      until: 2,
      had: ({ functions }) => [{ row: 4, column: 1, lastRow: 4 + functions.length, lastColumn: 2 }],
    },
  ],
} as const satisfies AssessmentPart;
