import { namesSince } from '../../part';
import { EVERYWHERE, type AssessmentPart } from '../assessmentPart';
import { readSetup } from '../setup/readSetup';

/** 準備: who answers, which patterns, how far one is, and what identifies the workbook. */
export const setup = {
  key: 'setup',
  since: 1,
  holdsAnswers: true,
  marks: ['ISOMM_Organisation', 'ISOMM_Model', 'ISOMM_CurrentPattern'],
  names: namesSince(
    1,
    {
      input: [
        'ISOMM_Model',
        'ISOMM_Layout',
        'ISOMM_Language',
        'ISOMM_Organisation',
        'ISOMM_Department',
        'ISOMM_Respondent',
        'ISOMM_Position',
        'ISOMM_Date',
        'ISOMM_CurrentPattern',
        'ISOMM_TargetPattern',
        'ISOMM_PatternNames',
        'ISOMM_PatternTable',
      ],
      result: ['ISOMM_Scored', 'ISOMM_NotDone', 'ISOMM_Unanswered', 'ISOMM_Invalid'],
      helper: ['ISOMM_CurrentSides', 'ISOMM_TargetSides'],
    },
    // Where it was handed out for some functions, or with a deadline.
    { input: ['ISOMM_Asked', 'ISOMM_Deadline'] },
  ).concat(namesSince(3, {}, { input: ['ISOMM_ReturnTo', 'ISOMM_Catalogue'] })),
  // One block from top to bottom, with a row for the deadline where there was one.
  formerly: [
    {
      until: 2,
      had: ({ functions }) => {
        const end = functions.length;
        const blocks = [
          [0, 1],
          [3, 9],
          [11, 17],
          [18, 21],
          [22, 29],
          [30, 33 + end],
          [34 + end, 36 + end],
          [37 + end, 43 + end],
        ] as const;
        return [
          ...blocks.map(([row, lastRow]) => ({ row, lastRow, column: 1, lastColumn: 5 })),
          { row: 19, lastRow: 21, column: 7, lastColumn: 11 },
        ];
      },
      lacked: () => [EVERYWHERE],
    },
  ],
  read: readSetup,
} as const satisfies AssessmentPart;
