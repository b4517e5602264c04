import { across } from '../../theme';
import type { ItemResult } from '../../../model/assessment';
import type { ShownValue } from '../../../workbook/description';

export const SHEET = 'first';

const KEYS = [
  'margin',
  'number',
  'name',
  'services',
  'direction',
  'level',
  'highest',
  'lowest',
  'scored',
  'state',
  'words',
  'level1',
  'level2',
  'level3',
  'level4',
  'level5',
  'state1',
  'state2',
  'state3',
  'state4',
  'state5',
] as const;
/** Where each column stands; from `words` on they are hidden: of each function's services level and state. */
export const COLUMN = Object.fromEntries(KEYS.map((key, index) => [key, index])) as Record<
  (typeof KEYS)[number],
  number
>;
export const WIDTHS = [0.3, 6, 43.5, 11.5, 13, 10, 7.5, 7, 7.5, 13.5, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8];
export const widthOf = (from: number, to: number): number => across(WIDTHS, from, to);

/** Rows of the switch, of the head of the table, and of what comes first in it. */
export const FRAME = { SWITCH: 3, HEADER: 5, FIRST: 6 } as const;

/** A level as its cell in the calculation shows it. */
export const levelOf = (result: ItemResult | undefined): ShownValue =>
  result && !result.excluded ? (result.level ?? '') : '';
