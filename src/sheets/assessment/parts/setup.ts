import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readSetup } from '../readSetup';

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
  ),
  read: readSetup,
} as const satisfies AssessmentPart;
