import { CORNERS } from '../model/corners';
import type { Chart, LineSeries, RadarChart } from '../workbook/description';

/** A bar that has the chart for itself is no block: so many per cent of its width are free beside it. */
const BESIDE = 300;

/** Means of functions: a radar, or bars where there are too few for one. Bars have no lines to look different. */
export function meansChart(
  functions: number,
  about: Omit<RadarChart, 'kind' | 'series' | 'axis'>,
  lines: readonly LineSeries[],
  gapWidth = 150,
): Chart {
  const scaled = { ...about, axis: { min: 0, max: 5, step: 1, numberFormat: '0' } };
  if (functions >= CORNERS) return { ...scaled, kind: 'radar', series: lines };
  return {
    ...scaled,
    kind: 'bar',
    direction: 'horizontal',
    grouping: 'clustered',
    gapWidth: Math.round(Math.max(gapWidth, BESIDE / functions / lines.length)),
    series: lines.map(({ nameCell, values, color }) => ({ nameCell, values, color })),
  };
}
