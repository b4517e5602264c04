import { strFromU8, unzipSync } from 'fflate';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../../src/model/answers';
import type { TidyRow } from '../../../src/model/departments/tidyRows';
import { Isomm } from '../../cli/isomm';
import { mangledFiles, type Mangled } from './mangled';

interface Report {
  readonly read: number;
  readonly unreadable: readonly {
    readonly file: string;
    readonly reason: string;
    readonly what: string;
    readonly next: string;
  }[];
  readonly departments: readonly { readonly no: number; readonly file: string; readonly use: string }[];
  readonly otherModel: readonly { readonly file: string; readonly model: string }[];
  readonly sentTwice: readonly {
    readonly returns: readonly { readonly file: string; readonly use: string }[];
  }[];
  readonly problems: readonly (Problem & { readonly file: string })[];
}

let isomm: Isomm;
let files: readonly Mangled[] = [];
let report: Report;
let rows: readonly TidyRow[] = [];
let code: number | null = null;

beforeAll(async () => {
  isomm = await Isomm.open();
  files = await mangledFiles();
  mkdirSync(isomm.at('returned'));
  for (const { file, bytes } of files) writeFileSync(isomm.at('returned', file), bytes);
  writeFileSync(isomm.at('returned', '~$sorted.xlsx'), 'lock');
  writeFileSync(isomm.at('returned', 'Thumbs.db'), 'x');
  const run = isomm.json([
    'collect',
    'returned',
    '--out',
    'all.xlsx',
    '--ndjson',
    'tidy.ndjson',
    '--csv',
    'tidy.csv',
    '--rule',
    'median',
  ]);
  code = run.code;
  report = run.json as Report;
  rows = readFileSync(isomm.at('tidy.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as TidyRow);
}, 300_000);
afterAll(() => {
  isomm.remove();
});

test('more than thirty files, read and named', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(code).toBe(1);
  expect(
    report.unreadable
      .filter(({ file }) => files.some((each) => each.file === file && each.answers))
      .map(({ file, reason }) => [file, reason]),
  ).toEqual([]);
  expect(report.read).toBe(files.filter(({ answers }) => answers).length);
  expect(report.unreadable.map(({ file, reason }) => `${file}: ${reason}`).sort()).toEqual(
    files.flatMap(({ file, unreadable }) => (unreadable ? [`${file}: ${unreadable}`] : [])).sort(),
  );
  for (const { what, next } of report.unreadable) expect([what, next]).not.toContain('');
});

test('every readable score arrives, and none besides', () => {
  const own = files.filter(({ answers }) => answers?.model === 'isomm-2.1');
  const found = new Map(rows.map((row) => [`${row.file} ${row.item_id}`, row]));
  expect(rows).toHaveLength(own.length * 54);
  for (const { file, answers } of own) {
    const scores = rows
      .filter((row) => row.file === file)
      .map(({ item_id, insource, outsource }) => [file, item_id, insource, outsource]);
    expect(scores).toEqual(
      rows
        .filter((row) => row.file === file)
        .map(({ item_id }) => [
          file,
          item_id,
          answers?.answers[item_id]?.insource ?? null,
          answers?.answers[item_id]?.outsource ?? null,
        ]),
    );
    expect(found.get(`${file} A-1`)?.note).toBe(answers?.answers['A-1']?.note);
  }
});

test('every problem is named with file, sheet, cell and id', () => {
  for (const { file, answers, problems } of files) {
    if (!answers) continue;
    const named = report.problems.filter((problem) => problem.file === file);
    expect([file, named.length]).toEqual([file, problems.length]);
    for (const problem of problems) expect(named).toContainEqual(expect.objectContaining(problem));
  }
});

test('the other model is named and not mixed in', () => {
  expect(report.otherModel).toEqual([
    expect.objectContaining({ file: 'other-model.xlsx', model: 'x1060-3.2.1' }),
  ]);
  expect(rows.some(({ file }) => file === 'other-model.xlsx')).toBe(false);
});

test('the same department twice: both shown, the newest proposed', () => {
  expect(report.sentTwice.map(({ returns }) => returns)).toEqual([
    expect.arrayContaining([
      expect.objectContaining({ file: 'twice-new.xlsx', use: 'counts' }),
      expect.objectContaining({ file: 'twice-old.xlsx', use: 'left-out' }),
    ]),
  ]);
});

test('nothing of a hostile file has any effect', () => {
  const parts = unzipSync(new Uint8Array(isomm.bytes('all.xlsx')));
  const formulas = Object.entries(parts)
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .flatMap(([, xml]) =>
      [...strFromU8(xml).matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula ?? ''),
    );
  expect(formulas.length).toBeGreaterThan(1000);
  expect(formulas.filter((formula) => /HYPERLINK|WEBSERVICE|cmd|evil/.test(formula))).toEqual([]);
  expect(Object.keys(parts).filter((name) => /external|vba|escaped/.test(name))).toEqual([]);

  const csv = readFileSync(isomm.at('tidy.csv'), 'utf8');
  expect(csv).toContain(`"'=HYPERLINK(""http://evil.example/"",""x"")"`);
  expect(csv).not.toMatch(/(^|[,\n])"?[=+@-]/);

  expect(readdirSync(isomm.folder).sort()).toEqual(['all.xlsx', 'returned', 'tidy.csv', 'tidy.ndjson']);
  expect(existsSync(path.join(isomm.folder, '..', '..', 'escaped.txt'))).toBe(false);
});
