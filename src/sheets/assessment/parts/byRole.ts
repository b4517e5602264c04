import { namesSince } from '../../part';
import type { AssessmentPart } from '../assessmentPart';

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
    {
      until: 1,
      had: ({ items }) => [{ row: 4, column: 21, lastRow: 4 + items.length, lastColumn: 35 }],
    },
  ],
} as const satisfies AssessmentPart;
