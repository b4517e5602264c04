import fc from 'fast-check';
import type {
  BarChart,
  Cell,
  Chart,
  ChartLook,
  ConditionalFormat,
  LineSeries,
  Row,
  Sheet,
  ShownValue,
  Style,
  Validation,
  Workbook,
} from '../../src/workbook/description';
import { areaName, cellName } from '../../src/xlsx/address';

/** Texts that file formats and programs get wrong. */
export const AWKWARD_TEXTS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'quoted",
  '_x000D_',
  '_x005F_',
  '_x0041_x0042_',
  '__x0041__',
  'a_x0041',
  '\r\n',
  'line\nbreak',
  '\ttab\t',
  '  spaces  ',
  ' ',
  '\u00a0',
  '\u0001\u001f',
  '_x0041\u0001',
  '\ufffe\uffff',
  '\ud83d',
  '\ude00\ud83d',
  '👩‍👩‍👧‍👦 🇯🇵',
  'が', // a letter and a combining mark
  'שלום עולם',
  '\u202eabc',
  'ﾊﾝｶｸ　全角',
  '𠮷野家',
  '<b>&amp;"\'</b>',
  ']]>',
  '<!--',
  '1',
  '3',
  '３',
  'TRUE',
  '#N/A',
  '2026-01-01',
  '\ufeffbom',
  '\u2028',
];

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Any text a cell may hold, lone surrogates and control characters included. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...AWKWARD_TEXTS) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...AWKWARD_TEXTS), fc.constantFrom(...AWKWARD_TEXTS))
      .map((pair) => pair.join('')),
  },
);

