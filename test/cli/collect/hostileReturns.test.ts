import { linkSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Isomm } from '../isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
  mkdirSync(isomm.at('in'));
  isomm.run(['new', '--model', 'isomm-2.1', '--department', 'HERE', 'good.xlsx']);
});
afterAll(() => {
  isomm.remove();
});

/** The good workbook with other text where a mark stands, or where a whole part does. */
function altered(change: (text: string) => string): Uint8Array {
  const parts = unzipSync(new Uint8Array(isomm.bytes('good.xlsx')));
  for (const [name, bytes] of Object.entries(parts))
    if (name.endsWith('.xml')) parts[name] = strToU8(change(strFromU8(bytes)));
  return zipSync(parts);
}

test('one department of three million characters stops nobody, and fills no disk', () => {
  isomm.copy('good.xlsx', 'in/a.xlsx');
  const hostile = altered((text) => text.replaceAll('>HERE<', `>${'d'.repeat(3_300_000)}<`));
  expect(hostile.length).toBeLessThan(200_000);
  writeFileSync(isomm.at('in/b.xlsx'), hostile);
  const { code, json } = isomm.json([
    'collect',
    'in',
    '--out',
    'c.xlsx',
    '--csv',
    'c.csv',
    '--ndjson',
    'c.ndjson',
  ]);
  expect(json).toMatchObject({
    read: 2,
    problems: [{ file: 'b.xlsx', kind: 'long-text', cell: expect.stringMatching(/^[A-Z]+\d+$/) as string }],
    written: { out: 'c.xlsx', csv: 'c.csv', ndjson: 'c.ndjson' },
  });
  expect(code).toBe(1);
  expect(statSync(isomm.at('c.csv')).size).toBeLessThan(200_000);
  expect(readdirSync(isomm.at('in'))).toEqual(['a.xlsx', 'b.xlsx']);
});

test('a zip of returns is opened one level deep; what in it is no workbook is named', () => {
  const good = new Uint8Array(isomm.bytes('good.xlsx'));
  const zip = zipSync({
    '部署/a.xlsx': good,
    '部署/b.xlsx': [good, { level: 0 }],
    'cut.xlsx': good.subarray(0, 9_000),
    'bomb.xlsx': [new Uint8Array(65 << 20), { level: 1 }],
    '__MACOSX/._a.xlsx': strToU8('x'),
    'inner.zip': zipSync({ 'c.xlsx': good }),
    'notes.txt': strToU8('x'),
  });
  mkdirSync(isomm.at('zipped'));
  writeFileSync(isomm.at('zipped/all.zip'), zip);
  writeFileSync(isomm.at('zipped/workbook.zip'), good);
  writeFileSync(isomm.at('zipped/cut.zip'), zip.subarray(0, zip.length - 30));
  const { code, json } = isomm.json(['collect', 'zipped', '--csv', 'z.csv']);
  expect([code, json]).toMatchObject([1, { read: 3, passedOver: 3 }]);
  const { unreadable, departments, passedOverFiles } = json as Record<
    string,
    { file: string; reason: string }[]
  >;
  expect((departments ?? []).map(({ file }) => file)).toEqual([
    'all.zip/部署/a.xlsx',
    'all.zip/部署/b.xlsx',
    'workbook.zip',
  ]);
  expect((unreadable ?? []).map(({ file, reason }) => [file, reason])).toEqual([
    ['all.zip/cut.xlsx', 'damaged'],
    ['all.zip/bomb.xlsx', 'too-large'],
    ['cut.zip', 'damaged'],
  ]);
  expect(passedOverFiles).toEqual(['all.zip/__MACOSX/._a.xlsx', 'all.zip/inner.zip', 'all.zip/notes.txt']);
  // It is no place for an output either.
  const onto = isomm.json(['collect', 'zipped', '--csv', 'zipped/all.zip', '--force']);
  expect([onto.code, onto.json]).toMatchObject([2, { error: { code: 'usage' } }]);
});

