import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readRounds } from '../rounds/readRounds';

/** Where it holds there are means of an earlier round: one is kept, and something was scored in it. */
export const ANY_KEPT = 'COUNT(ISOMM_RoundLastMean)>0';

/** 履歴: what was filled in at earlier times, item by item, as it was kept. */
export const rounds = {
  key: 'rounds',
  since: 3,
  optional: { versionName: 'ISOMM_RoundsVersion', version: 1 },
  holdsAnswers: true,
  marks: ['ISOMM_RoundLines', 'ISOMM_RoundKey', 'ISOMM_RoundsVersion'],
  names: namesSince(3, {
    input: ['ISOMM_RoundsVersion'],
    record: [
      'ISOMM_RoundLines',
      'ISOMM_RoundNo',
      'ISOMM_RoundId',
      'ISOMM_RoundState',
      'ISOMM_RoundLevel',
      'ISOMM_RoundSide',
      'ISOMM_RoundIn',
      'ISOMM_RoundOut',
      'ISOMM_RoundQuadrant',
      'ISOMM_RoundTargetSide',
      'ISOMM_RoundTargetLevel',
      'ISOMM_RoundDue',
      'ISOMM_RoundNote',
      'ISOMM_RoundReason',
      'ISOMM_RoundPlace',
      'ISOMM_RoundStateNames',
      'ISOMM_RoundSideNames',
    ],
    helper: [
      'ISOMM_RoundKey',
      'ISOMM_RoundDate',
      'ISOMM_RoundFunction',
      'ISOMM_RoundMove',
      'ISOMM_RoundLast',
      'ISOMM_RoundLastMean',
    ],
  }),
  topKeys: ['rounds'],
  contributes: {
    last: (nth) => `INDEX(ISOMM_RoundLastMean,${nth})`,
    lastLevel: (id) =>
      `IFERROR(N(INDEX(ISOMM_RoundLevel,MATCH(ISOMM_RoundLast&":"&${id},ISOMM_RoundKey,0))),0)`,
  },
  read: readRounds,
} as const satisfies AssessmentPart;
