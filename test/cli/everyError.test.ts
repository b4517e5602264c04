import { mkdirSync, writeFileSync } from 'node:fs';
import { catalogue } from '../../src/catalog';
import { commandsOf } from '../../src/cli/run';
import { PROBLEM_KINDS, type Problem, type ProblemKind } from '../../src/model/answers';
import { languages } from '../../src/text/languages';
import { wordsIn } from '../../src/text/wordsIn';
import { Isomm } from './isomm';

let isomm: Isomm;

/** What a script sees of an error or of a problem. */
interface Told {
  readonly error?: { readonly code: string; readonly message: string };
  readonly problems?: readonly Problem[];
}

/** Files that are no workbook of answers, each in its own way. */
const BAD = [
  'none.xlsx',
  'folder.xlsx',
  'empty.xlsx',
  'text.xlsx',
  'cut.xlsx',
  'old.xlsx',
  'deep.json',
] as const;
const MODEL = 'isomm-2.1';

/** Every command that reads a workbook, with what it needs beside it. */
const READING: readonly ((file: string) => readonly string[])[] = [
  (file) => ['read', file],
  (file) => ['assess', file],
  (file) => ['check', file],
  (file) => ['check', file, '--repair', 'out.xlsx'],
  (file) => ['migrate', file, '--to', 'x1060-3.2.1', '--out', 'out.xlsx'],
  (file) => ['import', file, '--model', MODEL, '--out', 'out.xlsx'],
  (file) => ['round', file, '--name', 'r', '--out', 'out.xlsx'],
  (file) => ['compare', file, 'good.xlsx'],
  (file) => ['coverage', file],
  (file) => ['new', '--answers', file, 'out.xlsx'],
];

const COMMANDS = Object.keys(commandsOf({ catalogue }));

const LINES: readonly (readonly string[])[] = [
  [],
  ['nwe'],
  ['export', 'good.xlsx'],
  ...COMMANDS.flatMap((name) => [[name], [name, '--colour', 'red', 'good.xlsx']]),
  ...READING.flatMap((line) => BAD.map((file) => line(file))),
  ['new', '--model', 'isomm', 'out.xlsx'],
  ['new', '--model', MODEL, '--current', 'Hybrid', 'out.xlsx'],
  ['new', '--model', MODEL, 'good.xlsx/x.xlsx'],
  ['new', '--model', MODEL, 'none/x.xlsx'],
  ['new', '--model', MODEL, '--with', 'nothing', 'out.xlsx'],
  ['new', '--model', MODEL, '--departments', 'none.txt', '--out-dir', 'out'],
  ['new', '--model', MODEL, '--departments', 'quotes.csv', '--out-dir', 'out'],
  ['new', '--model', MODEL, '--deadline', 'soon', 'out.xlsx'],
  ['new', '--answers', 'unknown.json', 'out.xlsx'],
  ['new', '--answers', 'future.json', 'out.xlsx'],
  ['new', '--model-file', 'wrong.json', 'out.xlsx'],
  ['assess', 'slips.json'],
  ['assess', 'good.xlsx', '--as-of', 'soon'],
  ['check', 'good.xlsx', '--decisions', 'wrong.json'],
  ['check', 'good.xlsx', '--repair', 'good.xlsx'],
  ['check', 'good.xlsx', '--repair', 'out.xlsx', '--decisions', 'wrong.json'],
  ['migrate', 'good.xlsx', '--to', 'isomm', '--out', 'out.xlsx'],
  ['import', 'good.xlsx', '--model', MODEL, '--map', 'wrong.json', '--out', 'out.xlsx'],
  ['round', 'good.xlsx', '--out', 'out.xlsx'],
  ['compare', 'good.xlsx', '--from', 'never'],
  ['compare', 'good.xlsx', 'none.xlsx'],
];

beforeAll(async () => {
  isomm = await Isomm.open();
  isomm.run(['new', '--model', MODEL, 'good.xlsx']);
  const good = isomm.bytes('good.xlsx');
  mkdirSync(isomm.at('folder.xlsx'));
  const files: Readonly<Record<string, string | Buffer>> = {
    'empty.xlsx': '',
    'text.xlsx': 'A-1,3,4\n',
    'cut.xlsx': good.subarray(0, 30_000),
    'old.xlsx': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]),
    'deep.json': '['.repeat(200_000),
    'quotes.csv': '"営業\n',
    'wrong.json': '{"x":1}',
    'unknown.json': `{"model":"${MODEL}","answers":{"A-1":{"insorce":1}}}`,
    'future.json': '{"model":"isomm-9"}',
    'slips.json': `{"model":"${MODEL}","answers":{"A-1":{"insource":"3"},"Z-9":{}}}`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(isomm.at(name), content);
});
afterAll(() => {
  isomm.remove();
});

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

test.each(languages())('%s: every kind of problem says what happened and what to do', (language) => {
  const { kinds } = wordsIn(language).problems;
  const problem = { sheet: '入力', cell: 'G5', id: 'A-1', found: 'x' };
  for (const kind of PROBLEM_KINDS) {
    const { name, what, next } = kinds[kind];
    for (const text of [name, what(problem), next])
      expect([kind, language, JAPANESE.test(text) || /[\u4e00-\u9fff]/u.test(text)]).toEqual([
        kind,
        language,
        language === 'ja',
      ]);
  }
});

test.each(languages())(
  '%s: no command line ends without a reason, and each tells a script the same',
  (language) => {
    const silent: unknown[] = [];
    const codes = new Set<string>();
    for (const words of LINES) {
      const { code, out, err } = isomm.run([...words, '--json', '--lang', language]);
      const told = JSON.parse(out) as Told;
      if (!told.error) {
        const kinds = told.problems?.map(({ kind }) => kind) ?? [];
        if (code !== 1 || kinds.length === 0) silent.push([words, code, kinds]);
        continue;
      }
      const { message } = told.error;
      codes.add(told.error.code);
      if (code !== 2 || told.error.code === 'internal') silent.push([words, code, told.error]);
      if (message.trim() === '' || err.trim() !== message.trim()) silent.push([words, message, err]);
      if (JAPANESE.test(message) !== (language === 'ja')) silent.push([words, message]);
      for (const { kind } of told.problems ?? []) {
        const { next } = wordsIn(language).problems.kinds[kind as ProblemKind];
        if (!message.replace(/\s/gu, '').includes(next.replace(/\s/gu, '')))
          silent.push([words, kind, message]);
      }
    }
    expect(silent).toEqual([]);
    expect([...codes].sort()).toEqual(['answers', 'file', 'unreadable', 'usage']);
  },
);
