import { namesSince } from '../../part';
import { EVERYWHERE, type AssessmentPart } from '../assessmentPart';

/** 項目一覧: every item with its sentence, to read or to hand to people who do not rate. */
export const itemList = {
  key: 'itemList',
  since: 2,
  optional: { versionName: 'ISOMM_ItemListVersion', version: 1 },
  holdsAnswers: false,
  marks: ['ISOMM_ItemListVersion'],
  names: namesSince(2, { input: ['ISOMM_ItemListVersion'] }),
  // The list alone, from its title on.
  formerly: [
    {
      until: 2,
      had: ({ functions, items }) => [
        { row: 0, column: 1, lastRow: 2 + 2 * functions.length + items.length, lastColumn: 3 },
        { row: 0, column: 4, lastRow: 0, lastColumn: 4 },
      ],
      lacked: () => [EVERYWHERE],
    },
  ],
} as const satisfies AssessmentPart;
