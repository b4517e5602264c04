import type { BarChart, Chart, ChartLook, LineSeries, Series } from '../../src/workbook/description';
import { plotPlace } from '../../src/workbook/plotPlace';
import type { Area } from './area';
import { addressOf } from './area';
import type { Book } from './book';
import { COLUMN_POINTS, ROW_POINTS } from './book';
import type { ChartRecord, SeriesRecord, SheetRecord } from './records';

/** The cells under a chart. */
function anchorOf(book: Book, sheet: SheetRecord, chart: ChartRecord): string {
  const span = (axis: 'row' | 'column', start: number, length: number): [number, number] => {
    const standard = axis === 'row' ? ROW_POINTS : COLUMN_POINTS;
    let points = 0;
    let first = -1;
    for (let index = 0; ; index += 1) {
      const line = book.line(sheet, axis, index);
      points += line.hidden ? 0 : (line.size ?? standard);
      if (first < 0 && points > start + 0.01) first = index;
      if (points >= start + length - 0.01) return [first, index];
    }
  };
  const [left, right] = span('column', chart.left, chart.width);
  const [top, bottom] = span('row', chart.top, chart.height);
  return addressOf({ left, right, top, bottom } satisfies Area);
}

const DASHES: Readonly<Record<string, NonNullable<LineSeries['dash']>>> = {
  Automatic: 'solid',
  Continuous: 'solid',
  Dash: 'dash',
  Dot: 'dot',
  RoundDot: 'dot',
};

const BAR = /^(Bar|Column)(Clustered|Stacked100|Stacked)$/;
const GROUPINGS: Readonly<Record<string, BarChart['grouping']>> = {
  Clustered: 'clustered',
  Stacked: 'stacked',
  Stacked100: 'percent',
};
const MARKED = ['RadarMarkers', 'LineMarkers'];
const LEGENDS: Readonly<Record<string, Chart['legend']>> = { Bottom: 'bottom', Right: 'right' };

/** One value for several parts of a chart that a description cannot tell apart. */
function same<T>(chart: ChartRecord, what: string, values: readonly T[], standard: T): T {
  const [first = standard] = values;
  if (values.some((value) => value !== first))
    throw new Error(`cannot describe chart ${chart.name}: ${what} ${values.join(', ')}`);
  return first;
}

function lookOf(chart: ChartRecord, straight: boolean): ChartLook {
  const font = (part: string, name: string, standard: unknown) =>
    chart.fonts[`${part} font`]?.[name] ?? standard;
  const titled = chart.title['Visible'] !== false && (chart.title['Text'] ?? '') !== '';
  const measured = chart.axes.value['Visible'] !== false;
  const labels = ['category axis', ...(chart.legend['Visible'] === false ? [] : ['legend'])];
  const written = [...labels, ...(titled ? ['title'] : []), ...(measured ? ['value axis'] : [])];
  const ruled = [
    ...(straight ? ['category axis line'] : []),
    ...(measured ? ['value axis line', 'value major gridlines line'] : []),
  ].map((part) => chart.lines[part] ?? {});
  const marked = chart.series.filter(({ bag }) => bag['MarkerStyle'] !== 'None');
  return {
    text: String(
      same(
        chart,
        'colours of text',
        written.map((part) => font(part, 'Color', '#000000')),
        '#000000',
      ),
    ),
    lines: String(
      same(
        chart,
        'colours of lines',
        ruled.map((line) => line['Color'] ?? '#D9D9D9'),
        '#D9D9D9',
      ),
    ),
    paper: chart.fills['area fill'] ?? '#FFFFFF',
    titleSize: Number(font('title', 'Size', 14)),
    labelSize: Number(
      same(
        chart,
        'sizes of labels',
        labels.map((part) => font(part, 'Size', 10)),
        10,
      ),
    ),
    scaleSize: Number(font('value axis', 'Size', 10)),
    lineWidth: Number(
      same(
        chart,
        'widths of lines',
        ruled.map((line) => line['Weight'] ?? 0.75),
        0.75,
      ),
    ),
    markerSize: Number(
      same(
        chart,
        'sizes of markers',
        marked.map(({ bag }) => bag['MarkerSize'] ?? 5),
        5,
      ),
    ),
  };
}

