import type { BarChart, Chart, LineSeries, Series, Sheet } from '../../../workbook/description';
import { element } from '../../xml';
import { axisIds } from './axes';
import { points, solid, val } from './look';
import { reference } from './reference';

const DASHES = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const;
const GROUPINGS = { clustered: 'clustered', stacked: 'stacked', percent: 'percentStacked' } as const;

/** One series; `drawn` is what differs between bars and lines, `last` what comes behind the values. */
const seriesElement = (
  sheet: Sheet,
  chart: Chart,
  series: Series,
  index: number,
  drawn: readonly string[],
  last: string | null,
) =>
  element(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    element('c:tx', {}, reference('str', sheet, series.nameCell)),
    ...drawn,
    element('c:cat', {}, reference('str', sheet, chart.categories)),
    element('c:val', {}, reference('num', sheet, series.values)),
    last,
  );

const stroke = (series: LineSeries) =>
  element(
    'c:spPr',
    {},
    element(
      'a:ln',
      { w: points(series.width), cap: 'rnd' },
      solid(series.color),
      val('a:prstDash', DASHES[series.dash ?? 'solid']),
      '<a:round/>',
    ),
  );

const marker = (series: LineSeries, size: number) =>
  series.marker
    ? `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${solid(series.color)}</c:spPr></c:marker>`
    : '<c:marker><c:symbol val="none"/></c:marker>';

const filled = (series: Series) => `<c:spPr>${solid(series.color)}<a:ln><a:noFill/></a:ln></c:spPr>`;

function bars(sheet: Sheet, chart: BarChart): string {
  return element(
    'c:barChart',
    {},
    val('c:barDir', chart.direction === 'horizontal' ? 'bar' : 'col'),
    val('c:grouping', GROUPINGS[chart.grouping]),
    val('c:varyColors', 0),
    ...chart.series.map((series, index) =>
      seriesElement(sheet, chart, series, index, [filled(series), val('c:invertIfNegative', 0)], null),
    ),
    val('c:gapWidth', chart.gapWidth),
    // Parts of a stack that do not overlap would stand beside each other.
    val('c:overlap', chart.grouping === 'clustered' ? 0 : 100),
    ...axisIds,
  );
}

/** The plot of a chart with its series. */
export function plot(sheet: Sheet, chart: Chart): string {
  if (chart.kind === 'bar') return bars(sheet, chart);
  const series = chart.series.map((one, index) =>
    seriesElement(
      sheet,
      chart,
      one,
      index,
      [stroke(one), marker(one, chart.look.markerSize)],
      chart.kind === 'line' ? val('c:smooth', 0) : null,
    ),
  );
  if (chart.kind === 'line')
    return element(
      'c:lineChart',
      {},
      val('c:grouping', 'standard'),
      val('c:varyColors', 0),
      ...series,
      val('c:marker', 1),
      ...axisIds,
    );
  return element(
    'c:radarChart',
    {},
    // As Excel does for radars with and without markers; the latter have series with the symbol "none".
    val('c:radarStyle', 'marker'),
    val('c:varyColors', 0),
    ...series,
    ...axisIds,
  );
}
