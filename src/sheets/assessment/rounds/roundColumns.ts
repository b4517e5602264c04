import { LINE } from './roundLines';

export const SHEET = 'rounds';

const KEYS = [
  'margin',
  'no',
  'name',
  'id',
  'item',
  'state',
  'level',
  'side',
  'insource',
  'outsource',
  'quadrant',
  'targetSide',
  'targetLevel',
  'due',
  'move',
  'note',
  'reason',
  // Beyond the paper: the same in every row of a round.
  'date',
  'keptOn',
  'organisation',
  'department',
  'respondent',
  'position',
  'model',
  'currentPattern',
  'targetPattern',
  'function',
  'key',
  'place',
  'words',
] as const;
export type Key = (typeof KEYS)[number];
/** Where each column stands; from `key` on they are hidden. */
export const COLUMN = Object.fromEntries(KEYS.map((key, index) => [key, index])) as Record<Key, number>;
export const FIRST_COLUMN = COLUMN.no;
export const WIDTHS = [
  0.5, 4.5, 14.5, 6.5, 20.5, 12, 8, 12.5, 7, 7, 9.5, 8.5, 8.5, 11.4, 8, 17.3, 17.3, 12, 12, 32, 28, 16, 12,
  14, 24, 24, 8, 8, 8, 8,
];
export const HEAD = 4;
/** Of names and texts that stand in every row again. */
export const SHOWN = 100;

export const placeOf = (key: keyof typeof LINE): number => FIRST_COLUMN + LINE[key];
