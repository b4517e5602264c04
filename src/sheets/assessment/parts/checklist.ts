import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readChecklist } from '../readChecklist';

/** 入力: one row per item. */
export const checklist = {
  key: 'checklist',
  since: 1,
  holdsAnswers: true,
  marks: ['ISOMM_Id', 'ISOMM_Insource', 'ISOMM_Outsource'],
  names: [
    ...namesSince(1, {
      input: [
        'ISOMM_Id',
        'ISOMM_Quadrant',
        'ISOMM_Insource',
        'ISOMM_Outsource',
        'ISOMM_Note',
        'ISOMM_Supplement',
      ],
      result: ['ISOMM_Level', 'ISOMM_Side'],
      helper: ['ISOMM_Function', 'ISOMM_Name', 'ISOMM_State', 'ISOMM_QuadrantIndex', 'ISOMM_InvalidCells'],
    }),
    ...namesSince(3, { helper: ['ISOMM_CleanIn', 'ISOMM_CleanOut'] }),
  ],
  read: readChecklist,
} as const satisfies AssessmentPart;
