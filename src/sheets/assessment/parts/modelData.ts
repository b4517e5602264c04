import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';

/** The data of a model that no catalogue has: they travel with the answers. Very hidden; read before any part is. */
export const modelData = {
  key: 'modelData',
  since: 3,
  optional: { versionName: 'ISOMM_ModelDataVersion', version: 1, neverAlone: true, unnamed: true },
  holdsAnswers: false,
  marks: ['ISOMM_ModelData'],
  names: namesSince(3, { input: ['ISOMM_ModelDataVersion', 'ISOMM_ModelData'] }),
  topKeys: ['ownModel'],
} as const satisfies AssessmentPart;
