import type { Cell, Chart, ChartLook, Sheet, Style, Workbook } from '../../src/workbook/description';

const head: Style = { bold: true, color: '#FFFFFF', fill: '#1B2A41', wrap: true, vertical: 'center' };
const text: Style = { numberFormat: '@', wrap: true, vertical: 'top', unlocked: true };
const score: Style = {
  numberFormat: '0',
  horizontal: 'center',
  fill: '#FFF8E7',
  unlocked: true,
  bottom: { style: 'hair', color: '#B0B0B0' },
};

const cell = (value: Cell['value'], style?: Style): Cell => (style ? { value, style } : { value });
const formula = (value: Cell['value'], formula: string, style?: Style): Cell => ({
  value,
  formula,
  ...(style ? { style } : {}),
});

const FUNCTIONS = ['A 戦略', 'B 運用', 'C 分析', 'D 対応', 'E 評価', 'F 情報', 'G 開発', 'H 連携', 'I 教育'];

/** A checklist of 64 rows: as large as a real one, with every feature that a description can have. */
const checklist: Sheet = {
  key: 'checklist',
  title: '入力',
  tabColor: '#1F6F8B',
  columns: [
    { width: 8 },
    { width: 30 },
    { width: 8 },
    { width: 8 },
    { width: 8, hidden: true },
    { width: 40 },
  ],
  rows: [
    { height: 24, cells: [cell('チェックリスト', { size: 16, bold: true })] },
    { cells: ['ID', '名称', 'IN', 'OUT', 'Level', '備考'].map((title) => cell(title, head)) },
    ...Array.from({ length: 64 }, (_, index) => {
      const insource = index % 7 === 6 ? null : index % 6;
      const outsource = index % 5 === 0 ? (index % 4) + 1 : null;
      const level = Math.max(insource ?? 0, outsource ?? 0);
      const at = index + 3;
      return {
        height: 30,
        cells: [
          cell(`${'ABCDEFGHI'[Math.floor(index / 8)]}-${(index % 8) + 1}`, text),
          cell(`役割 ${index + 1} <&> "引用"`, text),
          cell(insource, score),
          cell(outsource, score),
          formula(level === 0 ? '' : level, `IF(MAX(C${at}:D${at})>=1,MAX(C${at}:D${at}),"")`),
          cell(index % 3 === 0 ? `=1+${index}\n改行` : null, text),
        ],
      };
    }),
  ],
  merges: ['A1:C1'],
  validations: [
    {
      range: 'C3:D66',
      rule: { wholeNumber: { min: 0, max: 5 } },
      prompt: { title: '点数', message: '0 から 5、または空白' },
      error: { style: 'stop', title: '点数', message: '0 から 5 の整数です' },
    },
    { range: 'F3:F4', rule: { list: ['I', 'II', 'III', 'IV'] } },
    { range: 'F5:F6', rule: { listFrom: "'結果'!$A$2:$A$10" } },
  ],
  conditionalFormats: [
    { range: 'C3:D66', formula: 'AND(C3<>"",ISTEXT(C3))', style: { frame: '#B00020', bold: true } },
    {
      range: 'A3:F66',
      formula: '$E3=""',
      style: { color: '#595959', fill: '#F2F2F2' },
      stopIfTrue: true,
    },
  ],
  freeze: { rows: 2, columns: 1 },
  links: [{ cell: 'A1', name: 'ISOMM_Note' }],
  filter: 'A2:F66',
  gridlines: true,
  zoom: 90,
  print: {
    orientation: 'landscape',
    fitToWidth: 1,
    area: 'A1:F66',
    titleRows: '2:2',
    header: { left: '組織 && 部門', right: '&D' },
    footer: { center: '&P / &N' },
    breaks: [34],
  },
  protection: { allowSort: true, allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: false },
  charts: [],
};

const look: ChartLook = {
  text: '#52606D',
  lines: '#D9DFE5',
  paper: '#FFFFFF',
  titleSize: 12,
  labelSize: 10,
  scaleSize: 9,
  lineWidth: 0.5,
  markerSize: 6,
};

const bars: Chart = {
  kind: 'bar',
  name: 'Bars',
  title: '割合',
  altText: '現在と目標の割合',
  anchor: 'M2:T20',
  categories: 'A2:A10',
  direction: 'horizontal',
  grouping: 'percent',
  gapWidth: 60,
  series: [
    { nameCell: 'B1', values: 'B2:B10', color: '#1F6F8B' },
    { nameCell: 'C1', values: 'C2:C10', color: '#C8782A' },
  ],
  axis: { min: 0, max: 1, step: 0.25, numberFormat: '0%' },
  legend: 'right',
  look,
};

