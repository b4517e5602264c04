import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Cell, Sheet, Workbook } from '../../src/workbook/description';
import { writeXlsx } from '../../src/xlsx/write';
import { sample } from './sample';
import { checkStructure } from './structure';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const part = (workbook: Workbook, path: string) => strFromU8(unzipSync(writeXlsx(workbook))[path]!);

const [first, second] = sample.sheets as [Sheet, Sheet];
const withSheet = (change: Partial<Sheet>): Workbook => ({
  ...sample,
  sheets: [{ ...first, ...change }, ...sample.sheets.slice(1)],
});
const withCell = (cell: Cell) => withSheet({ rows: [{ cells: [cell] }] });
const withName = (name: string, range = 'A1') => ({
  ...sample,
  names: [{ name, sheet: 'checklist', range }],
});

test('a file with every feature passes the structural check', () => {
  expect(checkStructure(writeXlsx(sample, { created: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)) }))).toEqual([]);
});

test('the same description gives the same bytes, in every time zone', () => {
  const script = `
    const { writeXlsx } = require('./src/xlsx/write.ts');
    const { sample } = require('./test/xlsx/sample.ts');
    process.stdout.write(require('node:crypto').createHash('sha256').update(writeXlsx(sample)).digest('hex'));`;
  const root = join(__dirname, '../..');
  for (const TZ of ['Asia/Tokyo', 'America/Los_Angeles']) {
    const run = spawnSync(process.execPath, ['-r', './test/tools/typescript.cjs', '-e', script], {
      cwd: root,
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(run.stdout).toBe(hash(writeXlsx(structuredClone(sample))));
  }
});

test('the time of writing is in the file only when it is given', () => {
  const core = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['docProps/core.xml']!);
  expect(core(writeXlsx(sample))).not.toContain('dcterms:created');
  expect(core(writeXlsx(sample, { created: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)) }))).toContain(
    '2026-01-02T03:04:05Z',
  );
});

test('a chart keeps the values it shows; what is no number is a gap', () => {
  const chart = part(sample, 'xl/charts/chart1.xml');
  const [, values = ''] = /<c:val>.*?<c:numCache>(.*?)<\/c:numCache>/.exec(chart) ?? [];
  expect([...values.matchAll(/idx="(\d)"><c:v>([^<]*)/g)].map(([, idx, value]) => [idx, value])).toEqual([
    ...[
      ['0', '1'],
      ['1', '1.5'],
      ['2', '2'],
      ['3', '2.5'],
    ],
    ...[
      ['5', '3.5'],
      ['6', '4'],
      ['7', '4.5'],
      ['8', '5'],
    ],
  ]);
  expect(chart).toContain('<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>');
  expect(part(sample, 'xl/drawings/drawing1.xml')).toContain('descr="9 機能の成熟度のレーダーチャート"');
});

test('a text that begins like a formula stays a text when it is edited', () => {
  const quoted = (value: Cell['value']) =>
    part(withCell({ value }), 'xl/styles.xml').includes('quotePrefix="1"');
  for (const text of ['=1+1', '+1', '-1', '@SUM(1)', "'x"])
    expect([text, quoted(text)]).toEqual([text, true]);
  for (const plain of ['1+1', 'x', -1, null]) expect([plain, quoted(plain)]).toEqual([plain, false]);
  expect(
    part(withCell({ value: '=1+1', style: { numberFormat: '@' } }), 'xl/worksheets/sheet1.xml'),
  ).not.toContain('<f>');
});

