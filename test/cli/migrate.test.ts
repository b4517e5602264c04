import { readdirSync, readFileSync, linkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe as describeFilling } from '../../src/actions/describe';
import { openFile } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import type { Answers, Problem } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { cleanQuadrant } from '../../src/model/cells/cleanQuadrant';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { quadrantWords } from '../../src/text/choicesIn';
import { languages, type Language } from '../../src/text/languages';
import { wordsIn } from '../../src/text/wordsIn';
import { ALLOWED } from '../../src/workbook/protection';
import { cellAt } from '../../src/workbook/a1';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { Isomm } from './isomm';
import { everyCell } from '../sheets/everyCell';

const FROZEN = path.join(__dirname, '../golden/layouts/1');
const files = readdirSync(FROZEN).filter((file) => file.endsWith('.xlsx'));
const frozen = files.filter((file) => !file.includes('comparison'));

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const opened = (bytes: Uint8Array) => openFile(catalogue, readXlsx, bytes, { results: false });
const gist = (problems: readonly Problem[]) => problems.map(({ kind, id, found }) => [kind, id, found]);

/** The quadrant that is understood today where it was not yet. */
const nowRead = ({ kind, found }: Problem) =>
  kind === 'bad-quadrant' ? cleanQuadrant(found, quadrantWords()) : null;

test.each(frozen)('%s comes up with every answer, slip and setting', (file) => {
  const old = readFileSync(path.join(FROZEN, file));
  writeFileSync(isomm.at('old.xlsx'), old);
  const before = opened(old);
  const { code, json } = isomm.json(['migrate', 'old.xlsx', '--out', 'new.xlsx', '--force']);
  expect(code).toBe(before.problems.length > 0 ? 1 : 0);
  expect(json).toEqual({
    file: 'new.xlsx',
    model: before.model?.id,
    layout: { from: 1, to: LAYOUT },
    language: before.answers?.language,
    parts: [],
    // It says nothing of its catalogue, so nothing can have changed.
    catalogue: expect.objectContaining({ made: null, changes: [] }) as unknown,
    problems: before.problems,
  });
  const after = opened(isomm.bytes('new.xlsx'));
  const items = Object.entries(before.answers?.answers ?? {}).map(([id, answer]) => {
    const slip = before.problems.find((problem) => problem.kind === 'bad-quadrant' && problem.id === id);
    return [id, slip ? { ...answer, quadrant: nowRead(slip) } : answer] as const;
  });
  const left = before.problems.filter((problem) => nowRead(problem) === null);
  expect(after.answers).toEqual({ ...before.answers, layout: LAYOUT, answers: Object.fromEntries(items) });
  expect(after.leftovers).toEqual(
    Object.fromEntries(
      Object.entries(before.leftovers).map(([id, cells]) => {
        const { quadrant, ...others } = cells;
        const now = before.problems.some((problem) => problem.id === id && nowRead(problem) !== null);
        return [id, now || quadrant === undefined ? others : { ...others, quadrant }];
      }),
    ),
  );
  expect(gist(after.problems)).toEqual(gist(left));
  const { json: checked } = isomm.json(['check', 'new.xlsx']);
  expect(gist((checked as { problems: Problem[] }).problems)).toEqual(gist(left));
  expect(isomm.bytes('old.xlsx')).toEqual(old);
});

test('check says of an earlier layout that it may stay, and how it is brought up; of today’s nothing', () => {
  const [file = ''] = frozen.filter((name) => name.includes('ja.blank'));
  writeFileSync(isomm.at('old.xlsx'), readFileSync(path.join(FROZEN, file)));
  isomm.run(['migrate', 'old.xlsx', '--out', 'new.xlsx', '--force']);
  const said = (name: string, language: Language) =>
    isomm
      .run(['check', name, '--lang', language])
      .out.includes(wordsIn(language).cli.result.older(1, LAYOUT));
  expect(languages().map((language) => [said('old.xlsx', language), said('new.xlsx', language)])).toEqual(
    languages().map(() => [true, false]),
  );
  expect(isomm.json(['check', 'old.xlsx'])).toMatchObject({
    code: 0,
    json: { problems: [], layout: { from: 1, to: LAYOUT } },
  });
  expect(isomm.json(['check', 'new.xlsx']).json).not.toHaveProperty('layout');
});

test('there is junk among them', () => {
  const slips = frozen.flatMap((file) => opened(readFileSync(path.join(FROZEN, file))).problems);
  expect(slips.length).toBeGreaterThan(0);
});

test('a comparison of departments is no assessment', () => {
  const comparison = files.find((file) => file.includes('comparison')) ?? '';
  const words = ['migrate', path.join(FROZEN, comparison), '--out', 'comparison.xlsx'];
  expect(isomm.json(words)).toMatchObject({ code: 2, json: { problems: [{ kind: 'not-isomm' }] } });
});