/** Charts of every kind and variety over the cells of `result`, side by side. */
export const everyChart: readonly Chart[] = [
  {
    kind: 'radar',
    name: 'Radar',
    title: '成熟度',
    altText: '9 機能の成熟度のレーダーチャート',
    anchor: 'E2:L24',
    categories: 'A2:A10',
    series: [
      { nameCell: 'B1', values: 'B2:B10', color: '#1F6F8B', width: 2.25, marker: true },
      { nameCell: 'C1', values: 'C2:C10', color: '#C8782A', width: 1.5, dash: 'dash' },
    ],
    axis: { min: 0, max: 5, step: 1 },
    legend: 'bottom',
    look,
  },
  bars,
  {
    ...bars,
    name: 'Piled',
    title: '',
    anchor: 'M22:T36',
    direction: 'vertical',
    grouping: 'stacked',
    gapWidth: 0,
    axis: { min: 0, max: 10, step: 2, shown: false },
    legend: 'none',
  },
  {
    ...bars,
    name: 'Beside',
    title: '並べて',
    anchor: 'E26:L40',
    grouping: 'clustered',
    axis: { min: 0, max: 6, step: 2 },
    legend: 'bottom',
    look: { ...look, text: '#1F2933', lines: '#9AA5B1', paper: '#F3F5F7', lineWidth: 1.5, scaleSize: 8 },
  },
  {
    kind: 'line',
    name: 'Line',
    title: '推移',
    altText: '現在と目標の推移',
    anchor: 'E42:L58',
    categories: 'A2:A10',
    series: [
      { nameCell: 'B1', values: 'B2:B10', color: '#1F6F8B', width: 2.25, marker: true },
      { nameCell: 'C1', values: 'C2:C10', color: '#C8782A', width: 1.5, dash: 'dot' },
    ],
    axis: { min: 0, max: 5, step: 1, numberFormat: '0.0' },
    legend: 'right',
    look,
  },
  {
    kind: 'line',
    name: 'Across',
    title: '一行',
    altText: '一行の推移',
    anchor: 'M42:T58',
    categories: 'B1:C1',
    series: [{ nameCell: 'A2', values: 'B2:C2', color: '#1B2A41', width: 1, dash: 'dash' }],
    axis: { min: 0, max: 5, step: 1, shown: false },
    legend: 'none',
    look,
  },
];

const result: Sheet = {
  key: 'result',
  title: "結果 O'Neil & <Co>",
  columns: [{ width: 16 }, { width: 10 }, { width: 10 }],
  rows: [
    { cells: [cell('機能', head), cell('現在', head), cell('目標', head)] },
    ...FUNCTIONS.map((name, index) => ({
      cells: [
        cell(name),
        formula(index === 4 ? '' : 1 + index / 2, index === 4 ? 'IF(FALSE,1,"")' : `1+${index}/2`, {
          numberFormat: '0.0',
        }),
        formula(index === 2 ? { error: '#N/A' } : 4, index === 2 ? 'NA()' : '2+2'),
      ],
    })),
    { cells: [formula(true, 'TRUE'), cell(false), cell({ error: '#DIV/0!' }), null, cell(-0.125)] },
  ],
  merges: [],
  validations: [],
  conditionalFormats: [],
  gridlines: false,
  print: { orientation: 'portrait', fitToWidth: 1, fitToHeight: 1, centerHorizontally: true },
  charts: everyChart.slice(0, 1),
};

/** A workbook with every feature, about as large as a real one. */
export const sample: Workbook = {
  title: 'ISOMM 自己点検',
  language: 'ja',
  font: { name: '游ゴシック', size: 11 },
  sheets: [
    checklist,
    { ...result, title: '結果' },
    { ...result, key: 'quoted', title: "結果 O'Neil & <Co>", charts: everyChart },
    { ...result, key: 'hidden', title: 'lists', hidden: true, charts: [] },
  ],
  names: [
    { name: 'ISOMM_Id', sheet: 'checklist', range: 'A3:A66', comment: '項目の ID' },
    { name: 'ISOMM_Insource', sheet: 'checklist', range: 'C3:C66' },
    { name: 'ISOMM_Outsource', sheet: 'checklist', range: 'D3:D66' },
    { name: 'ISOMM_Level', sheet: 'checklist', range: 'E3:E66' },
    { name: 'ISOMM_Note', sheet: 'checklist', range: 'F3:F66' },
    { name: 'ISOMM_FunctionMaturity', sheet: 'quoted', range: 'B2:B10' },
    { name: 'ISOMM_Model', sheet: 'hidden', range: 'A1' },
  ],
  active: { sheet: 'checklist', cell: 'C3' },
};