test('Excel calculates everything when it opens the file', () => {
  expect(part(sample, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test.each<[string, Workbook, string]>([
  ['no sheets', { ...sample, sheets: [], names: [] }, 'checklist'],
  ['first sheet is not there', { ...sample, active: { sheet: 'nowhere', cell: 'A1' } }, 'nowhere'],
  ['first sheet is hidden', { ...sample, active: { sheet: 'hidden', cell: 'A1' } }, 'hidden'],
  ['selected cell is none', { ...sample, active: { sheet: 'checklist', cell: 'here' } }, 'here'],
  ['title too long', withSheet({ title: 'x'.repeat(32) }), '32 characters'],
  ['title with a slash', withSheet({ title: 'a/b' }), 'a/b'],
  ['title with an apostrophe at its end', withSheet({ title: "a'" }), "a'"],
  ['title of white space', withSheet({ title: ' ' }), '" "'],
  ['title that Excel keeps', withSheet({ title: 'History' }), 'History'],
  ['title with a control character', withSheet({ title: 'a\u0001' }), 'u0001'],
  ['title twice but for case', withSheet({ title: 'LISTS' }), 'lists'],
  ['key twice', { ...sample, sheets: [first, { ...second, key: 'checklist' }], names: [] }, 'checklist'],
  ['name like a cell', withName('AB12'), 'AB12'],
  ['name like a cell by numbers', withName('R1C1'), 'R1C1'],
  ['name with a space', withName('a b'), 'a b'],
  ['name that begins with a digit', withName('1a'), '1a'],
  ['name too long', withName('x'.repeat(256)), '256 characters'],
  [
    'name twice but for case',
    { ...sample, names: [...sample.names, { name: 'isomm_id', sheet: 'checklist', range: 'A1' }] },
    'isomm_id',
  ],
  [
    'name of a sheet that is not there',
    { ...sample, names: [{ name: 'x_', sheet: 'nowhere', range: 'A1' }] },
    'nowhere',
  ],
  ['name of no range', withName('x_', 'A1:'), 'A1:'],
  ['name of a reversed range', withName('x_', 'B2:A1'), 'B2:A1'],
  ['range beyond the sheet', withName('x_', 'A1:XFE2'), 'XFE2'],
  ['merged ranges overlap', withSheet({ merges: ['A1:B2', 'B2:C3'] }), 'B2:C3'],
  ['text too long', withCell({ value: 'x'.repeat(32_768) }), '入力!A1'],
  ['shown text too long', withCell({ value: 'x'.repeat(32_768), formula: 'A2' }), '入力!A1'],
  ['formula with "="', withCell({ value: 1, formula: '=1' }), '入力!A1'],
  ['empty formula', withCell({ value: 1, formula: '' }), '入力!A1'],
  ['formula too long', withCell({ value: 1, formula: '1+'.repeat(4097) }), '8194'],
  ['formula with a control character', withCell({ value: 1, formula: '"\u0001"' }), 'u0001'],
  ['not a number', withCell({ value: NaN }), 'NaN'],
  ['infinite', withCell({ value: Infinity, formula: 'A2' }), 'Infinity'],
  ['colour that is none', withCell({ value: 1, style: { fill: 'red' } }), 'red'],
  ['tab colour that is none', withSheet({ tabColor: '#FFF' }), '#FFF'],
  ['row too high', withSheet({ rows: [{ height: 410, cells: [] }] }), '410'],
  ['column too wide', withSheet({ columns: [{ width: 256 }] }), '256'],
  ['zoom too small', withSheet({ zoom: 9 }), 'zoom: 9'],
  ['list with a comma', withSheet({ validations: [{ range: 'A1', rule: { list: ['a', 'b,c'] } }] }), 'b,c'],
  ['empty list', withSheet({ validations: [{ range: 'A1', rule: { list: [] } }] }), '入力!A1'],
  [
    'list too long',
    withSheet({ validations: [{ range: 'A1', rule: { list: ['x'.repeat(128), 'y'.repeat(128)] } }] }),
    '257',
  ],
  [
    'bound that is not whole',
    withSheet({ validations: [{ range: 'A1', rule: { wholeNumber: { min: 0.5, max: 5 } } }] }),
    '0.5',
  ],
  [
    'prompt too long',
    withSheet({
      validations: [{ range: 'A1', rule: { list: ['a'] }, prompt: { title: '', message: 'x'.repeat(256) } }],
    }),
    '256',
  ],
  [
    'heading of a prompt too long',
    withSheet({
      validations: [{ range: 'A1', rule: { list: ['a'] }, prompt: { title: 'x'.repeat(33), message: '' } }],
    }),
    '33',
  ],
  [
    'error message too long',
    withSheet({
      validations: [
        { range: 'A1', rule: { list: ['a'] }, error: { style: 'stop', title: '', message: 'x'.repeat(225) } },
      ],
    }),
    '225',
  ],
  ['header too long', withSheet({ print: { ...first.print, header: { left: 'x'.repeat(254) } } }), '256'],
  ['title rows that are none', withSheet({ print: { ...first.print, titleRows: 'A:B' } }), 'A'],
  [
    'format formula with "="',
    withSheet({ conditionalFormats: [{ range: 'A1', formula: '=A1', style: {} }] }),
    '=A1',
  ],
])('refuses: %s', (_, workbook, quoted) => {
  expect(() => writeXlsx(workbook)).toThrow(quoted);
});

test('a row that grows keeps no height of its own, a link leads to a name, and some columns have no filter button', () => {
  const workbook = withSheet({
    rows: [
      { height: 20, grows: true, cells: [{ value: 'x' }] },
      { height: 21, cells: [{ value: 'y' }] },
    ],
    merges: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 1, columns: 0 },
    filter: 'B1:F2',
    filterWithout: 'D1:E1',
    links: [{ cell: 'A1', name: 'ISOMM_Id' }],
    cursor: 'C2',
  });
  const active = { sheet: sample.sheets[1]!.key, cell: 'A1' };
  const made = { ...workbook, active };
  const xml = part(made, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<row r="1" ht="20">');
  expect(xml).toContain('<row r="2" ht="21" customHeight="1">');
  expect(xml).toContain(
    '<autoFilter ref="B1:F2"><filterColumn colId="2" hiddenButton="1"/><filterColumn colId="3" hiddenButton="1"/></autoFilter>',
  );
  expect(xml).toContain('<hyperlinks><hyperlink ref="A1" location="ISOMM_Id" display="x"/></hyperlinks>');
  expect(xml).toContain('<selection pane="bottomLeft" activeCell="C2" sqref="C2"/>');
  expect(checkStructure(writeXlsx(made))).toEqual([]);
});
