import type { Chart, LineSeries, Series } from '../../src/workbook/description';
import { plotPlace } from '../../src/workbook/plotPlace';
import { freshId } from './book';
import type { Bag, ChartRecord, SeriesRecord } from './records';

const DASH = { solid: 'Continuous', dash: 'Dash', dot: 'RoundDot' } as const;
const GROUPINGS = { clustered: 'Clustered', stacked: 'Stacked', percent: 'Stacked100' } as const;

function typeOf(chart: Chart): string {
  if (chart.kind === 'bar')
    return `${chart.direction === 'horizontal' ? 'Bar' : 'Column'}${GROUPINGS[chart.grouping]}`;
  const type = chart.kind === 'radar' ? 'Radar' : 'Line';
  return chart.series.some(({ marker }) => marker) ? `${type}Markers` : type;
}

/** A described chart as opening its file in Excel makes it; `on` writes a range of its sheet as a formula. */
export function chartFrom(
  chart: Chart,
  place: Pick<ChartRecord, 'left' | 'top' | 'width' | 'height'>,
  on: (range: string) => string,
): ChartRecord {
  const { look, axis } = chart;
  const bars = chart.kind === 'bar';
  const letters = (size: number): Bag => ({ Color: look.text.toUpperCase(), Size: size });
  const rule = (): Bag => ({ Color: look.lines.toUpperCase(), Weight: look.lineWidth });
  const hidden = chart.kind !== 'radar' && chart.axis.shown === false;
  const cells = (one: Series): Omit<SeriesRecord, 'bag' | 'line' | 'fill'> => ({
    id: freshId(),
    nameFrom: on(one.nameCell),
    name: '',
    values: on(one.values),
    categories: on(chart.categories),
  });
  const plot = plotPlace(chart);
  const drawn = (one: LineSeries): SeriesRecord => ({
    ...cells(one),
    bag: one.marker ? { MarkerStyle: 'Circle', MarkerSize: look.markerSize } : { MarkerStyle: 'None' },
    line: { Color: one.color.toUpperCase(), Weight: one.width, LineStyle: DASH[one.dash ?? 'solid'] },
    fill: null,
  });
  return {
    id: freshId(),
    name: chart.name,
    type: typeOf(chart),
    ...place,
    bag: bars ? { GapWidth: chart.gapWidth, Overlap: chart.grouping === 'clustered' ? 0 : 100 } : {},
    title: { Text: chart.title, Visible: chart.title !== '' },
    legend: { Visible: chart.legend !== 'none', Position: chart.legend === 'right' ? 'Right' : 'Bottom' },
    axes: {
      value: {
        Minimum: axis.min,
        Maximum: axis.max,
        MajorUnit: axis.step,
        NumberFormat: axis.numberFormat ?? 'General',
        ...(hidden ? { Visible: false } : {}),
      },
      category:
        bars && chart.direction === 'horizontal' ? { ReversePlotOrder: true, Position: 'Maximum' } : {},
    },
    fonts: {
      'title font': { ...letters(look.titleSize), Bold: true },
      'legend font': letters(look.labelSize),
      'category axis font': letters(look.labelSize),
      'value axis font': letters(look.scaleSize),
    },
    lines: {
      'area border': { LineStyle: 'None' },
      'category axis line': rule(),
      'value axis line': rule(),
      'value major gridlines line': rule(),
      ...(hidden ? { 'value major shown': { Visible: false } } : {}),
      ...(plot && {
        'plot area': {
          Left: plot.left * place.width,
          Top: plot.top * place.height,
          Width: plot.width * place.width,
          Height: plot.height * place.height,
        },
      }),
    },
    fills: { 'area fill': look.paper.toUpperCase() },
    series: bars
      ? chart.series.map((one) => ({ ...cells(one), bag: {}, line: {}, fill: one.color.toUpperCase() }))
      : chart.series.map(drawn),
  };
}
