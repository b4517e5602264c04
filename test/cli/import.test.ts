import Ajv from 'ajv';
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { cellAt } from '../../src/workbook/a1';
import { fileOf, given, made, type Form } from '../sheets/foreign/officialLike';
import { Isomm } from './isomm';

const FORM: Form = {
  ...{ store: 'mark', language: 'ja', order: 'in out note', zero: true, merged: true, width: 'half' },
  split: false,
};

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

interface Found {
  readonly file: string | null;
  readonly model: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly problems: readonly { readonly kind: string; readonly cell: string; readonly id: string }[];
  readonly decisions: Record<string, unknown>[];
  readonly firstRows: readonly { readonly id: string; readonly insource: number | null }[];
}

const slipped = () => {
  const book = made(FORM);
  book.cells.set(cellAt(book.places['B-1']!.row, book.places['B-1']!.of('in', 5)), '●');
  return fileOf(book);
};
const given54 = given();

test('an official-like file: written, read again with where each score came from, and left as it was', () => {
  const bytes = Buffer.from(fileOf(made(FORM)));
  writeFileSync(isomm.at('official.xlsx'), bytes);
  const words = ['import', 'official.xlsx', '--out', 'new.xlsx', '--department', 'SOC'];
  const { code, json } = isomm.json(words);
  expect(code).toBe(0);
  expect(json).toMatchObject({
    file: 'new.xlsx',
    source: 'official.xlsx',
    model: 'isomm-2.1',
    language: 'ja',
    ours: false,
    counts: { read: 54, blank: 0, unclear: 0, missing: 0 },
    found: { tables: [{ sheet: '入力シート', items: 54, stores: ['mark'] }] },
    problems: [],
    decisions: [],
  });
  expect((json as Found).firstRows.map(({ id, insource }) => [id, insource])).toEqual(
    ['A-1', 'A-2', 'A-3', 'A-4', 'A-5'].map((id) => [id, given54[id]!.insource]),
  );
  expect(readFileSync(isomm.at('official.xlsx'))).toEqual(bytes);
  const read = isomm.json(['read', 'new.xlsx']);
  expect(read.code).toBe(0);
  expect(read.json).toMatchObject({ department: 'SOC', imported: { file: 'official.xlsx' } });
  // And what read --json prints makes the same workbook again, the record among it.
  writeFileSync(isomm.at('answers.json'), JSON.stringify(read.json));
  expect(isomm.run(['new', '--answers', 'answers.json', 'again.xlsx']).code).toBe(0);
  expect(isomm.json(['read', 'again.xlsx']).json).toEqual(read.json);
});

test('what is unclear is written into the map, decided there, and followed', () => {
  writeFileSync(isomm.at('slip.xlsx'), slipped());
  const dry = isomm.json(['import', 'slip.xlsx', '--dry-run']);
  expect(dry.code).toBe(1);
  expect(dry.json).toMatchObject({
    file: null,
    counts: { read: 53, unclear: 1 },
    problems: [{ kind: 'two-marks', id: 'B-1' }],
  });
  const first = isomm.run(['import', 'slip.xlsx', '--out', 'slip-new.xlsx', '--write-map', 'map.json']);
  expect(first.code).toBe(1);
  expect(first.out).toContain('(B-1)');

  const map = JSON.parse(isomm.bytes('map.json').toString()) as { decisions: Record<string, unknown>[] };
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  const schemaOf = (name: string) =>
    JSON.parse(readFileSync(path.join(__dirname, '../../catalog', name), 'utf8')) as object;
  expect(ajv.validate(schemaOf('import-map.schema.json'), map)).toBe(true);
  expect(ajv.validate(schemaOf('decisions.schema.json'), { decisions: map.decisions })).toBe(true);
  map.decisions[0]!['choice'] = '5';
  writeFileSync(isomm.at('map.json'), JSON.stringify(map));
  const second = isomm.json([
    'import',
    'slip.xlsx',
    '--out',
    'slip-new.xlsx',
    '--map',
    'map.json',
    '--force',
  ]);
  expect([second.code, (second.json as Found).counts]).toEqual([
    0,
    { read: 54, blank: 0, unclear: 0, missing: 0 },
  ]);
  expect(isomm.json(['read', 'slip-new.xlsx']).json).toMatchObject({ answers: { 'B-1': { insource: 5 } } });

  map.decisions[0]!['choice'] = '4';
  writeFileSync(isomm.at('map.json'), JSON.stringify(map));
  expect(isomm.json(['import', 'slip.xlsx', '--dry-run', '--map', 'map.json']).code).toBe(2);
});

