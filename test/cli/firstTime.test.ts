import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
  writeFileSync(isomm.at('list.txt'), 'Sales\nPlant\n');
  writeFileSync(isomm.at('a-file'), 'text');
  expect(isomm.run(['new', '--model', 'isomm-2.1', '--lang', 'en', 'blank.xlsx']).code).toBe(0);
});
afterAll(() => {
  isomm.remove();
});

const HAND_OUT = ['new', '--model', 'isomm-2.1', '--departments', 'list.txt'];

test('a map is written where one is asked for: on a dry run, and without a workbook', () => {
  writeFileSync(isomm.at('scores.csv'), 'id,insource,outsource\nA-1,3,\nA-2,x,4\nA-3,2,\nA-4,1,\n');
  const asked = ['import', 'scores.csv', '--model', 'isomm-2.1'];
  const dry = isomm.run([...asked, '--dry-run', '--write-map', 'dry.json']);
  expect([dry.code, dry.err]).toEqual([1, '']);
  expect(dry.out).toMatch(/No workbook was written\.\nWrote "dry\.json"\.\n$/);
  const alone = isomm.json([...asked, '--write-map', 'alone.json']);
  expect([alone.code, alone.json]).toMatchObject([1, { file: null, mapFile: 'alone.json' }]);
  expect(isomm.bytes('alone.json')).toEqual(isomm.bytes('dry.json'));
  // Where nobody can tell which model it is, the map is what a person goes on with.
  const open = isomm.run(['import', 'scores.csv', '--dry-run', '--write-map', 'open.json']);
  expect([open.code, open.err]).toEqual([2, expect.stringMatching(/Wrote "open\.json"\.\n$/)]);
  const { columns } = JSON.parse(isomm.bytes('open.json').toString()) as { columns: unknown[] };
  expect(columns).toHaveLength(3);
  // What stands there is no less guarded on a dry run.
  const again = isomm.run(['import', 'scores.csv', '--dry-run', '--write-map', 'alone.json']);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('already holds something')]);
});

test('a list of names alone is not read, and nothing says that it would be', () => {
  writeFileSync(
    isomm.at('names.csv'),
    'name,insource,outsource\nRisk management,3,\nQuality management,2,4\n',
  );
  const { code, err } = isomm.run(['import', 'names.csv', '--dry-run']);
  expect([code, err]).toEqual([2, expect.stringContaining('names alone are not enough')]);
  expect(err).not.toMatch(/ids or names/);
});

test.each([
  ['a file name', ['--out-dir', 'o1', 'x.xlsx'], '"x.xlsx" does not go with --departments'],
  ['one department', ['--out-dir', 'o1', '--department', 'X'], '"--department" does not go'],
  ['a plan', ['--out-dir', 'o1', '--plan-csv', 'p.csv'], '"--plan-csv" does not go'],
  ['a file for a folder', ['--out-dir', 'a-file'], '"a-file" is a file. Name another folder'],
])('where workbooks are handed out, %s is refused with the reason', (_, more, said) => {
  const { code, err } = isomm.run([...HAND_OUT, ...more]);
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  expect(existsSync(isomm.at('o1'))).toBe(false);
});

test('a deadline nobody can count with is handed out, and what follows from it is said', () => {
  const said = (folder: string, deadline: string) =>
    isomm.run([...HAND_OUT, '--out-dir', folder, '--deadline', deadline]);
  expect(said('words', '10.12.2026')).toMatchObject({
    code: 0,
    err: expect.stringContaining('"10.12.2026" is no day such as 2026-12-10') as string,
  });
  expect(said('day', '2026-12-10')).toMatchObject({ code: 0, err: '' });
});

test('where nothing was read, collect says so and what to name', () => {
  mkdirSync(isomm.at('empty'));
  const run = isomm.run(['collect', 'empty', '--out', 'all.xlsx']);
  expect(run.code).toBe(2);
  expect(run.out).toMatch(/^0 read\.\nNo workbook .* so nothing was written\. Name the files/);
  const { code, json } = isomm.json(['collect', 'empty', 'gone.xlsx', '--out', 'all.xlsx']);
  expect([code, json]).toMatchObject([
    2,
    { error: { code: 'nothing-read' }, problems: [], read: 0, unreadable: [{ file: 'gone.xlsx' }] },
  ]);
});

test('a folder that is not there is named before anything is read', () => {
  for (const words of [
    ['new', '--model', 'isomm-2.1', 'no/where.xlsx'],
    ['collect', 'gone.xlsx', '--out', 'no/where.xlsx'],
    ['read', 'blank.xlsx', '--csv', 'no/where.csv'],
  ]) {
    const { code, err } = isomm.run(words);
    expect([code, err]).toEqual([2, expect.stringMatching(/there is no folder "no"\. Make it first/)]);
  }
});

