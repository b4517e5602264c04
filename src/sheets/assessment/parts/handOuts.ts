import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readHandOuts } from '../small/readHandOuts';

/** 配布一覧: what was handed out to which department, by when it is due, and what has come back. */
export const handOuts = {
  key: 'handOuts',
  since: 3,
  optional: { versionName: 'ISOMM_HandOutsVersion', version: 1 },
  holdsAnswers: true,
  marks: ['ISOMM_HandOutsRows', 'ISOMM_HandOutsDay', 'ISOMM_HandOutsVersion'],
  names: namesSince(3, {
    input: ['ISOMM_HandOutsVersion', 'ISOMM_HandOutsDay', 'ISOMM_HandOutsRows'],
    helper: ['ISOMM_HandOutsSeenFrom', 'ISOMM_HandOutsState'],
  }),
  topKeys: ['handOuts'],
  read: readHandOuts,
} as const satisfies AssessmentPart;
