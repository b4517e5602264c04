import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';
import { readImportRecord } from '../small/readImportRecord';

/** 取り込み記録: from which cells of another file the answers came, and what became of each. */
export const importRecord = {
  key: 'importRecord',
  since: 3,
  optional: { versionName: 'ISOMM_ImportVersion', version: 1, neverAlone: true },
  holdsAnswers: false,
  marks: ['ISOMM_ImportVersion', 'ISOMM_ImportRows', 'ISOMM_ImportFile'],
  names: namesSince(3, {
    input: [
      'ISOMM_ImportVersion',
      'ISOMM_ImportFile',
      'ISOMM_ImportDate',
      'ISOMM_ImportBy',
      'ISOMM_ImportRows',
    ],
  }),
  topKeys: ['imported'],
  read: readImportRecord,
} as const satisfies AssessmentPart;
