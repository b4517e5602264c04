import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readCharter } from '../small/readCharter';

/** 六つの項目: what a team settles about itself, in six lines without a score. */
export const charter = {
  key: 'charter',
  since: 3,
  optional: { versionName: 'ISOMM_CharterVersion', version: 1 },
  holdsAnswers: true,
  marks: ['ISOMM_CharterAnswer', 'ISOMM_CharterId', 'ISOMM_CharterVersion'],
  names: namesSince(3, {
    input: ['ISOMM_CharterVersion', 'ISOMM_CharterId', 'ISOMM_CharterAnswer', 'ISOMM_CharterOn'],
    helper: ['ISOMM_CharterSaid'],
  }),
  topKeys: ['charter'],
  read: readCharter,
} as const satisfies AssessmentPart;
