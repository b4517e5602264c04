import type { FunctionGroup } from '../../model/catalogue';
import type { Style } from '../../workbook/description';
import { COLORS, STYLES } from '../theme';
import type { DepartmentScene } from './scene';

export const [LABEL, USE, ANSWERED, PAIRS] = [0, 1, 2, 3] as const;
export const [LABEL_WIDTH, MEAN_WIDTH, LOW_WIDTH] = [21, 7.3, 4.5] as const;
/** Three rows of heads, and the first return below. */
export const [LETTER, NAME, HEADER] = [4, 5, 6] as const;
export const FIRST = HEADER + 1;

/** By which the sheet prints at 8 points. */
export const SIZE = 9.5;
export const mean: Style = { ...STYLES.cellCenter, numberFormat: '0.0', size: SIZE };
export const low: Style = { ...STYLES.cellCenter, numberFormat: '0', size: SIZE };
export const count: Style = { ...STYLES.cellCenter, numberFormat: '0', size: SIZE, color: COLORS.quiet };

/** A pair of columns and one with a count for everything and for each function; they depend on the model. */
export interface HeatMapColumns {
  /** What each pair is of; `null`: everything. */
  readonly groups: readonly (FunctionGroup | null)[];
  /** The mean; the lowest stands right of it. */
  readonly pair: (index: number) => number;
  readonly counts: number;
  readonly end: number;
  /** Hidden, but part of the table: the place is sorted with its row. */
  readonly rank: number;
  readonly number: number;
  /** The line of a group in the tables of the calculation, where everything comes last. */
  readonly lineOf: (index: number) => number;
  readonly widths: readonly number[];
}

export function heatMapColumns({ model }: DepartmentScene): HeatMapColumns {
  const groups = [null, ...model.functions];
  const pair = (index: number) => PAIRS + 2 * index;
  const counts = pair(groups.length);
  const end = counts + groups.length - 1;
  return {
    ...{ groups, pair, counts, end, rank: end + 1, number: end + 2 },
    lineOf: (index) => (index === 0 ? groups.length : index),
    widths: [
      LABEL_WIDTH,
      10,
      10,
      ...groups.flatMap(() => [MEAN_WIDTH, LOW_WIDTH]),
      ...groups.map((_, index) => (index === 0 ? 6 : 4)),
      6,
      6,
    ],
  };
}
