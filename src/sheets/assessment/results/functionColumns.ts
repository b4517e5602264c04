import { across } from '../../theme';
import type { Scene } from '../scene';
import { HEAD_ROWS } from './head';
import { besideWidths } from './planBeside';
import { stripColumns } from './strip';

/** Margin, radar, gap, then the table; behind it come the strips. */
const LEFT = [0.5, 12.8, 12.8, 12.8, 12.8, 12.8, 1.5];
const [NAME_WIDTH, MATURITY_WIDTH, STRIP_GAP] = [34, 8.5, 0.6];
const FIGURES = [7, 7.5, 8, 7.5];
const STRIP_WIDTH = 2;
/** Room for the heading above them. */
const LEAST_STRIP = 12;

export const [CHART, CHART_END] = [1, 5] as const;
export const [NAME, MATURITY] = [7, 8] as const;
/** The row of the heads, and that of the first function. */
export const HEADER = HEAD_ROWS + 2;
export const FIRST = HEADER + 1;

/** Where the other columns stand: it depends on the longest function, and on whether the plan is there. */
export interface FunctionColumns {
  readonly minimum: number;
  readonly scored: number;
  readonly notDone: number;
  readonly unanswered: number;
  /** The first of the strips, and the last, which is the last that is shown. */
  readonly strip: number;
  readonly right: number;
  /** Hidden: ids and ranks, below them ids of strengths and weaknesses. */
  readonly id: number;
  readonly rank: number;
  readonly widths: readonly number[];
  readonly room: (from: number, to: number) => number;
}

export function functionColumns(scene: Scene): FunctionColumns {
  const beside = scene.contributions.gap ? besideWidths(scene, FIGURES) : { widths: FIGURES, taken: 0 };
  const before = [...LEFT, NAME_WIDTH - beside.taken, MATURITY_WIDTH, ...beside.widths, STRIP_GAP];
  const strip = before.length;
  const strips = stripColumns(scene, LEAST_STRIP);
  const right = strip + strips - 1;
  const widths = [...before, ...Array.from({ length: strips }, () => STRIP_WIDTH), 0.5, ...[8, 8]];
  return {
    ...{ minimum: strip - 5, scored: strip - 4, notDone: strip - 3, unanswered: strip - 2 },
    ...{ strip, right, id: right + 2, rank: right + 3, widths },
    room: (from, to) => across(widths, from, to),
  };
}
