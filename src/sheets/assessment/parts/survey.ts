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
} as const satisfies AssessmentPart;
