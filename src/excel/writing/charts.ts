import { boxOf, cellAt, fixedCell } from '../../workbook/a1';
import type { RadarChart, Series, Sheet } from '../../workbook/description';
import { quoted } from '../reading/reference';

const DASHES = { solid: 'Continuous', dash: 'Dash', dot: 'RoundDot' } as const;
const RING = '#D9DFE5';
const QUIET = '#52606D';

/** Charts come last on a sheet: they take the place of cells that have their size by then. */
export function writeCharts(target: Excel.Worksheet, sheet: Sheet): void {
  for (const chart of sheet.charts) {
    drawRadar(target, sheet.title, chart);
  }
}

function drawRadar(target: Excel.Worksheet, title: string, described: RadarChart): void {
  const [first, ...others] = described.series;
  if (!first) throw new Error(`Chart without a series: ${described.name}`);
  const type = described.series.some(({ marker }) => marker) ? 'RadarMarkers' : 'Radar';
  const chart = target.charts.add(type, target.getRange(first.values), 'Columns');
  chart.name = described.name;
  const { row, column, lastRow, lastColumn } = boxOf(described.anchor);
  chart.setPosition(cellAt(row, column), cellAt(lastRow, lastColumn));
  if (described.title === '') chart.title.visible = false;
  else chart.title.text = described.title;
  chart.legend.visible = described.legend;
  if (described.legend) chart.legend.position = 'Bottom';
  // The series stands in hidden columns, and what has no score is a gap and not 0.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = 'NotPlotted';
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = described.axis.min;
  valueAxis.maximum = described.axis.max;
  valueAxis.majorUnit = described.axis.step;
  valueAxis.majorGridlines.format.line.color = RING;
  valueAxis.format.font.color = QUIET;
  categoryAxis.format.font.color = QUIET;

  const draw = (series: Excel.ChartSeries, one: Series) => {
    const { row: nameRow, column: nameColumn } = boxOf(one.nameCell);
    series.setValues(target.getRange(one.values));
    series.setXAxisValues(target.getRange(described.categories));
    series.name = `=${quoted(title)}!${fixedCell(nameRow, nameColumn)}`;
    series.format.line.color = one.color;
    series.format.line.weight = one.width;
    series.format.line.lineStyle = DASHES[one.dash ?? 'solid'];
    series.markerStyle = one.marker ? 'Circle' : 'None';
    if (one.marker) {
      series.markerBackgroundColor = one.color;
      series.markerForegroundColor = one.color;
    }
  };
  draw(chart.series.getItemAt(0), first);
  for (const one of others) draw(chart.series.add(), one);
}