test('many such files are collected by one map, and by none they are not ours', () => {
  mkdirSync(isomm.at('returns'));
  for (const name of ['a.xlsx', 'b.xlsx'])
    writeFileSync(isomm.at('returns', name), fileOf(made({ ...FORM, split: name === 'b.xlsx' })));
  writeFileSync(
    isomm.at('returns', 'c.csv'),
    'id,insource,outsource,note\r\nA-1,3,,x\r\nA-2,,2,\r\nF-1,1,,\r\n',
  );
  writeFileSync(isomm.at('returns', 'd.xlsx'), slipped());
  const without = isomm.json(['collect', 'returns', '--dry-run']);
  expect(without.json).toMatchObject({ read: 0 });
  writeFileSync(isomm.at('collect.json'), JSON.stringify({ model: 'isomm-2.1' }));
  const { code, json } = isomm.json([
    'collect',
    'returns',
    '--map',
    'collect.json',
    '--csv',
    'all.csv',
    '--out',
    'all.xlsx',
  ]);
  expect(code).toBe(1);
  expect(json).toMatchObject({
    read: 4,
    unreadable: [],
    problems: [{ file: 'd.xlsx', kind: 'two-marks', id: 'B-1', repair: 'choice' }],
    decisions: [{ file: 'd.xlsx', kind: 'two-marks' }],
  });
  const rows = isomm.bytes('all.csv').toString().split('\r\n');
  expect(rows.filter((row) => row.includes('c.csv') && /,A-[12],/.test(row))).toHaveLength(2);

  // The same lists on the way to the model that follows.
  const carried = isomm.json(['collect', 'returns', '--map', 'collect.json', '--carry', '--dry-run']);
  expect(carried.json).toMatchObject({ model: 'x1060-3.2.1', read: 4, otherModel: [] });
  const told = carried.json as { carried: { from: string }[]; decisions: { kind: string }[] };
  expect(told.carried.map(({ from }) => from)).toEqual(Array.from({ length: 4 }, () => 'isomm-2.1'));
  expect([...new Set(told.decisions.map(({ kind }) => kind))].sort()).toEqual(['carry', 'two-marks']);
});

test('answers as CSV go out and come back the same', () => {
  writeFileSync(isomm.at('official.xlsx'), fileOf(made(FORM)));
  isomm.run(['import', 'official.xlsx', '--out', 'csv-from.xlsx', '--force']);
  expect(isomm.run(['read', 'csv-from.xlsx', '--csv', 'out.csv', '--bom']).code).toBe(0);
  expect(isomm.run(['import', 'out.csv', '--out', 'csv-to.xlsx']).code).toBe(0);
  const answersOf = (file: string) => (isomm.json(['read', file]).json as { answers: unknown }).answers;
  expect(answersOf('csv-to.xlsx')).toEqual(answersOf('csv-from.xlsx'));
});

test.each([
  ['a shopping list', 'item,in,out\nmilk,1,2\neggs,3,4\n', 'not-a-checklist'],
  ['nothing', '', 'not-isomm'],
  ['a PDF', '%PDF-1.7 ', 'not-isomm'],
  ['a cut zip', 'PK\u0003\u0004', 'damaged'],
])('%s: exit 2, and why', (_, content, kind) => {
  writeFileSync(isomm.at('odd'), content);
  const { code, json } = isomm.json(['import', 'odd', '--out', 'odd.xlsx']);
  expect(code).toBe(2);
  expect(json).toMatchObject({ error: { code: 'unreadable' }, problems: [{ kind }] });
});

test('wrong maps are refused by the key, and the file itself is never an output', () => {
  writeFileSync(isomm.at('official.xlsx'), fileOf(made(FORM)));
  for (const [map, key] of [
    [{ colums: [] }, 'colums'],
    [{ columns: [{ head: 'x', meaning: 'score' }] }, 'columns[0].meaning'],
    [{ columns: [{ meaning: 'note', score: 9 }] }, 'columns[0].score'],
    [{ model: 'v1' }, 'model'],
  ] as const) {
    writeFileSync(isomm.at('bad.json'), JSON.stringify(map));
    const { code, err } = isomm.run(['import', 'official.xlsx', '--dry-run', '--map', 'bad.json']);
    expect([code, err.includes(key)]).toEqual([2, true]);
  }
  expect(isomm.run(['import', 'official.xlsx', '--out', 'official.xlsx', '--force']).code).toBe(2);
  expect(isomm.run(['import', 'official.xlsx']).code).toBe(2);
});

test.each([['export', 'new.xlsx', '--official-like'], ['import', 'a.xlsx', '--official-like'], ['export']])(
  'whoever looks for a way back into the official sheet is told that there is none, and what there is (%s)',
  (...words) => {
    const { code, err } = isomm.run(words);
    expect([code, err]).toEqual([2, expect.stringContaining('isomm read --csv')]);
  },
);
