import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';

/** 項目一覧: every item with its sentence, to read or to hand to people who do not rate. */
export const itemList = {
  key: 'itemList',
  since: 2,
  optional: { versionName: 'ISOMM_ItemListVersion', version: 1 },
  holdsAnswers: false,
  marks: ['ISOMM_ItemListVersion'],
  names: namesSince(2, { input: ['ISOMM_ItemListVersion'] }),
} as const satisfies AssessmentPart;