test('a hyphen is no file: neither read nor written, and the device is named', () => {
  const written = isomm.run(['read', 'blank.xlsx', '--csv', '-']);
  expect([written.code, written.err]).toEqual([2, expect.stringContaining('Name /dev/stdout instead')]);
  expect(existsSync(isomm.at('-'))).toBe(false);
  const read = isomm.run(['assess', '-']);
  expect([read.code, read.err]).toEqual([2, expect.stringContaining('Name /dev/stdin instead')]);
});

test('two files are compared under their own names', () => {
  expect(isomm.run(['new', '--model', 'isomm-2.1', '--lang', 'en', 'later.xlsx']).code).toBe(0);
  expect(isomm.run(['compare', 'blank.xlsx', 'later.xlsx']).out).toMatch(/^blank\.xlsx → later\.xlsx\n/);
});

test('what a copy can mend is counted where the problems are, as in the JSON', () => {
  const file = path.join(__dirname, '../golden/layouts/2/isomm-2.1.en.filled.xlsx');
  const { json } = isomm.json(['check', file]);
  const safe = (json as { problems: { repair: string | null }[] }).problems.filter(
    ({ repair }) => repair === 'safe',
  );
  expect(safe).toHaveLength(3);
  expect(isomm.run(['check', file]).out).toContain(
    '3 of them are mended in a copy by: isomm check <file> --repair out.xlsx',
  );
  expect(isomm.run(['check', 'blank.xlsx']).out).not.toContain('--repair');
});

test('a mistyped command is answered with the one that was meant; answers without a model with where it goes', () => {
  expect(isomm.run(['reed', 'blank.xlsx']).err).toContain('Did you mean read?');
  writeFileSync(isomm.at('none.json'), '{"answers":{}}');
  expect(isomm.run(['assess', 'none.json']).err).toContain('name it in the JSON ("model": "isomm-2.1")');
});

describe('what is asked for is done, or refused with what it goes with', () => {
  beforeAll(() => {
    mkdirSync(isomm.at('returned'));
    for (const name of ['Sales', 'Plant', 'Works'])
      isomm.run([
        'new',
        '--model',
        'isomm-2.1',
        '--lang',
        'en',
        '--department',
        name,
        `returned/${name}.xlsx`,
      ]);
    isomm.run(['new', '--model', 'x1060-3.2.1', '--lang', 'en', 'x1060.xlsx']);
    writeFileSync(isomm.at('base.json'), JSON.stringify({ model: 'isomm-2.1', answers: {} }));
  });
  const collect = ['collect', 'returned'];

  test.each([
    [
      'supplements beside answers',
      [...HAND_OUT, '--out-dir', 'o2', '--answers', 'base.json', '--supplements', 'blank.xlsx'],
      '--answers and --supplements do not go together',
    ],
  ])('%s', (_, words, said) => {
    const { code, err } = isomm.run(words);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    for (const file of ['o2', 'o2.xlsx', 'o2.csv', 'o2.txt']) expect(existsSync(isomm.at(file))).toBe(false);
  });

  test.each([
    [
      'a mark on no CSV',
      [...collect, '--out', 'mark.xlsx', '--bom'],
      '--bom goes with --csv, which is missing',
    ],
    [
      'the same of read',
      ['read', 'blank.xlsx', '--bom'],
      '--bom goes with --csv / --plan-csv, which is missing',
    ],
    ['the same of coverage', ['coverage', 'x1060.xlsx', '--bom'], '--bom goes with --csv, which is missing'],
    [
      'headquarters that no rule asks for',
      [...collect, '--csv', 'median.csv', '--rule', 'median', '--headquarters', 'Sales'],
      '--headquarters goes with --rule headquarters, which is missing',
    ],
  ])('%s comes to nothing, and that is said', (_, words, said) => {
    const { code, err } = isomm.run(words);
    expect([code, err]).toEqual([0, expect.stringContaining(said)]);
  });

  test('headquarters stand in a workbook without their rule, and it is said that nothing comes of it yet', () => {
    const named = ['--headquarters', 'Sales'];
    expect(isomm.run([...collect, '--out', 'no-rule.xlsx', ...named])).toMatchObject({
      code: 0,
      err: expect.stringContaining(
        'no level comes from "Sales" until the rule is headquarters there',
      ) as string,
    });
    const ruled = [...collect, '--out', 'rule.xlsx', '--rule', 'headquarters', ...named];
    expect(isomm.run(ruled).err).not.toContain('no level comes');
  });

  test('an item of a name that is there already is added, and that is said', () => {
    const add = (from: string, out: string, name: string) =>
      isomm.run(['own', 'add', from, '--function', 'A', '--name', name, '--out', out]);
    expect(add('blank.xlsx', 'own1.xlsx', 'Cloud watch')).toMatchObject({ code: 0, err: '' });
    const again = add('own1.xlsx', 'own2.xlsx', 'cloud watch');
    expect([again.code, again.err]).toEqual([
      0,
      expect.stringContaining('"cloud watch" is the name of U-1 already'),
    ]);
    expect(again.out).toContain('Added U-2 "cloud watch"');
    expect(add('own2.xlsx', 'own3.xlsx', 'Cloud watch EU').err).toBe('');
  });
});