describe('an output at the place of a file that is collected', () => {
  const OUTPUTS = ['--out', '--csv', '--ndjson', '--anonymous'];
  beforeEach(() => {
    isomm.copy('good.xlsx', 'in/a.xlsx');
  });

  test.each(OUTPUTS)('%s: a return is never replaced, by whatever name', (option) => {
    const link = `link${option}.xlsx`;
    symlinkSync('in/a.xlsx', isomm.at(link));
    for (const output of ['in/a.xlsx', link]) {
      const { code, err, json } = isomm.json(['collect', 'in', option, output, '--force']);
      expect([code, json]).toMatchObject([2, { error: { code: 'usage' } }]);
      expect(err).toContain('"a.xlsx" is a returned workbook');
      expect(isomm.bytes('in/a.xlsx').equals(isomm.bytes('good.xlsx'))).toBe(true);
    }
  });

  test('what cannot be read may be a return, and is not replaced either', () => {
    const damaged = isomm.bytes('good.xlsx').subarray(0, 5_000);
    writeFileSync(isomm.at('in/damaged.xlsx'), damaged);
    const { code, err } = isomm.run(['collect', 'in', '--out', 'in/damaged.xlsx', '--force']);
    expect([code, err]).toEqual([2, expect.stringContaining('it may be a returned workbook')]);
    expect(isomm.bytes('in/damaged.xlsx').equals(damaged)).toBe(true);
    rmSync(isomm.at('in/damaged.xlsx'));
  });

  test('a former comparison of ours is skipped and replaced', () => {
    const words = ['collect', 'in', '--out', 'in/all.xlsx', '--force'];
    for (const run of [1, 2]) {
      const { code, json } = isomm.json(words);
      expect([run, code, json]).toMatchObject([run, 1, { read: 2, unreadable: [] }]);
    }
    rmSync(isomm.at('in/all.xlsx'));
  });
});

test('a temporary folder that is not there, or is full, is named, and nothing is written', () => {
  mkdirSync(isomm.at('many'));
  for (let no = 0; no < 520; no += 1) linkSync(isomm.at('good.xlsx'), isomm.at('many', `${String(no)}.xlsx`));
  const words = ['collect', 'many', '--csv', 'many.csv'];
  const { code, err, json } = isomm.json(words, { env: { TMPDIR: isomm.at('none') } });
  expect([code, json]).toMatchObject([2, { error: { code: 'file' } }]);
  expect(err).toContain(`"${isomm.at('none')}"`);
  expect(readdirSync(isomm.folder)).not.toContain('many.csv');
  mkdirSync(isomm.at('tmp'));
  const full = isomm.run(words, { env: { TMPDIR: isomm.at('tmp') }, cramped: true });
  expect([full.code, full.err]).toEqual([2, expect.stringContaining('TMPDIR')]);
  expect(readdirSync(isomm.at('tmp'))).toEqual([]);
});

test('a hand-out never takes the place of the workbook it is made from', () => {
  mkdirSync(isomm.at('out'));
  isomm.copy('good.xlsx', 'out/base.xlsx');
  writeFileSync(isomm.at('list.txt'), 'base\n');
  const words = ['--departments', 'list.txt', '--out-dir', 'out', '--force'];
  const [, made] = [isomm.run(['new', '--model', 'isomm-2.1', ...words]), readdirSync(isomm.at('out'))];
  const name = made.find((file) => file.includes('base')) ?? '';
  isomm.copy('good.xlsx', `out/${name}`);
  for (const option of ['--answers', '--supplements']) {
    const { code, err } = isomm.run(['new', option, `out/${name}`, ...words]);
    expect([code, err]).toEqual([2, expect.stringContaining('made from')]);
    expect(isomm.bytes(`out/${name}`).equals(isomm.bytes('good.xlsx'))).toBe(true);
  }
});
