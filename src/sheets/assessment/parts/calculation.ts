import { namesSince, namesUntil } from '../../part';
import type { AssessmentPart } from '../assessmentPart';

/** The hidden sheet between checklist and results; until layout 2 it was hidden columns of 結果（役割別）. */
export const calculation = {
  key: 'calculation',
  since: 2,
  holdsAnswers: false,
  marks: ['ISOMM_CalcId', 'ISOMM_CalcLevel', 'ISOMM_CalcState'],
  names: [
    ...namesUntil(1, { helper: ['ISOMM_CalcName'] }),
    ...namesSince(2, {
      result: ['ISOMM_Excluded'],
      helper: [
        'ISOMM_CalcId',
        'ISOMM_CalcFunction',
        'ISOMM_CalcState',
        'ISOMM_CalcLevel',
        'ISOMM_CalcShown',
        'ISOMM_CalcList',
        'ISOMM_CalcInvalid',
        'ISOMM_CalcOrder1',
        'ISOMM_CalcOrder2',
        'ISOMM_CalcOrder3',
        'ISOMM_CalcOrder4',
      ],
    }),
    ...namesSince(3, {
      helper: [
        'ISOMM_CalcOrders',
        'ISOMM_CalcKind',
        'ISOMM_CalcGroup',
        'ISOMM_CalcMean',
        'ISOMM_CalcRank',
        'ISOMM_CalcUpTo',
        'ISOMM_CalcQuadrant',
        'ISOMM_CalcSide',
      ],
    }),
  ],
  // The kinds of items, and the block of functions right of them.
  formerly: [
    {
      since: 2,
      until: 2,
      lacked: ({ functions, items }) => [
        { row: 3, column: 17, lastRow: 3 + items.length, lastColumn: 17 },
        { row: 3, column: 19, lastRow: 3 + functions.length, lastColumn: 30 },
      ],
    },
  ],
} as const satisfies AssessmentPart;
