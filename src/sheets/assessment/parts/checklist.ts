import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readChecklist } from '../checklist/readChecklist';

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
    // What the catalogue said on the day the workbook was made; older ones do not tell.
    ...namesSince(3, {}, { input: ['ISOMM_QuadrantDefault'], record: ['ISOMM_Description'] }),
  ],
  // The note on using both ways stands where nothing stood, and a hidden column more.
  formerly: [
    {
      until: 2,
      // How much is answered stood one column further to the right.
      had: () => [{ row: 0, column: 5, lastRow: 0, lastColumn: 5 }],
      lacked: ({ items }) => [
        { row: 2, column: 1, lastRow: 2, lastColumn: 7 },
        { row: 2, column: 20, lastRow: 2, lastColumn: 23 },
        { row: 0, column: 22, lastRow: 0, lastColumn: 23 },
        { row: 3, column: 30, lastRow: 3 + items.length, lastColumn: 31 },
      ],
    },
  ],
  read: readChecklist,
} as const satisfies AssessmentPart;
