import type { Model } from '../../../model/catalogue';
import type { ShownValue } from '../../../workbook/description';

export const SHEET = 'progress';

/** Margin, charts, gap, then the table. */
export const WIDTHS = [0.5, 13, 12, 12, 12, 12, 1.5, 24.5, 9, 9, 9, 9, 9, 14, 11.5];
export const [CHART, CHART_END, NAME] = [1, 5, 7];
export const RIGHT = WIDTHS.length - 1;

/** Hidden: one row for each item in the order of the catalogue, beside the list. */
const KEYS = [
  'words',
  'id',
  'called',
  'function',
  'position',
  'rowBefore',
  'rowAfter',
  'levelBefore',
  'levelAfter',
  'statedBefore',
  'statedAfter',
  'sidedBefore',
  'sidedAfter',
  'inBefore',
  'inAfter',
  'outBefore',
  'outAfter',
  'planLevel',
  'planSide',
  'planDue',
  'planAfter',
  'before',
  'after',
  'stateBefore',
  'stateAfter',
  'sideBefore',
  'sideAfter',
  'combinedBefore',
  'combinedAfter',
  'shownBefore',
  'shownAfter',
  'difference',
  'change',
  'sideMoved',
  'goalLevel',
  'goalSide',
  'due',
  'from',
  'to',
  'aim',
  'reached',
  'delivered',
  'delivers',
  'promise',
  'goal',
  'reason',
  'listed',
  'rank',
  'place',
  'older',
] as const;
export type Key = (typeof KEYS)[number];
export const COLUMN = Object.fromEntries(
  KEYS.map((key, index) => [key, WIDTHS.length + 1 + index]),
) as Record<Key, number>;
export const HIDDEN = KEYS.length;

/** What is chosen stands in these rows. */
export const [FROM, TO] = [4, 5];
/** Head of the table of functions. */
export const TABLE = 8;

/** What stands for now among the numbers of rounds. */
export const NOW_NUMBER = 99;
/** A condition for a formula: one of the two times is missing. */
export const NOTHING_COMPARED = 'OR(ISOMM_ProgressA=0,ISOMM_ProgressB=0)';

export interface Rows {
  /** The row below the overall mean. */
  readonly note: number;
  readonly plan: number;
  readonly rounds: number;
  /** Which lines are which, where there are so many rounds that a few lines stand out; `null`: the chart says so itself. */
  readonly lineKey: number | null;
  /** Heads of what the lines draw. */
  readonly lines: number;
  readonly list: number;
}

const LEAST_LINES = 15;
/** More rounds than these, and nobody follows ten lines of one weight; nor more functions, whose lines would look alike. */
const FEW_ROUNDS = 5;
const FEW_FUNCTIONS = 9;

/** Columns behind the lines that can hold one; where there are more lines they go on below. */
export const LINE_COLUMNS = [2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 6] as const;
/** The functions that stand out among many lines: that which is highest now, and the lowest. */
export const EXTREMES = ['highest', 'lowest'] as const;

/** The rows the blocks begin in; `count`: how many rounds are drawn, now among them. */
export function rowsOf(model: Model, count: number): Rows {
  const note = TABLE + model.functions.length + 2;
  const plan = note + 2;
  const rounds = plan + 4;
  const many = count - 1 > FEW_ROUNDS || model.functions.length > FEW_FUNCTIONS;
  const lines = rounds + (many ? 2 : 1);
  const drawn = 1 + model.functions.length + (many ? EXTREMES.length : 0);
  const blocks = Math.ceil(drawn / LINE_COLUMNS.length);
  const list = lines + Math.max(LEAST_LINES, blocks * (count + 1) + 1) + 1;
  return { note, plan, rounds, lineKey: many ? rounds + 1 : null, lines, list };
}

/** A formula with the value it shows. */
export type Shown = readonly [value: ShownValue, formula: string];
