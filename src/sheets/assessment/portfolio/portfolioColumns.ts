import type { Model } from '../../../model/catalogue';
import { recommendationsOf } from '../../../model/plan/recommendationsOf';

export const SHEET = 'portfolio';

const KEYS = [
  'margin',
  'id',
  'name',
  'recommendation',
  'reason',
  'assignment',
  'unassigned',
  'assignee',
  'provider',
  'insource',
  'outsource',
  'level',
  'toBeSide',
  'toBeLevel',
  'gap',
  'remark',
  'position',
  'row',
  'plan',
  'scope',
  'place',
  'mark',
  'planSide',
  'code',
  'conflict',
  'open',
  'words',
] as const;
export type Key = (typeof KEYS)[number];
/** Where each column of the list stands; from `position` on they are hidden, and `words` is no part of the list. */
export const COLUMN = Object.fromEntries(KEYS.map((key, index) => [key, index])) as Record<Key, number>;
export const WIDTHS = [
  0.5, 6, 20.5, 13, 14.5, 16, 11, 12, 12, 6, 6.5, 7, 8, 8, 6, 23, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
];

/** The word of a level in the workbook's own list; Gnumeric takes no cell out of a list that is one cell. */
export const levelWord = (model: Model, nth: string): string =>
  recommendationsOf(model).length === 1
    ? 'ISOMM_RecommendationNames'
    : `INDEX(ISOMM_RecommendationNames,${nth})`;

export const TABLE = 4;
/** So many ids of what is open are named; the count tells of the others. */
export const NAMED = 10;
/** Below the heading of the meanings and the dates. */
const REVIEW_ROWS = 4;

/** The rows of the list: the bands above its head, the head, its first and last item. */
export function ends(model: Model): { bands: number; header: number; first: number; last: number } {
  const levels = recommendationsOf(model).length;
  const meanings = levels > 1 ? levels + 1 : 0;
  // Heads, levels, undecided, all; and two lines that say what to look at.
  const bands = TABLE + Math.max(levels + 3 + 2, REVIEW_ROWS + meanings + (levels > 1 ? 1 : 0)) + 1;
  return { bands, header: bands + 1, first: bands + 2, last: bands + 1 + model.items.length };
}