const anyNumber = fc.oneof(
  fc.integer({ min: -10, max: 10 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.1 + 0.2, 1e21, 1e-7, Number.MAX_SAFE_INTEGER, 5e-324, 1.7976931348623157e308),
);

const error = fc
  .constantFrom('#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!')
  .map((name): ShownValue => ({ error: name as '#N/A' }));

const shown: fc.Arbitrary<ShownValue> = fc.oneof(
  { weight: 3, arbitrary: anyText },
  { weight: 3, arbitrary: anyNumber },
  fc.boolean(),
  fc.constant(null),
  error,
);

const edge = fc.record({ style: fc.constantFrom('hair', 'thin', 'medium'), color: colour });

const style = fc.record(
  {
    size: fc.integer({ min: 6, max: 72 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
    color: colour,
    fill: colour,
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'center', 'bottom'),
    wrap: fc.boolean(),
    indent: fc.integer({ min: 0, max: 15 }),
    numberFormat: fc.constantFrom('@', '0.0', 'General', 'yyyy-mm-dd', '"x" 0;[Red]-0', '0%', '#,##0'),
    top: edge,
    bottom: edge,
    left: edge,
    right: edge,
    unlocked: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Style>;

const FORMULAS = ['1+1', "IF(A1>0,\"<&>\",'a''b'!B2)", 'SUM(A1:B9)/COUNT(A:A)', 'ISOMM_X&" "'];

const cell: fc.Arbitrary<Cell | null> = fc.option(
  fc.record(
    {
      value: shown,
      formula: fc.constantFrom(...FORMULAS),
      style,
    },
    { requiredKeys: ['value'] },
  ) as fc.Arbitrary<Cell>,
  { freq: 5 },
);

const row = fc.record(
  {
    height: fc.integer({ min: 10, max: 400 }),
    hidden: fc.boolean(),
    cells: fc.array(cell, { maxLength: 6 }),
  },
  { requiredKeys: ['cells'] },
) as fc.Arbitrary<Row>;

const shortText = anyText.map((text) => [...text.slice(0, 30)].join(''));

/** Ranges that do not overlap: each has columns of its own. */
const separateRanges = fc
  .array(fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 2 })), { maxLength: 3 })
  .map((boxes) =>
    boxes.map(([top, height, width], index) =>
      areaName({ top, left: index * 3, bottom: top + height, right: index * 3 + width }),
    ),
  );

const validationRule: fc.Arbitrary<Validation['rule']> = fc.oneof(
  fc.constantFrom(
    { list: ['I', 'II', 'III', 'IV'] },
    { list: ['はい "yes"', 'いいえ & <no>'] },
    { listFrom: '$A$1:$A$4' },
    { listFrom: 'ISOMM_X' },
  ),
  fc
    .tuple(fc.integer({ min: -9, max: 0 }), fc.integer({ min: 0, max: 9 }))
    .map(([min, max]) => ({ wholeNumber: { min, max } })),
);

const validations = fc
  .tuple(separateRanges, validationRule, shortText)
  .map(([ranges, rule, text]): Validation[] =>
    ranges.map((range, index) => ({
      range,
      rule,
      ...(index === 0 ? { prompt: { title: text, message: text } } : {}),
      ...(index === 1 ? { error: { style: 'warning' as const, title: text, message: text } } : {}),
    })),
  );

const conditionalFormats = fc
  .array(
    fc.record(
      {
        formula: fc.constantFrom('A1=""', 'AND(ISNUMBER($A1),A1>=3)', 'A1<>"<&>"'),
        style: fc.record(
          { color: colour, bold: fc.boolean(), fill: colour, frame: colour },
          { requiredKeys: [] },
        ),
        stopIfTrue: fc.boolean(),
      },
      { requiredKeys: ['formula', 'style'] },
    ),
    { maxLength: 4 },
  )
  .map((formats) => formats.map((format) => ({ ...format, range: 'A1:F20' }) as ConditionalFormat));

const size = fc.constantFrom(6, 9.5, 12, 72);

const look: fc.Arbitrary<ChartLook> = fc.record({
  text: colour,
  lines: colour,
  paper: colour,
  titleSize: size,
  labelSize: size,
  scaleSize: size,
  lineWidth: fc.constantFrom(0, 0.5, 2.25),
  markerSize: fc.integer({ min: 2, max: 72 }),
});

const ofAnyChart = {
  name: shortText,
  title: anyText,
  altText: anyText,
  anchor: fc.constant('H2:N20'),
  categories: fc.constant('A1:A5'),
  legend: fc.constantFrom<Chart['legend'][]>('none', 'bottom', 'right'),
  look,
};

const bounds = fc.constantFrom(
  { min: 0, max: 5, step: 1 },
  { min: -1e-7, max: 1e21, step: 0.1 },
  { min: 0, max: 1, step: 0.25, numberFormat: '0%' },
  { min: 0, max: 9, step: 3, numberFormat: '"<&>" 0;[Red]-0' },
);

const hideable = fc
  .tuple(bounds, fc.constantFrom({}, { shown: true }, { shown: false }))
  .map(([axis, shown]) => ({ ...axis, ...shown }));

const oneSeries = { nameCell: fc.constant('B1'), values: fc.constantFrom('C1:C5', 'B2:F2'), color: colour };

const lines = fc.array(
  fc.record(
    {
      ...oneSeries,
      width: fc.constantFrom(0.75, 1.5, 2.25),
      dash: fc.constantFrom('solid', 'dash', 'dot'),
      marker: fc.boolean(),
    },
    { requiredKeys: ['nameCell', 'values', 'color', 'width'] },
  ) as fc.Arbitrary<LineSeries>,
  { maxLength: 3 },
);

const chart: fc.Arbitrary<Chart> = fc.oneof(
  fc.record({ kind: fc.constant('radar' as const), ...ofAnyChart, series: lines, axis: bounds }),
  fc.record({ kind: fc.constant('line' as const), ...ofAnyChart, series: lines, axis: hideable }),
  fc.record({
    kind: fc.constant('bar' as const),
    ...ofAnyChart,
    direction: fc.constantFrom<BarChart['direction'][]>('horizontal', 'vertical'),
    grouping: fc.constantFrom<BarChart['grouping'][]>('clustered', 'stacked', 'percent'),
    gapWidth: fc.integer({ min: 0, max: 500 }),
    series: fc.array(fc.record(oneSeries), { maxLength: 3 }),
    axis: hideable,
  }),
);

const TITLES = [
  '入力',
  "O'Neil's",
  'a & b <c>',
  '"x"',
  '結果（機能別）',
  'A1',
  'R1C1',
  '1+1',
  '👩‍👩‍👧 family',
  ' spaced ',
];

type Extras = Pick<
  Sheet,
  'rows' | 'validations' | 'conditionalFormats' | 'gridlines' | 'charts' | 'columns'
> &
  Partial<Pick<Sheet, 'freeze' | 'zoom' | 'protection' | 'tabColor' | 'filter'>>;

const extras = fc.record(
  {
    rows: fc.array(row, { maxLength: 8 }),
    columns: fc.array(fc.record({ width: fc.integer({ min: 0, max: 255 }), hidden: fc.boolean() }), {
      maxLength: 6,
    }),
    validations,
    conditionalFormats,
    gridlines: fc.boolean(),
    charts: fc.array(chart, { maxLength: 2 }),
    freeze: fc.record({ rows: fc.nat(5), columns: fc.nat(3) }),
    zoom: fc.integer({ min: 10, max: 400 }),
    protection: fc.record({
      allowSort: fc.boolean(),
      allowAutoFilter: fc.boolean(),
      allowFormatColumns: fc.boolean(),
      allowFormatRows: fc.boolean(),
    }),
    tabColor: colour,
    filter: fc.constantFrom('A1:C9', 'B2:B4'),
  },
  { requiredKeys: ['rows', 'columns', 'validations', 'conditionalFormats', 'gridlines', 'charts'] },
) as fc.Arbitrary<Extras>;

/** As on a page: whole characters, each `&` twice. */
const pageText = shortText.map((text) => text.replace(/[\ud800-\udfff]/gu, '').replaceAll('&', '&&'));

const print = fc.record(
  {
    orientation: fc.constantFrom('portrait', 'landscape'),
    fitToWidth: fc.integer({ min: 1, max: 3 }),
    fitToHeight: fc.integer({ min: 1, max: 9 }),
    area: fc.constant('A1:F20'),
    titleRows: fc.constantFrom('1:1', '2:4'),
    header: fc.record({ left: pageText, center: pageText, right: pageText }, { requiredKeys: [] }),
    footer: fc.constantFrom({ center: '&P / &N' }, {}),
    breaks: fc.array(fc.nat(30), { maxLength: 3 }),
    centerHorizontally: fc.boolean(),
  },
  { requiredKeys: ['orientation', 'fitToWidth'] },
) as fc.Arbitrary<Sheet['print']>;

/** The name that covers every cell of the sheet with that index, in workbooks from below. */
export const everythingOn = (index: number): string => `ISOMM_Sheet.${index}`;

/** Any workbook that the description allows, with one name per sheet that covers all of its cells. */
export const anyWorkbook: fc.Arbitrary<Workbook> = fc
  .record({
    titles: fc.shuffledSubarray(TITLES, { minLength: 1, maxLength: 4 }),
    sheets: fc.array(fc.tuple(extras, print, fc.boolean()), { minLength: 4, maxLength: 4 }),
    active: fc.nat(3),
    language: fc.constantFrom<'ja' | 'en'>('ja', 'en'),
    title: anyText,
    comment: fc.option(shortText),
    font: fc.constantFrom({ name: '游ゴシック', size: 11 }, { name: 'Calibri', size: 10 }),
    cell: fc.tuple(fc.nat(9), fc.nat(5)),
  })
  .map(({ titles, sheets, active, language, title, comment, font, cell: [atRow, atColumn] }) => {
    const shownFirst = active % titles.length;
    return {
      title,
      language,
      font,
      active: { sheet: `sheet${shownFirst}`, cell: cellName(atRow, atColumn) },
      sheets: titles.map((sheetTitle, index): Sheet => {
        const [more, page, hidden] = sheets[index]!;
        return {
          key: `sheet${index}`,
          title: sheetTitle,
          merges: index === 0 ? ['A10:C12', 'D10:E10'] : [],
          ...more,
          print: page,
          ...(hidden && index !== shownFirst ? { hidden: true } : {}),
        };
      }),
      names: [
        { name: 'ISOMM_X', sheet: 'sheet0', range: 'B2' },
        ...titles.map((_, index) => ({
          name: everythingOn(index),
          sheet: `sheet${index}`,
          range: 'A1:F8',
          ...(comment === null ? {} : { comment }),
        })),
      ],
    };
  });
