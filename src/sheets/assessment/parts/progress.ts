import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readProgress } from '../progress/readProgress';

/** 推移: two of the rounds, or one and now, side by side, and all of them in a line. */
export const progress = {
  key: 'progress',
  since: 3,
  optional: { versionName: 'ISOMM_ProgressVersion', version: 1, needs: ['rounds'] },
  holdsAnswers: true,
  marks: ['ISOMM_ProgressFrom', 'ISOMM_ProgressTo', 'ISOMM_ProgressVersion'],
  names: namesSince(3, {
    input: ['ISOMM_ProgressVersion', 'ISOMM_ProgressFrom', 'ISOMM_ProgressTo', 'ISOMM_ProgressChoices'],
    helper: [
      'ISOMM_ProgressA',
      'ISOMM_ProgressB',
      'ISOMM_ProgressFunction',
      'ISOMM_ProgressBefore',
      'ISOMM_ProgressAfter',
      'ISOMM_ProgressDifference',
      'ISOMM_ProgressChange',
      'ISOMM_ProgressSideMoved',
      'ISOMM_ProgressPromise',
      'ISOMM_ProgressGoal',
      'ISOMM_ProgressLikeForLike',
    ],
  }),
  topKeys: ['progress'],
  read: readProgress,
} as const satisfies AssessmentPart;