/** Where bars begin and how far they stand apart must be as both writers make it. */
function barsOf(chart: ChartRecord, [, way = '', grouping = '']: RegExpExecArray) {
  const direction: BarChart['direction'] = way === 'Bar' ? 'horizontal' : 'vertical';
  const { ReversePlotOrder = false, Position = 'Automatic' } = chart.axes.category;
  const lies = direction === 'horizontal';
  if (ReversePlotOrder !== lies || Position !== (lies ? 'Maximum' : 'Automatic'))
    throw new Error(`cannot describe the order of the categories of ${chart.name}`);
  const stacked = grouping !== 'Clustered';
  const overlap = chart.bag['Overlap'] ?? (stacked ? 100 : 0);
  if (overlap !== (stacked ? 100 : 0)) throw new Error(`cannot describe an overlap of ${String(overlap)}`);
  return {
    kind: 'bar' as const,
    direction,
    grouping: GROUPINGS[grouping] ?? 'clustered',
    gapWidth: Number(chart.bag['GapWidth'] ?? 150),
  };
}

/** Where a plot was put it must be where both writers put it: a description does not say. */
function checkPlot(chart: ChartRecord, described: Chart): void {
  const put = chart.lines['plot area'];
  const place = plotPlace(described);
  if (put === undefined || Object.keys(put).length === 0) return;
  const meant = place && {
    Left: place.left * chart.width,
    Top: place.top * chart.height,
    Width: place.width * chart.width,
    Height: place.height * chart.height,
  };
  for (const [side, points] of Object.entries(put))
    if (!meant || Math.abs(Number(points) - meant[side as keyof typeof meant]) > 1)
      throw new Error(`cannot describe the plot of ${chart.name}: ${JSON.stringify([put, meant])}`);
}

/** A chart of the host as a description; other kinds, and what a description cannot say, are refused. */
export function chartOf(book: Book, sheet: SheetRecord, chart: ChartRecord): Chart {
  const described = describedChart(book, sheet, chart);
  checkPlot(chart, described);
  return described;
}

function describedChart(book: Book, sheet: SheetRecord, chart: ChartRecord): Chart {
  const range = (formula: string | null, what: string): string => {
    const found = formula === null ? null : book.rangeOf(formula);
    if (found?.sheet !== sheet)
      throw new Error(`chart ${chart.name}: ${what} is not a range of its own sheet`);
    return addressOf(found.area);
  };
  const { Minimum, Maximum, MajorUnit, NumberFormat = 'General', Visible = true } = chart.axes.value;
  const [first] = chart.series;
  const legend =
    chart.legend['Visible'] === false ? 'none' : LEGENDS[String(chart.legend['Position'] ?? 'Right')];
  if (!legend) throw new Error(`cannot describe a legend at ${String(chart.legend['Position'])}`);
  const kind = chart.type.startsWith('Radar') ? 'radar' : 'line';
  const bars = BAR.exec(chart.type);
  if (!bars && !['Radar', 'RadarMarkers', 'Line', 'LineMarkers'].includes(chart.type))
    throw new Error(`cannot describe a chart ${chart.type}`);
  const common = {
    name: chart.name,
    title: chart.title['Visible'] === false ? '' : String(chart.title['Text'] ?? ''),
    altText: '',
    anchor: anchorOf(book, sheet, chart),
    categories: range(first?.categories ?? null, 'categories'),
    axis: {
      min: Number(Minimum),
      max: Number(Maximum),
      step: Number(MajorUnit),
      ...(NumberFormat === 'General' ? {} : { numberFormat: String(NumberFormat) }),
      ...(Visible === false ? { shown: false } : {}),
    },
    legend,
    look: lookOf(chart, kind !== 'radar'),
  };
  const cells = (one: SeriesRecord) => ({
    nameCell: range(one.nameFrom, 'a series name'),
    values: range(one.values, 'a series'),
  });
  if (bars)
    return {
      ...common,
      ...barsOf(chart, bars),
      series: chart.series.map((one): Series => ({ ...cells(one), color: one.fill ?? '' })),
    };
  return {
    ...common,
    kind,
    series: chart.series.map((one): LineSeries => {
      const dash = DASHES[String(one.line['LineStyle'] ?? 'Automatic')];
      if (!dash) throw new Error(`cannot describe the line ${String(one.line['LineStyle'])}`);
      const marker = one.bag['MarkerStyle'] ?? 'Automatic';
      return {
        ...cells(one),
        color: String(one.line['Color'] ?? ''),
        width: Number(one.line['Weight'] ?? 2.25),
        ...(dash === 'solid' ? {} : { dash }),
        ...(marker !== 'None' && MARKED.includes(chart.type) ? { marker: true } : {}),
      };
    }),
  };
}
