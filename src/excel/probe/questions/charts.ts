import { question, told, type Place } from '../question';

const TYPES = ['RadarMarkers', 'BarStacked', 'Line'] as const;

/** A chart over three named values in A1:B3. */
function chartOf({ sheet }: Place, type: (typeof TYPES)[number] = 'RadarMarkers') {
  sheet.getRange('A1:B3').values = [
    ['A', 1],
    ['B', 2],
    ['C', 3],
  ];
  return sheet.charts.add(type, sheet.getRange('A1:B3'), 'Columns');
}

/** A radar, with something done to it that Excel may refuse. */
const onRadar =
  (change: (chart: Excel.Chart) => void) =>
  async (place: Place): Promise<string> => {
    const chart = chartOf(place);
    await place.context.sync();
    return told(place, () => {
      change(chart);
    });
  };

async function seriesOf({ context }: Place, chart: Excel.Chart): Promise<number> {
  const count = chart.series.getCount();
  await context.sync();
  return count.value;
}

const COSMETIC = 'no public example on a radar; asked last, and may fail without harm';

/** Charts: which there are, what they take from hidden cells, and which of their looks can be set. */
export const CHARTS = [
  ...TYPES.map((type) =>
    question(
      `chart-${type}`,
      `グラフの種類 ${type}`,
      `The chart type ${type}`,
      { basis: 'documentation', expects: [1] },
      (place) => seriesOf(place, chartOf(place, type)),
    ),
  ),
  question(
    'radar-over-hidden-column',
    '隠れた列を元にしたレーダーの系列の数',
    'The series of a radar over a hidden column',
    { basis: 'plotVisibleOnly: hidden cells make no series', varies: true },
    async (place) => {
      place.sheet.getRange('B:B').columnHidden = true;
      await place.context.sync();
      return seriesOf(place, chartOf(place));
    },
  ),
  question(
    'radar-hidden-afterwards',
    '作ってから列を隠したレーダーの系列の数',
    'The series of a radar whose column is hidden afterwards',
    { basis: 'the series stays', varies: true },
    async (place) => {
      const chart = chartOf(place);
      await place.context.sync();
      place.sheet.getRange('B:B').columnHidden = true;
      return seriesOf(place, chart);
    },
  ),
  question(
    'radar-values-set',
    '系列の値と項目名を別の範囲へ',
    'Values and names of a series from other cells',
    { basis: 'documentation', expects: ['accepted'] },
    (place) => {
      const chart = chartOf(place);
      return told(place, () => {
        const series = chart.series.getItemAt(0);
        series.setValues(place.sheet.getRange('B1:B2'));
        series.setXAxisValues(place.sheet.getRange('A1:A2'));
      });
    },
  ),
  question(
    'radar-category-axis',
    'レーダーの項目軸の書式',
    'The category axis of a radar',
    { basis: 'labels of a radar belong to RadarAxisLabels', varies: true },
    onRadar((chart) => {
      chart.axes.categoryAxis.format.font.size = 9;
    }),
  ),
  question(
    'radar-value-axis',
    'レーダーの数値軸の最小・最大・目盛',
    'Minimum, maximum and unit of a radar’s value axis',
    { basis: COSMETIC, expects: ['accepted'] },
    onRadar((chart) => {
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 5;
      chart.axes.valueAxis.majorUnit = 1;
    }),
  ),
  question(
    'radar-gridlines',
    'レーダーの目盛線の色',
    'The colour of a radar’s gridlines',
    { basis: COSMETIC, expects: ['accepted'] },
    onRadar((chart) => {
      chart.axes.valueAxis.majorGridlines.format.line.color = '#CCCCCC';
    }),
  ),
  question(
    'radar-line',
    'レーダーの線の色と太さ',
    'Colour and weight of a radar’s line',
    { basis: COSMETIC, expects: ['accepted'] },
    onRadar((chart) => {
      const { line } = chart.series.getItemAt(0).format;
      line.color = '#1F4E79';
      line.weight = 2;
    }),
  ),
  question(
    'radar-markers',
    'レーダーの印',
    'The markers of a radar',
    { basis: COSMETIC, expects: ['accepted'] },
    onRadar((chart) => {
      const series = chart.series.getItemAt(0);
      series.markerStyle = 'Circle';
      series.markerSize = 5;
    }),
  ),
  question(
    'radar-plot-area',
    'レーダーの描画領域の位置と大きさ',
    'Place and size of a radar’s plot',
    { basis: 'documentation, ExcelApi 1.8; asked last, and may fail without harm', expects: ['accepted'] },
    onRadar(({ plotArea }) => {
      plotArea.left = 6;
      plotArea.top = 6;
      plotArea.width = 200;
      plotArea.height = 150;
    }),
  ),
  question(
    'chart-title-off',
    'グラフの題を消す',
    'No title on a chart',
    { basis: 'documentation', expects: ['accepted'] },
    onRadar((chart) => {
      chart.title.visible = false;
      chart.legend.visible = false;
    }),
  ),
  question(
    'plot-visible-only',
    '隠れたセルも描く設定',
    'Drawing hidden cells, too',
    { basis: 'documentation, ExcelApi 1.8', expects: ['accepted'] },
    onRadar((chart) => {
      chart.plotVisibleOnly = false;
    }),
  ),
  question(
    'blanks-as-gaps',
    '空のセルを描かない設定',
    'Blank cells as gaps',
    { basis: 'documentation, ExcelApi 1.8', expects: ['accepted'] },
    onRadar((chart) => {
      chart.displayBlanksAs = 'NotPlotted';
    }),
  ),
  question(
    'chart-position',
    'グラフの置き場所',
    'Where a chart stands',
    { basis: 'documentation', expects: ['accepted'] },
    (place) => {
      const chart = chartOf(place);
      return told(place, () => {
        chart.setPosition('D2', 'H18');
      });
    },
  ),
];
