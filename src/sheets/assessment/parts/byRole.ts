import { namesSince } from '../../part';
import { EVERYWHERE, type AssessmentPart } from '../assessmentPart';

/** 結果（役割別）: every item as a bar, and the four lists. */
export const byRole = {
  key: 'byRole',
  since: 1,
  holdsAnswers: false,
  marks: ['ISOMM_StrengthenInsource', 'ISOMM_StrengthenOutsource', 'ISOMM_SwitchToInsource'],
  names: namesSince(1, {
    result: [
      'ISOMM_StrengthenInsource',
      'ISOMM_StrengthenOutsource',
      'ISOMM_SwitchToInsource',
      'ISOMM_SwitchToOutsource',
    ],
  }),
  // The calculation: fifteen hidden columns beside the sheet, one row per item below their headings.
  formerly: [
    // Head, two halves of blocks, and the lists below them; the whole sheet was laid out anew.
    {
      until: 2,
      had: ({ items, functions }) => {
        // As long as one half may have been, and the lists.
        const lastRow = 25 + Math.ceil(items.length / 2) + functions.length;
        return [
          { row: 0, column: 1, lastRow: 3, lastColumn: 19 },
          { row: 5, column: 1, lastRow, lastColumn: 9 },
          { row: 5, column: 11, lastRow, lastColumn: 19 },
        ];
      },
      lacked: () => [EVERYWHERE],
    },
    {
      until: 1,
      had: ({ items }) => [{ row: 4, column: 21, lastRow: 4 + items.length, lastColumn: 35 }],
    },
  ],
} as const satisfies AssessmentPart;
