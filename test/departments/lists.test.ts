import { csvField } from '../../src/actions/tables/tidyText';
import { decodeList } from '../../src/actions/reading/decodeList';
import { modelById } from '../../src/catalog';
import { delimited } from '../../src/model/departments/delimited';
import { fileNames } from '../../src/model/departments/fileNames';
import { recipients } from '../../src/model/departments/recipients';
import { choicesInAll } from '../../src/text/choicesIn';

const functions = modelById('isomm-2.1')?.functions ?? [];
const plain = { organisation: '', respondent: '', functions: [] };

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  [' =1', "' =1"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['a"b', '"a""b"'],
  ['a,b', '"a,b"'],
  ['a\nb', '"a\nb"'],
  [' a ', '" a "'],
  ['2026-08-01', '2026-08-01'],
  [-1, '-1'],
  [null, ''],
  [true, 'true'],
])('CSV field %j', (value, field) => {
  expect(csvField(value)).toBe(field);
});

test('delimited text, quoted or not, with commas or tabs, with any end of line', () => {
  expect(delimited('\uFEFFa,"b ""x"", y"\r\n"c\nd",e\n')).toEqual([
    ['a', 'b "x", y'],
    ['c\nd', 'e'],
  ]);
  expect(delimited('a, b\tc\r\nd\te')).toEqual([
    ['a, b', 'c'],
    ['d', 'e'],
  ]);
  expect(delimited('')).toEqual([]);
});

const headings = choicesInAll().map((choices) => choices.headings);

test('a list with headings, in either language and any order', () => {
  const rows = [
    ['機能', '部署名', '会社'],
    ['A、d', '営業部', 'X'],
    ['', '', ''],
    ['', '経理部', 'X'],
  ];
  expect(recipients(rows, functions, headings)).toEqual({
    broken: [],
    recipients: [
      { organisation: 'X', department: '営業部', respondent: '', functions: ['A', 'D'] },
      { organisation: 'X', department: '経理部', respondent: '', functions: [] },
    ],
    unknown: [],
  });
});

test('a list without headings names departments', () => {
  expect(
    recipients([['Sales'], [' IT ']], functions, headings).recipients.map(({ department }) => department),
  ).toEqual(['Sales', 'IT']);
});

test('functions nobody knows are named with their row', () => {
  expect(
    recipients(
      [
        ['Department', 'Functions'],
        ['Sales', 'A, Q'],
      ],
      functions,
      headings,
    ).unknown,
  ).toEqual([{ row: 2, found: 'q' }]);
});

test('file names are safe, readable and all different', () => {
  const named = ['Sales', 'sales', '../../x', 'CON', 'a:b*c?', '', 'x'.repeat(200), 'タブ\t名'].map(
    (department) => ({ ...plain, department }),
  );
  const files = fileNames(named);
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
  for (const file of files) {
    expect(file).toMatch(/^ISOMM_[^<>:"/\\|?*\u0000-\u001F]*\.xlsx$/);
    expect(file.length).toBeLessThan(80);
  }
  expect(files[0]).toBe('ISOMM_Sales.xlsx');
  expect(files.slice(1, 4)).toEqual(['ISOMM_sales_2.xlsx', 'ISOMM__.._x.xlsx', 'ISOMM__CON.xlsx']);
});

test('lists as Excel and editors save them', () => {
  expect(decodeList(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('a');
  expect(decodeList(new Uint8Array([0xff, 0xfe, 0x61, 0]))).toBe('a');
  expect(decodeList(new Uint8Array([0x89, 0x63, 0x8b, 0xc6]))).toBe('営業');
  expect(decodeList(new Uint8Array([0x50, 0x4b, 0, 0, 0xff]))).toBeNull();
});

test('a cell that shows an error is named by its row and is no department', () => {
  const { broken } = recipients(
    [['営業部'], ['#NAME?'], ['開発部'], ['#N/A'], ['#1 部']],
    functions,
    headings,
  );
  expect(broken).toEqual([
    { row: 2, found: '#NAME?' },
    { row: 4, found: '#N/A' },
  ]);
});
