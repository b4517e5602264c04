import { calculated, question, read, single, told, type Seen } from '../question';

/** What formulas give, and how they come back. */
export const FORMULAS = [
  question(
    'row-number',
    'SUM(ROW()) による行番号',
    'A row number by SUM(ROW())',
    { basis: 'no array where one value is wanted', expects: [6] },
    (place) => calculated(place, '=SUM(ROW())-SUM(ROW($G$4))+1'),
  ),
  question(
    'row-comes-back',
    'ROW() を含む数式の読み返し',
    'How a formula with ROW() reads back',
    {
      basis: 'formulas have array semantics in Excel with dynamic arrays',
      expects: ['=INDEX($A$1:$A$9,ROW())'],
    },
    async (place) => {
      await calculated(place, '=INDEX($A$1:$A$9,ROW())');
      return single(await read(place, 'D9', 'formulas'));
    },
  ),
  question(
    'spill',
    '範囲を返す数式は隣のセルへ広がるか',
    'Whether a formula that gives a range fills its neighbours',
    { basis: 'dynamic arrays: since Excel 2021', varies: true },
    async (place) => {
      place.sheet.getRange('A1:A3').values = [[1], [2], [3]];
      place.sheet.getRange('C1').formulas = [['=A1:A3*10']];
      return read(place, 'C1:C3');
    },
  ),
  question(
    'r1c1-for-a-block',
    '一つの R1C1 数式を範囲全体へ',
    'One R1C1 formula for a block',
    { basis: 'documentation', expects: [[[2], [4], [6]]] },
    async (place) => {
      place.sheet.getRange('A1:A3').values = [[1], [2], [3]];
      place.sheet.getRange('B1:B3').formulasR1C1 = '=RC[-1]*2' as unknown as string[][];
      return read(place, 'B1:B3');
    },
  ),
  question(
    'copy-formulas',
    '一行の数式を下の複数行へコピー',
    'Formulas of one row copied to the rows below',
    {
      basis: 'documentation of Range.copyFrom: a multiple takes the source again and again',
      expects: [
        [
          [4, '', 1.5],
          [6, '', 2],
        ],
      ],
    },
    async (place) => {
      const { sheet } = place;
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1:D3').values = [
        ['', '', ''],
        ['', 'gone', ''],
        ['', '', ''],
      ];
      sheet.getRange('B1:D1').formulas = [['=A1*2', '', '=(A1+1)/2']];
      sheet.getRange('B2:D3').copyFrom(sheet.getRange('B1:D1'), 'Formulas');
      return read(place, 'B2:D3');
    },
  ),
  question(
    'copy-values',
    '結合セルを含む範囲の値を、別の隠れたシートへコピー',
    'Values, merged cells among them, copied to a hidden sheet',
    {
      basis: 'documentation of Range.copyFrom: a smaller range grows; what looks like a formula stays text',
      expects: [
        [
          ['=1+1', ''],
          ['３', 4],
          ['', true],
        ],
      ],
    },
    async (place) => {
      const { sheet, context } = place;
      const other = context.workbook.worksheets.add();
      try {
        other.visibility = 'VeryHidden';
        sheet.getRange('A1').numberFormat = [['@']];
        sheet.getRange('A2').numberFormat = [['@']];
        sheet.getRange('A1:B3').formulas = [
          ['=1+1', ''],
          ['３', '=2*2'],
          ['', true],
        ];
        sheet.getRange('A1:B1').merge();
        other.getRange('C2').copyFrom(sheet.getRange('A1:B3'), 'Values');
        const copied = other.getRange('C2:D4');
        copied.load('values');
        await context.sync();
        return copied.values as Seen;
      } finally {
        other.visibility = 'Hidden';
        other.delete();
        await context.sync();
      }
    },
  ),
  question(
    'match-ignores-case',
    'MATCH は大文字と小文字を区別するか',
    'Whether MATCH tells capital from small letters',
    { basis: 'documentation of MATCH', expects: [1] },
    async (place) => {
      place.sheet.getRange('A1:A2').values = [['Sales'], ['other']];
      return calculated(place, '=MATCH("SALES",A1:A2,0)');
    },
  ),
  question(
    'match-width',
    'MATCH は全角と半角を区別するか',
    'Whether MATCH tells full from half width',
    { basis: 'decided here: it does', varies: true },
    async (place) => {
      place.sheet.getRange('A1:A2').values = [['Ａ'], ['other']];
      return calculated(place, '=IFERROR(MATCH("A",A1:A2,0),"none")');
    },
  ),
  question(
    'count-one-pattern',
    'COUNTIF は「*」を伏せ字として読むか',
    'Whether COUNTIF reads * as a wildcard',
    { basis: 'documentation of COUNTIF', expects: [2] },
    async (place) => {
      place.sheet.getRange('A1:A2').values = [['a*'], ['ab']];
      return calculated(place, '=COUNTIF(A1:A2,"a*")');
    },
  ),
  question(
    'average-of-none',
    '数のない範囲の AVERAGE',
    'AVERAGE over no number',
    { basis: 'documentation of AVERAGE', expects: ['#DIV/0!'] },
    (place) => calculated(place, '=AVERAGE(A1:A3)'),
  ),
  question(
    'aggregate',
    'AGGREGATE が使えるか',
    'Whether AGGREGATE is there',
    { basis: 'since Excel 2010; the embedded engine lacks it', varies: true },
    async (place) => {
      place.sheet.getRange('A1:A2').values = [[3], [4]];
      return calculated(place, '=AGGREGATE(14,6,A1:A2,1)');
    },
  ),
  question(
    'text-of-date',
    'TEXT(日付,"yyyy-mm-dd")',
    'TEXT(a date,"yyyy-mm-dd")',
    { basis: 'format letters depend on the language of Windows', varies: true },
    (place) => calculated(place, '=TEXT(46113,"yyyy-mm-dd")'),
  ),
  question(
    'bad-formula',
    '式として読めない数式',
    'A formula that does not parse',
    { basis: 'documentation: InvalidArgument', expects: ['refused: InvalidArgument'] },
    (place) =>
      told(place, () => {
        place.sheet.getRange('A1').formulas = [['=SUM(']];
      }),
  ),
  question(
    'long-formula',
    '8,192文字を超える数式',
    'A formula over 8,192 characters',
    { basis: 'documentation: the limit of a formula', expects: ['refused: InvalidArgument'] },
    (place) =>
      told(place, () => {
        place.sheet.getRange('A1').formulas = [[`=1${'+1'.repeat(4100)}`]];
      }),
  ),
  question(
    'manual-mode',
    '手動計算で書いた新しい数式の値',
    'A new formula in manual mode',
    { basis: 'decided here: calculated once', expects: [4] },
    async (place) => {
      const { application } = place.context.workbook;
      application.calculationMode = 'Manual';
      await place.context.sync();
      const value = await calculated(place, '=2+2');
      application.calculationMode = 'Automatic';
      await place.context.sync();
      return value;
    },
  ),
];
