import { boxOf, fixedCell } from '../../workbook/a1';
import type { Chart, ChartLook, Series } from '../../workbook/description';
import { quoted } from '../reading/reference';
import type { PlotBox } from './plotArea';

const DASHES = { solid: 'Continuous', dash: 'Dash', dot: 'RoundDot' } as const;

/** The series that a chart was asked for, as for the charts themselves. */
const known = new WeakMap<Excel.Chart, Map<number, Excel.ChartSeries>>();

const seriesOf = (chart: Excel.Chart, index: number, ask: () => Excel.ChartSeries): Excel.ChartSeries => {
  const all = known.get(chart) ?? new Map<number, Excel.ChartSeries>();
  known.set(chart, all);
  const series = all.get(index) ?? ask();
  all.set(index, series);
  return series;
};

export const seriesIn = (chart: Excel.Chart, index: number): Excel.ChartSeries =>
  seriesOf(chart, index, () => chart.series.getItemAt(index));

/** One more series, which is told its looks as the one that was added. */
export const addSeries = (chart: Excel.Chart, index: number): Excel.ChartSeries =>
  seriesOf(chart, index, () => chart.series.add());

const writing = ({ text }: ChartLook, font: Excel.ChartFont, size: number): void => {
  font.color = text;
  font.size = size;
};
const ruling = (look: ChartLook, line: Excel.ChartLineFormat): void => {
  line.color = look.lines;
  line.weight = look.lineWidth;
};

/**
 * Everything about a chart that is not told by its numbers, each part by itself: Excel's own greys and sizes differ by version,
 * and not every kind of chart takes everything.
 */
export function looksOf(
  described: Chart,
  sheetTitle: string,
  place: PlotBox | null,
): ((chart: Excel.Chart) => void)[] {
  const { kind, title, legend, axis, look } = described;
  const shown = kind === 'radar' || (axis.shown ?? true);
  const parts: ((chart: Excel.Chart) => void)[] = [
    (chart) => {
      if (title === '') {
        chart.title.visible = false;
        return;
      }
      chart.title.text = title;
      writing(look, chart.title.format.font, look.titleSize);
      chart.title.format.font.bold = true;
    },
    (chart) => {
      chart.legend.visible = legend !== 'none';
      if (legend === 'none') return;
      chart.legend.position = legend === 'right' ? 'Right' : 'Bottom';
      writing(look, chart.legend.format.font, look.labelSize);
    },
    (chart) => {
      chart.format.fill.setSolidColor(look.paper);
      chart.format.border.clear();
    },
    ({ axes: { categoryAxis } }) => {
      writing(look, categoryAxis.format.font, look.labelSize);
      // The categories of a radar stand around it, on no line of their own.
      if (kind !== 'radar') ruling(look, categoryAxis.format.line);
    },
  ];
  if (place)
    // After title and legend, beside which it stands; moved first, so that it may grow.
    parts.push(({ plotArea }) => {
      plotArea.left = place.left;
      plotArea.top = place.top;
      plotArea.width = place.width;
      plotArea.height = place.height;
    });
  if (kind !== 'radar')
    parts.push(({ axes: { valueAxis, categoryAxis } }) => {
      valueAxis.majorGridlines.visible = shown;
      valueAxis.majorTickMark = 'None';
      categoryAxis.majorTickMark = 'None';
      if (kind === 'bar' && described.direction === 'horizontal') {
        // The first category on top, and the numbers at the bottom all the same.
        categoryAxis.reversePlotOrder = true;
        categoryAxis.position = 'Maximum';
      }
      valueAxis.visible = shown;
    });
  // An axis that is not shown has nothing to be looked at, and Excel refuses to be told.
  if (shown)
    parts.push(({ axes: { valueAxis } }) => {
      writing(look, valueAxis.format.font, look.scaleSize);
      ruling(look, valueAxis.format.line);
      ruling(look, valueAxis.majorGridlines.format.line);
    });
  described.series.forEach((one, index) => {
    parts.push(
      (chart) => {
        seriesIn(chart, index).name = `=${quoted(sheetTitle)}!${fixedCellOf(one)}`;
      },
      (chart) => {
        lookOfSeries(seriesIn(chart, index), described, index);
      },
    );
  });
  return parts;
}

function fixedCellOf({ nameCell }: Series): string {
  const { row, column } = boxOf(nameCell);
  return fixedCell(row, column);
}

function lookOfSeries(series: Excel.ChartSeries, described: Chart, index: number): void {
  if (described.kind === 'bar') {
    const one = described.series[index];
    if (one) series.format.fill.setSolidColor(one.color);
    series.gapWidth = described.gapWidth;
    series.overlap = described.grouping === 'clustered' ? 0 : 100;
    return;
  }
  const one = described.series[index];
  if (!one) return;
  series.format.line.color = one.color;
  series.format.line.weight = one.width;
  // A line is solid where nothing is said.
  if (one.dash && one.dash !== 'solid') series.format.line.lineStyle = DASHES[one.dash];
  series.markerStyle = one.marker ? 'Circle' : 'None';
  if (!one.marker) return;
  series.markerSize = described.look.markerSize;
  series.markerBackgroundColor = one.color;
  series.markerForegroundColor = one.color;
}
