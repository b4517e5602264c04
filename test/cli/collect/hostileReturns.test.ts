import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
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
