import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';

/** サマリー: one page that stands alone; the first of the results. */
export const summary = {
  key: 'summary',
  since: 3,
  optional: { versionName: 'ISOMM_SummaryVersion', version: 1 },
  holdsAnswers: false,
  marks: ['ISOMM_SummaryVersion', 'ISOMM_Urgent'],
  names: namesSince(3, { input: ['ISOMM_SummaryVersion'], helper: ['ISOMM_Urgent'] }),
} as const satisfies AssessmentPart;
