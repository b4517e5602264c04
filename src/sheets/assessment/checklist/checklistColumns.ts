import { SCORES } from '../../../model/answers';
import { textWidth } from '../../theme';

export const SHEET = 'checklist';
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

/** The columns from left to right; `hidden` ones feed the formulas. Widths by which the sheet prints at 8 points. */
export const COLUMNS = [
  { key: 'function', width: 6, hidden: true },
  { key: 'functionName', width: 12 },
  { key: 'id', width: 5.5 },
  { key: 'name', width: 21 },
  { key: 'description', width: 27 },
  { key: 'quadrant', width: 7 },
  { key: 'insource', width: 6.5 },
  { key: 'outsource', width: 6.5 },
  ...SCORES.map((score) => ({ key: `in${score}` as const, width: 2.2 })),
  ...SCORES.map((score) => ({ key: `out${score}` as const, width: 2.2 })),
  { key: 'level', width: 6 },
  { key: 'state', width: 13.5 },
  { key: 'note', width: 19 },
  { key: 'supplement', width: 19 },
  { key: 'side', width: 6, hidden: true },
  { key: 'stateCode', width: 10, hidden: true },
  { key: 'cleanIn', width: 6, hidden: true },
  { key: 'cleanOut', width: 6, hidden: true },
  { key: 'quadrantIndex', width: 6, hidden: true },
  { key: 'invalid', width: 6, hidden: true },
  { key: 'quadrantText', width: 6, hidden: true },
  { key: 'quadrantDefault', width: 6, hidden: true },
] as const;

export type Key = (typeof COLUMNS)[number]['key'];
const PLACES = new Map<Key, number>(COLUMNS.map(({ key }, place) => [key, place]));
export const at = (key: Key): number => PLACES.get(key) ?? -1;
export const widthOf = (from: Key, to: Key = from): number =>
  COLUMNS.slice(at(from), at(to) + 1).reduce((sum, { width }) => sum + width, 0);
/** A head of one word that its column could not hold would be broken. */
export const headWidth = (head: string): number =>
  Math.max(...head.split('\n').map((line) => Math.ceil(textWidth(line) * 1.1)));
export const LAST_VISIBLE = at('supplement');

export const NAMES: readonly (readonly [name: string, key: Key])[] = [
  ['ISOMM_Function', 'function'],
  ['ISOMM_Id', 'id'],
  ['ISOMM_Name', 'name'],
  ['ISOMM_Quadrant', 'quadrant'],
  ['ISOMM_Insource', 'insource'],
  ['ISOMM_Outsource', 'outsource'],
  ['ISOMM_Level', 'level'],
  ['ISOMM_Side', 'side'],
  ['ISOMM_Note', 'note'],
  ['ISOMM_Supplement', 'supplement'],
  ['ISOMM_State', 'stateCode'],
  ['ISOMM_CleanIn', 'cleanIn'],
  ['ISOMM_CleanOut', 'cleanOut'],
  ['ISOMM_QuadrantIndex', 'quadrantIndex'],
  ['ISOMM_InvalidCells', 'invalid'],
  ['ISOMM_QuadrantDefault', 'quadrantDefault'],
  ['ISOMM_Description', 'description'],
];
