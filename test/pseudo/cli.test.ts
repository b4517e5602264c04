import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hardCoded } from './pseudo';
import type * as registering from './register';
import type * as catalogues from '../../src/catalog';
import type { Halves } from '../../src/cli/halves';
import type * as running from '../../src/cli/run';
import { TEXT_LIMITS } from '../../src/model/cells/textLimits';
import type * as models from '../../src/model/own/modelData';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import type * as packed from '../../src/xlsx/archives';
import type * as reading from '../../src/xlsx/read';
import { READ_LIMITS } from '../../src/xlsx/reading/limits';
import type * as writing from '../../src/xlsx/write';

const folder = mkdtempSync(path.join(os.tmpdir(), 'isomm-pseudo-'));
const at = (name: string) => path.join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the command line's own entry file leads to, with one more language in the tables; read once for all runs. */
let commands: typeof running;
let halves: Halves;
beforeAll(() => {
  jest.isolateModules(() => {
    const { registerPseudo } = jest.requireActual<typeof registering>('./register');
    registerPseudo();
    commands = jest.requireActual<typeof running>('../../src/cli/run');
    const { catalogue } = jest.requireActual<typeof catalogues>('../../src/catalog');
    const { modelReader } = jest.requireActual<typeof models>('../../src/model/own/modelData');
    const { archives } = jest.requireActual<typeof packed>('../../src/xlsx/archives');
    const { readXlsx } = jest.requireActual<typeof reading>('../../src/xlsx/read');
    const { writeXlsx } = jest.requireActual<typeof writing>('../../src/xlsx/write');
    halves = {
      catalogue: { ...catalogue, ownModel: modelReader(catalogue.models) },
      version: '1.2.3',
      file: 'isomm',
      layout: LAYOUT,
      maxBytes: READ_LIMITS.fileBytes,
      maxText: TEXT_LIMITS.text,
      maxName: 10_000,
      read: readXlsx,
      write: writeXlsx,
      archives: archives(),
    };
  });
});

/** What a command line says, on both streams. */
async function isomm(...words: string[]): Promise<string> {
  let said = '';
  const say = (text: string | Uint8Array) => {
    said += String(text);
    return true;
  };
  await commands.run([...words, '--lang', 'en-XA'], halves, {
    out: say,
    err: say,
    watched: false,
    environment: process.env,
    systemLocale: 'en-US',
  });
  return said;
}

const ANSWERS = {
  model: 'isomm-2.1',
  organisation: '11',
  department: '22',
  currentPattern: 'hybrid',
  targetPattern: 'minimum-insource',
  answers: Object.fromEntries(
    ['A-1', 'A-2', 'B-1', 'B-2', 'C-1', 'C-2'].map((id, index) => [
      id,
      { insource: index % 6, outsource: 5 - index },
    ]),
  ),
};

/** What is named in a message and is no word: entries of an export as they will be written, files, codes. */
const KNOWN = [
  /^\s*\{".*\}$/g,
  ...['isomm-2.1', 'x1060-3.2.1', 'en-XA', 'UTF-8', 'isomm'],
  new RegExp(`${folder}\\S*`, 'g'),
  /\b\d+\.(xlsx|json|csv)\b/g,
  // The second of two departments of one name.
  '#',
];

const check = (said: string) => {
  expect(said).not.toBe('');
  expect(hardCoded(said.split('\n'), KNOWN)).toEqual([]);
};

test.each([[], ['new'], ['read'], ['assess'], ['check'], ['collect']])('%s --help', async (...command) => {
  check(await isomm(...command, '--help'));
});

test('no message says a word that the words do not say', async () => {
  writeFileSync(at('1.json'), JSON.stringify(ANSWERS));
  writeFileSync(at('2.json'), JSON.stringify({ ...ANSWERS, answers: { 'A-1': { insource: 9 } }, more: 1 }));
  writeFileSync(at('3.json'), new Uint8Array([0x7b, 0xff]));
  writeFileSync(at('4.json'), JSON.stringify({ ...ANSWERS, position: 7 }));
  writeFileSync(at('5.xlsx'), '1');
  const made = await isomm('new', '--answers', at('1.json'), at('1.xlsx'));
  check(made);
  check(await isomm('new', '--answers', at('1.json'), at('2.xlsx')));
  check(await isomm('new', '--answers', at('2.json'), at('3.xlsx')));
  for (const command of ['read', 'assess', 'check', 'assess']) check(await isomm(command, at('1.xlsx')));
  for (const file of ['2.json', '3.json', '4.json', '5.xlsx', '6.xlsx'])
    check(await isomm('assess', at(file)));
  check(await isomm('collect', folder, '--dry-run', '--rule', 'best', '--anonymous', '7.json'));
  check(await isomm('collect', folder, '--out', at('8.xlsx')));
  check(await isomm('collect', at('5.xlsx'), '--dry-run'));
  writeFileSync(at('1.txt'), '81\n82\n');
  const handOut = ['new', '--model', 'isomm-2.1', '--departments', at('1.txt')];
  check(await isomm(...handOut));
  check(await isomm(...handOut, '--out-dir', at('9')));
});

test.each([
  [[]],
  [['2']],
  [['read']],
  [['read', '']],
  [['read', '1', '2']],
  [['read', '--7']],
  [['read', '--json=1']],
  [['read', '1', '--json', '--json']],
  [['new', '1.xlsx']],
  [['new', '--model', '3', '1.xlsx']],
  [['new', '--model', 'isomm-2.1']],
  [['new', '--model', 'isomm-2.1', '1.json']],
  [['new', '--out-dir', '1']],
  [['collect']],
  [['collect', '1']],
  [['collect', '1', '--dry-run', '--rule', 'headquarters']],
])('how it was called: %j', async (words) => {
  // With --json the message is a value of a document; without, it is a line.
  check((await isomm(...words)).replaceAll(/\{\n[^]*\n\}/g, ''));
});
