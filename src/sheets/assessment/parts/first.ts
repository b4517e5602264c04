import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readFirst } from '../first/readFirst';

/** FIRSTとの対応: the levels of X.1060's services under the headings of FIRST's framework. */
export const first = {
  key: 'first',
  since: 3,
  optional: { versionName: 'ISOMM_FirstVersion', version: 1 },
  holdsAnswers: false,
  models: ['x1060-3.2.1'],
  marks: ['ISOMM_FirstVersion', 'ISOMM_FirstOneWay'],
  names: namesSince(3, {
    input: ['ISOMM_FirstVersion', 'ISOMM_FirstOneWay', 'ISOMM_FirstWords'],
    helper: ['ISOMM_FirstUnion'],
  }),
  topKeys: ['first'],
  read: readFirst,
} as const satisfies AssessmentPart;
