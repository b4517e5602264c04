import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readSharing } from '../small/readSharing';

/** 情報共有: channel by channel and way by way who shares what, when, where, how and why. */
export const sharing = {
  key: 'sharing',
  since: 3,
  optional: { versionName: 'ISOMM_ShareVersion', version: 1 },
  holdsAnswers: true,
  marks: ['ISOMM_ShareRows', 'ISOMM_ShareVersion'],
  names: namesSince(3, {
    input: ['ISOMM_ShareVersion', 'ISOMM_ShareRows', 'ISOMM_ShareWays', 'ISOMM_ShareTlp'],
    helper: ['ISOMM_ShareName', 'ISOMM_ShareWay', 'ISOMM_ShareCount', 'ISOMM_ShareRemark'],
  }),
  topKeys: ['sharing'],
  read: readSharing,
} as const satisfies AssessmentPart;
