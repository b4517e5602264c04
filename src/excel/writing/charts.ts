import { boxOf, cellAt } from '../../workbook/a1';
import type { Chart, Series, Sheet, Workbook } from '../../workbook/description';
import { Areas } from './areas';
import { addSeries, looksOf, seriesIn } from './chartLook';
import { plotBox } from './plotArea';
import type { Touch } from './touches';

const BARS = {
  horizontal: { clustered: 'BarClustered', stacked: 'BarStacked', percent: 'BarStacked100' },
  vertical: { clustered: 'ColumnClustered', stacked: 'ColumnStacked', percent: 'ColumnStacked100' },
} as const;

/** The charts that a sheet was asked for; every call for one anew, and each of its parts with it, would travel again. */
const known = new WeakMap<Excel.Worksheet, Map<string, Excel.Chart>>();

function keep(sheet: Excel.Worksheet, name: string, chart: Excel.Chart): Excel.Chart {
  const charts = known.get(sheet) ?? new Map<string, Excel.Chart>();
  known.set(sheet, charts.set(name, chart));
  return chart;
}

const chartIn = (sheet: Excel.Worksheet, name: string): Excel.Chart =>
  known.get(sheet)?.get(name) ?? keep(sheet, name, sheet.charts.getItem(name));

/** Charts come when cells have their size, whose place they take, and before rows and columns are hidden: Excel draws no hidden cell. */
export const chartsOf = (sheet: Sheet, font: Workbook['font']): Touch[] =>
  sheet.charts.flatMap((described) => {
    const { title } = sheet;
    const { name } = described;
    return [
      {
        sheet: title,
        what: 'chart',
        chart: name,
        tell: (target) => {
          keep(target, name, draw(target, described));
        },
      } satisfies Touch,
      ...looksOf(described, title, plotBox(described, sheet, font)).map((part): Touch => ({
        sheet: title,
        what: 'chart-look',
        chart: name,
        tell: (target) => {
          part(chartIn(target, name));
        },
      })),
    ];
  });

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

/** What a chart says: its place, its numbers, and the scale they are held against. */
function draw(target: Excel.Worksheet, described: Chart): Excel.Chart {
  const [first] = described.series;
  if (!first) throw new Error(`Chart without a series: ${described.name}`);
  const areas = new Areas(target);
  const chart = target.charts.add(typeOf(described), areas.range(first.values), seriesBy(first));
  chart.name = described.name;
  const { row, column, lastRow, lastColumn } = boxOf(described.anchor);
  chart.setPosition(cellAt(row, column), cellAt(lastRow, lastColumn));
  // The series may stand in columns that are hidden later, and what has no score is a gap and not 0.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = 'NotPlotted';
  described.series.forEach((one, index) => {
    const series = index === 0 ? seriesIn(chart, 0) : addSeries(chart, index);
    series.setValues(areas.range(one.values));
    series.setXAxisValues(areas.range(described.categories));
  });
  const { valueAxis } = chart.axes;
  valueAxis.minimum = described.axis.min;
  valueAxis.maximum = described.axis.max;
  valueAxis.majorUnit = described.axis.step;
  valueAxis.numberFormat = described.axis.numberFormat ?? 'General';
  return chart;
}
