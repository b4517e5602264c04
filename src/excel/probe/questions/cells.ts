import { calculated, question, read, single, told, typed } from '../question';

const INPUT = 'Excel takes what is written to values as if it were typed';

/** What cells make of what is written into them, and what they show. */
export const CELLS = [
  question(
    'blank-value',
    '空のセルの値',
    'The value of a blank cell',
    { basis: 'documentation', expects: [''] },
    async (place) => single(await read(place, 'A1')),
  ),
  question(
    'blank-under-index',
    '空のセルを INDEX で参照したときの値と、空文字列との比較',
    'A blank cell through INDEX: its value, and whether it equals an empty text',
    { basis: 'Excel: a reference to a blank cell shows 0', expects: [[0, true]] },
    async (place) => [
      await calculated(place, '=INDEX(A1:A3,2)'),
      await calculated(place, '=INDEX(A1:A3,2)=""'),
    ],
  ),
  question(
    'digits-as-text',
    '「3」と書くと',
    'Writing the text “3”',
    { basis: INPUT, expects: [3] },
    (place) => typed(place, '3'),
  ),
  question(
    'digits-in-text-cell',
    '表示形式「文字列」のセルに「3」',
    'The text “3” into a cell of format @',
    { basis: INPUT, expects: ['3'] },
    (place) => {
      place.sheet.getRange('B2').numberFormat = [['@']];
      return typed(place, '3');
    },
  ),
  question(
    'full-width-digit',
    '全角の「３」',
    'A full-width “３”',
    { basis: 'decided here: a number in Japanese Excel', varies: true },
    (place) => typed(place, '３'),
  ),
  question(
    'apostrophe',
    '先頭のアポストロフィ',
    'A leading apostrophe',
    { basis: INPUT, expects: ['=1+1'] },
    (place) => typed(place, "'=1+1"),
  ),
  question(
    'apostrophe-in-text-cell',
    '表示形式「文字列」のセルの先頭のアポストロフィ',
    'A leading apostrophe in a cell of format @',
    { basis: 'decided here: it is taken away there, too', expects: ['=1+1'] },
    (place) => {
      place.sheet.getRange('B2').numberFormat = [['@']];
      return typed(place, "'=1+1");
    },
  ),
  question(
    'date-as-text',
    '「2026-04-01」と書くと',
    'Writing the text “2026-04-01”',
    { basis: INPUT, expects: [46113] },
    (place) => typed(place, '2026-04-01'),
  ),
  question(
    'fraction-as-text',
    '「1-2」と書くと',
    'Writing the text “1-2”',
    { basis: 'a date of this year', varies: true },
    (place) => typed(place, '1-2'),
  ),
  question(
    'text-with-equals',
    '「=1+1」を値として書くと',
    'Writing “=1+1” as a value',
    { basis: INPUT, expects: [2] },
    (place) => typed(place, '=1+1'),
  ),
  question(
    'text-with-at',
    '「@x」を値として書くと',
    'Writing “@x” as a value',
    { basis: 'decided here: a formula that fails', varies: true },
    (place) =>
      told(place, () => {
        place.sheet.getRange('B2').values = [['@x']];
      }),
  ),
  question(
    'null-leaves',
    '値の配列の null はセルを変えないか',
    'Whether null in an array of values leaves a cell alone',
    { basis: 'documentation', expects: [[[1, 9]]] },
    async (place) => {
      place.sheet.getRange('A1:B1').values = [[1, 2]];
      place.sheet.getRange('A1:B1').values = [[null, 9]];
      return read(place, 'A1:B1');
    },
  ),
  question(
    'one-for-all',
    '一つの値を範囲全体へ',
    'One value for a whole range',
    { basis: 'documentation', expects: [[[7], [7]]] },
    async (place) => {
      place.sheet.getRange('A1:A2').values = 7 as unknown as number[][];
      return read(place, 'A1:A2');
    },
  ),
  question(
    'other-shape',
    '形の違う配列',
    'An array of another shape',
    { basis: 'documentation', expects: ['refused: InvalidArgument'] },
    (place) =>
      told(place, () => {
        place.sheet.getRange('A1:B2').values = [[1, 2, 3]];
      }),
  ),
  question(
    'long-text',
    '32,767文字のテキスト',
    'A text of 32,767 characters',
    { basis: 'documentation', expects: [32_767] },
    async (place) => {
      place.sheet.getRange('A1').values = [['x'.repeat(32_767)]];
      return String(single(await read(place, 'A1'))).length;
    },
  ),
  question(
    'longer-text',
    '32,768文字のテキスト',
    'A text of 32,768 characters',
    { basis: 'documentation: the limit of a cell', expects: ['refused: InvalidArgument'] },
    (place) =>
      told(place, () => {
        place.sheet.getRange('A1').values = [['x'.repeat(32_768)]];
      }),
  ),
  question(
    'error-value',
    'エラー値とその種類',
    'An error value and its type',
    { basis: 'documentation', expects: [['#N/A', 'Error']] },
    async (place) => [await calculated(place, '=NA()'), single(await read(place, 'D9', 'valueTypes'))],
  ),
  question(
    'fifteen-digits',
    '0.1+0.2 の値',
    'The value of 0.1+0.2',
    { basis: 'decided here: fifteen digits', varies: true },
    (place) => calculated(place, '=0.1+0.2'),
  ),
  question(
    'text-of-number',
    '表示形式 0.0 の 3.25 の見え方',
    'How 3.25 shows under format 0.0',
    { basis: 'Excel rounds half away from zero', expects: ['3.3'] },
    async (place) => {
      const cell = place.sheet.getRange('A1');
      cell.values = [[3.25]];
      cell.numberFormat = [['0.0']];
      return single(await read(place, 'A1', 'text'));
    },
  ),
  question(
    'merged-cells',
    '結合したセルの左上以外の値',
    'The value of a merged cell that is not the first',
    { basis: 'documentation', expects: [[['x', '']]] },
    async (place) => {
      place.sheet.getRange('A1:B1').merge();
      place.sheet.getRange('A1').values = [['x']];
      return read(place, 'A1:B1');
    },
  ),
  question(
    'areas-by-address',
    '255文字を超える番地の一覧で getRanges',
    'getRanges with a list of addresses over 255 characters',
    { basis: 'documentation of getRanges: an address list up to 8,192 characters', expects: ['accepted'] },
    (place) =>
      told(place, () => {
        place.sheet.getRanges(
          Array.from({ length: 90 }, (_, row) => `B${String(row * 2 + 1)}`).join(','),
        ).format.fill.color = '#DDEEFF';
      }),
  ),
  question(
    'lines-inside',
    '内側の罫線を、そのすぐ下のセルの上の罫線として読む',
    'A line inside a range, read as the top of the cell below it',
    { basis: 'two cells share the line between them', expects: [['Continuous', '#1B2A41', 'Thin']] },
    async (place) => {
      const line = place.sheet.getRange('B2:C4').format.borders.getItem('InsideHorizontal');
      line.style = 'Continuous';
      line.color = '#1B2A41';
      const top = place.sheet.getRange('B3').format.borders.getItem('EdgeTop');
      top.load('style,color,weight');
      await place.context.sync();
      return [top.style, top.color, top.weight];
    },
  ),
];
