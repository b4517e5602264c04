import { boxOf, cellAt, fixedCell } from '../../workbook/a1';
import type { BarChart, Chart, LineChart, Series, Sheet } from '../../workbook/description';
import { quoted } from '../reading/reference';
import { lookOfChart } from './chartLook';

const DASHES = { solid: 'Continuous', dash: 'Dash', dot: 'RoundDot' } as const;
const BARS = {
  horizontal: { clustered: 'BarClustered', stacked: 'BarStacked', percent: 'BarStacked100' },
  vertical: { clustered: 'ColumnClustered', stacked: 'ColumnStacked', percent: 'ColumnStacked100' },
} as const;

/** Charts come last on a sheet: they take the place of cells that have their size by then. */
export function writeCharts(target: Excel.Worksheet, sheet: Sheet): void {
  for (const chart of sheet.charts) {
    draw(target, sheet.title, chart);
  }
}

function typeOf(chart: Chart) {
  if (chart.kind === 'bar') return BARS[chart.direction][chart.grouping];
  const marked = chart.series.some(({ marker }) => marker);
  if (chart.kind === 'line') return marked ? 'LineMarkers' : 'Line';
  return marked ? 'RadarMarkers' : 'Radar';
}

/** One series and no more, whichever way its values lie. */
function seriesBy({ values }: Series) {
  const { row, lastRow } = boxOf(values);
  return row === lastRow ? 'Rows' : 'Columns';
}

function draw(target: Excel.Worksheet, title: string, described: Chart): void {
  const [first] = described.series;
  if (!first) throw new Error(`Chart without a series: ${described.name}`);
  const chart = target.charts.add(typeOf(described), target.getRange(first.values), seriesBy(first));
  chart.name = described.name;
  const { row, column, lastRow, lastColumn } = boxOf(described.anchor);
  chart.setPosition(cellAt(row, column), cellAt(lastRow, lastColumn));
  if (described.title === '') chart.title.visible = false;
  else chart.title.text = described.title;
  chart.legend.visible = described.legend !== 'none';
  if (described.legend !== 'none') chart.legend.position = described.legend === 'right' ? 'Right' : 'Bottom';
  // The series stands in hidden columns, and what has no score is a gap and not 0.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = 'NotPlotted';
  const { valueAxis } = chart.axes;
  valueAxis.minimum = described.axis.min;
  valueAxis.maximum = described.axis.max;
  valueAxis.majorUnit = described.axis.step;
  valueAxis.numberFormat = described.axis.numberFormat ?? 'General';
  if (described.kind !== 'radar') straightAxes(chart.axes, described);
  lookOfChart(chart, described);
  drawSeries(target, title, chart.series, described);
}

function straightAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, described: BarChart | LineChart): void {
  const shown = described.axis.shown ?? true;
  valueAxis.majorGridlines.visible = shown;
  valueAxis.majorTickMark = 'None';
  categoryAxis.majorTickMark = 'None';
  if (described.kind === 'bar' && described.direction === 'horizontal') {
    // The first category on top, and the numbers at the bottom all the same.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  valueAxis.visible = shown;
}

function drawSeries(
  target: Excel.Worksheet,
  title: string,
  made: Excel.ChartSeriesCollection,
  described: Chart,
): void {
  const begin = (one: Series, index: number) => {
    const series = index === 0 ? made.getItemAt(0) : made.add();
    const { row, column } = boxOf(one.nameCell);
    series.setValues(target.getRange(one.values));
    series.setXAxisValues(target.getRange(described.categories));
    series.name = `=${quoted(title)}!${fixedCell(row, column)}`;
    return series;
  };
  if (described.kind === 'bar') {
    described.series.forEach((one, index) => {
      const series = begin(one, index);
      series.format.fill.setSolidColor(one.color);
      series.gapWidth = described.gapWidth;
      series.overlap = described.grouping === 'clustered' ? 0 : 100;
    });
    return;
  }
  described.series.forEach((one, index) => {
    const series = begin(one, index);
    series.format.line.color = one.color;
    series.format.line.weight = one.width;
    series.format.line.lineStyle = DASHES[one.dash ?? 'solid'];
    series.markerStyle = one.marker ? 'Circle' : 'None';
    if (!one.marker) return;
    series.markerSize = described.look.markerSize;
    series.markerBackgroundColor = one.color;
    series.markerForegroundColor = one.color;
  });
}
