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
    ...namesSince(3, { helper: ['ISOMM_CalcQuadrant', 'ISOMM_CalcSide'] }),
  ],
} as const satisfies AssessmentPart;
