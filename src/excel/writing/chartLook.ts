import type { Chart } from '../../workbook/description';

/** Everything about a chart that is not told by its numbers: Excel's own greys and sizes differ by version. */
export function lookOfChart(chart: Excel.Chart, { kind, title, legend, axis, look }: Chart): void {
  const write = (font: Excel.ChartFont, size: number) => {
    font.color = look.text;
    font.size = size;
  };
  const rule = (line: Excel.ChartLineFormat) => {
    line.color = look.lines;
    line.weight = look.lineWidth;
  };
  chart.format.fill.setSolidColor(look.paper);
  chart.format.border.clear();
  if (title !== '') {
    write(chart.title.format.font, look.titleSize);
    chart.title.format.font.bold = true;
  }
  if (legend !== 'none') write(chart.legend.format.font, look.labelSize);
  const { valueAxis, categoryAxis } = chart.axes;
  write(categoryAxis.format.font, look.labelSize);
  // The categories of a radar stand around it, on no line of their own.
  if (kind !== 'radar') rule(categoryAxis.format.line);
  // An axis that is not shown has nothing to be looked at, and Excel refuses to be told.
  if (kind !== 'radar' && axis.shown === false) return;
  write(valueAxis.format.font, look.scaleSize);
  rule(valueAxis.format.line);
  rule(valueAxis.majorGridlines.format.line);
}
