import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Isomm } from './isomm';

/** Every command and every way it ends, in order: what one writes the next ones read. */
const LINES: readonly (readonly string[])[] = [
  ['new', '--model', 'isomm-2.1', 'a.xlsx'],
  ['new', '--model', 'isomm-2.1', 'a.xlsx', '--json'],
  ['new', '--answers', 'slips.json', 'in/b.xlsx', '--json'],
  ['new', '--answers', 'slips.json', 'in/b.xlsx'],
  ['new', '--model', 'isomm-2.1', '--departments', 'list.txt', '--out-dir', 'out'],
  ['read', 'a.xlsx'],
  ['read', 'a.xlsx', '--json'],
  ['assess', 'slips.json', '--lang', 'ja'],
  ['check', 'in/b.xlsx', '--json'],
  ['collect', 'in', 'out', '--csv', 'c.csv', '--ndjson', 'c.ndjson'],
  ['collect', 'in', 'none.xlsx', '--out', 'c.xlsx', '--json'],
  ['migrate', 'a.xlsx', '--with', 'scope', '--out', 'm.xlsx'],
  ['read', 'none.xlsx'],
  ['nwe'],
  [],
  ['--version'],
  ['new', '--help'],
];

let isomm: Isomm;
afterEach(() => {
  isomm.remove();
});

/** What each line says, how it ends, and what stands in the folder when all have run. */
async function all(way: 'run' | 'start') {
  isomm = await Isomm.open();
  mkdirSync(isomm.at('in'));
  writeFileSync(isomm.at('list.txt'), 'A\nB\n');
  writeFileSync(isomm.at('slips.json'), '{"model":"isomm-2.1","answers":{"A-1":{"insource":"3"}}}');
  const runs = LINES.map((words) => isomm[way](words));
  const files = readdirSync(isomm.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:xlsx|csv|ndjson)$/.test(name),
  );
  return { runs, files: files.sort().map((name) => [name, readFileSync(isomm.at(name), 'base64')]) };
}

test('a command line says, answers and writes the same inside this process and in one of its own', async () => {
  const own = await all('start');
  expect(new Set(own.runs.map(({ code }) => code))).toEqual(new Set([0, 1, 2]));
  expect(own.files.length).toBeGreaterThan(7);
  expect(await all('run')).toEqual(own);
});