const [model] = catalogue.models;
if (!model) throw new Error('no model');
const junk = (change: Partial<Answers> = {}) => ({
  model,
  answers: {
    ...blankAnswers(model, catalogue.patterns, 'ja', LAYOUT),
    organisation: '株式会社サンプル',
    position: '課長',
    ...change,
  },
  leftovers: {
    'A-1': { insource: '三', quadrant: 'V' },
    setup: { targetPattern: '?', 'patterns.hybrid.I': 'x' },
  },
});
const put = (name: string, change: Partial<Answers> = {}) => {
  writeFileSync(isomm.at(name), writeXlsx(describeFilling(catalogue, junk(change))));
};

test('another language and further parts, junk in its cells', () => {
  put('junk.xlsx', { parts: ['itemList'], asked: ['A', 'C'], deadline: '2026-12-10' });
  const before = opened(isomm.bytes('junk.xlsx'));
  const words = ['migrate', 'junk.xlsx', '--with', 'scope', '--lang', 'en', '--out', 'english.xlsx'];
  expect(isomm.json(words)).toMatchObject({
    code: 1,
    json: { language: 'en', parts: ['scope', 'itemList'], layout: { from: LAYOUT, to: LAYOUT } },
  });
  const after = opened(isomm.bytes('english.xlsx'));
  expect(after.answers).toEqual({ ...before.answers, language: 'en', parts: ['scope', 'itemList'] });
  expect(after.leftovers).toEqual(before.leftovers);
  expect(gist(after.problems)).toEqual(gist(before.problems));
});

const guardedIn = (name: string) => readXlsx(isomm.bytes(name), { wanted: () => false }).guarded?.() ?? [];

test.each([
  ['every sheet', null],
  ['the checklist alone', ['checklist']],
  ['none', []],
])('protection comes along, of %s', (_, keys) => {
  const workbook = describeFilling(catalogue, junk());
  const sheets = workbook.sheets.map((sheet) =>
    (keys?.includes(sheet.key) ?? true) ? { ...sheet, protection: ALLOWED } : sheet,
  );
  writeFileSync(isomm.at('guarded.xlsx'), writeXlsx({ ...workbook, sheets }));
  const words = ['migrate', 'guarded.xlsx', '--with', 'scope', '--out', 'again.xlsx', '--force'];
  expect(isomm.json(words).code).toBe(1);
  const all = readXlsx(isomm.bytes('again.xlsx'), { wanted: () => false }).sheets;
  const wanted = keys ? sheets.filter(({ key }) => keys.includes(key)).map(({ title }) => title) : all;
  expect(guardedIn('again.xlsx')).toEqual(wanted);
  isomm.json(['check', 'guarded.xlsx', '--repair', 'again.xlsx', '--force']);
  expect(guardedIn('again.xlsx')).toEqual(guardedIn('guarded.xlsx'));
});

test('a dry run writes nothing, and needs no output', () => {
  put('dry.xlsx');
  expect(isomm.json(['migrate', 'dry.xlsx', '--dry-run'])).toMatchObject({ code: 1, json: { file: null } });
  expect(isomm.run(['migrate', 'dry.xlsx', '--dry-run', '--out', 'never.xlsx']).out).toContain(
    'Nothing was written.',
  );
  expect(readdirSync(isomm.folder)).not.toContain('never.xlsx');
});

test('what cannot be done is refused, and nothing is written', () => {
  put('here.xlsx');
  linkSync(isomm.at('here.xlsx'), isomm.at('link.xlsx'));
  const bytes = isomm.bytes('here.xlsx');
  const out = ['--out', 'refused.xlsx'];
  for (const [words, message] of [
    [['here.xlsx', '--to', 'x', ...out], '--to cannot be "x"'],
    [['here.xlsx', '--with', 'x', ...out], '--with cannot be "x"'],
    [['here.xlsx'], 'with --out'],
    [['here.xlsx', '--out', './here.xlsx', '--force'], 'the old file itself'],
    [['here.xlsx', '--out', 'link.xlsx', '--force'], 'the old file itself'],
    [['here.xlsx', '--out', 'link.xlsx'], 'was not replaced'],
  ] as const) {
    const { code, err } = isomm.run(['migrate', ...words]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  }
  expect(isomm.run(['migrate', 'here.xlsx', '--to', model.id, '--out', 'same.xlsx']).code).toBe(1);
  expect(readdirSync(isomm.folder)).not.toContain('refused.xlsx');
  expect(isomm.bytes('here.xlsx')).toEqual(bytes);
});

test.each([
  ['newer-layout', 'ISOMM_Layout'],
  ['newer-part', 'ISOMM_ScopeVersion'],
])('%s: made by a later version, so it is left alone', (kind, name) => {
  const workbook = describeFilling(catalogue, junk({ parts: ['scope'] }));
  const place = workbook.names.find((each) => each.name === name);
  if (!place) throw new Error(name);
  const later = everyCell(workbook, (cell, { sheet, row, column }) =>
    sheet === place.sheet && cellAt(row, column) === place.range ? { ...cell, value: 99 } : cell,
  );
  writeFileSync(isomm.at('later.xlsx'), writeXlsx(later));
  const { code, json } = isomm.json(['migrate', 'later.xlsx', '--out', 'later-new.xlsx']);
  expect(code).toBe(2);
  expect((json as { problems: Problem[] }).problems.map((problem) => problem.kind)).toContain(kind);
  expect(readdirSync(isomm.folder)).not.toContain('later-new.xlsx');
});
