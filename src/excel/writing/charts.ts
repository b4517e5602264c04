import { boxOf, cellAt } from '../../workbook/a1';
import type { Chart, Series, Sheet } from '../../workbook/description';
import { looksOf } from './chartLook';
import type { Touch } from './touches';

const BARS = {
  horizontal: { clustered: 'BarClustered', stacked: 'BarStacked', percent: 'BarStacked100' },
  vertical: { clustered: 'ColumnClustered', stacked: 'ColumnStacked', percent: 'ColumnStacked100' },
} as const;

/** Charts come when cells have their size, whose place they take, and before rows and columns are hidden: Excel draws no hidden cell. */
export const chartsOf = ({ charts, title }: Sheet): Touch[] =>
  charts.flatMap((described) => {
    const { name } = described;
    return [
      {
        sheet: title,
        what: 'chart',
        chart: name,
        tell: (sheet) => {
          draw(sheet, described);
        },
      } satisfies Touch,
      ...looksOf(described, title).map((part): Touch => ({
        sheet: title,
        what: 'chart-look',
        chart: name,
        tell: ({ charts: made }) => {
          part(made.getItem(name));
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
function draw(target: Excel.Worksheet, described: Chart): void {
  const [first] = described.series;
  if (!first) throw new Error(`Chart without a series: ${described.name}`);
  const chart = target.charts.add(typeOf(described), target.getRange(first.values), seriesBy(first));
  chart.name = described.name;
  const { row, column, lastRow, lastColumn } = boxOf(described.anchor);
  chart.setPosition(cellAt(row, column), cellAt(lastRow, lastColumn));
  // The series may stand in columns that are hidden later, and what has no score is a gap and not 0.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = 'NotPlotted';
  described.series.forEach((one, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    series.setValues(target.getRange(one.values));
    series.setXAxisValues(target.getRange(described.categories));
  });
  const { valueAxis } = chart.axes;
  valueAxis.minimum = described.axis.min;
  valueAxis.maximum = described.axis.max;
  valueAxis.majorUnit = described.axis.step;
  valueAxis.numberFormat = described.axis.numberFormat ?? 'General';
}
