import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';

/** 参考: what a survey of 2017 counted, beside the answers and never compared with them. */
export const survey = {
  key: 'survey',
  since: 3,
  optional: { versionName: 'ISOMM_SurveyVersion', version: 1 },
  holdsAnswers: false,
  marks: ['ISOMM_SurveyVersion'],
  names: namesSince(3, { input: ['ISOMM_SurveyVersion'] }),
  // Forensics and malware analysis: two thirds of those who did them had help from outside.
  contributes: { quoted: ['5.6', '5.5'] },
} as const satisfies AssessmentPart;
