import type { Chart } from './description';

/** Part of a chart's box that its plot takes together with its labels; from 0 to 1. */
export interface PlotPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const EDGE = 0.02;
const TITLE = 0.09;
const LEGEND = 0.13;

/** A radar left to itself is drawn far smaller than its box; the others fill theirs. */
export function plotPlace({ kind, title, legend }: Chart): PlotPlace | null {
  if (kind !== 'radar') return null;
  const top = title === '' ? EDGE : TITLE;
  const bottom = legend === 'bottom' ? LEGEND : EDGE;
  const right = legend === 'right' ? LEGEND : EDGE;
  return { left: EDGE, top, width: 1 - EDGE - right, height: 1 - top - bottom };
}
