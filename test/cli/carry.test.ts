import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fc } from '../machine/random';
import { carry, carriedFile } from '../../src/actions/carry';
import { describe as describeFilling } from '../../src/actions/describe';
import { openFile } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import type { Answers, Problem } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Ruling } from '../../src/model/carry/carryOver';
import type { Leftovers } from '../../src/sheets/assessment/reading/leftovers';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import type { Workbook } from '../../src/workbook/description';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { dateSerial } from '../../src/model/cells/dates';
import { anyFilled } from '../calc/anyFilled';
import { OLD } from '../sheets/assessment/anyCarried';
import { Isomm } from './isomm';
import { everyCell } from '../sheets/everyCell';

const TO = ['--to', 'x1060-3.2.1'];

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

type Some = Readonly<Record<string, Partial<Answers['answers'][string]>>>;
const blank = blankAnswers(OLD, catalogue.patterns, 'ja', LAYOUT);
const answersOf = (some: Some): Answers => ({
  ...blank,
  organisation: '株式会社サンプル',
  date: '2026-04-01',
  answers: Object.fromEntries(
    Object.entries(blank.answers).map(([id, answer]) => [id, { ...answer, ...some[id] }]),
  ),
});
const described = (some: Some, leftovers: Leftovers = {}): Workbook =>
  describeFilling(catalogue, { model: OLD, answers: answersOf(some), leftovers });
const put = (name: string, bytes: Uint8Array): string => {
  mkdirSync(path.dirname(isomm.at(name)), { recursive: true });
  writeFileSync(isomm.at(name), bytes);
  return name;
};
const read = (name: string): Answers => isomm.json(['read', name]).json as Answers & { problems: Problem[] };
const hash = (name: string) => createHash('sha256').update(isomm.bytes(name)).digest('hex');

/** A workbook with a score and a note at every item. */
const FULL = writeXlsx(
  described(
    Object.fromEntries(
      OLD.items.map(({ id }, index) => [id, { insource: ((index % 5) + 1) as 1, note: `note ${id}` }]),
    ),
  ),
);

test('ten to decide: written all the same, the old file untouched, the same bytes again', () => {
  put('old.xlsx', FULL);
  const before = hash('old.xlsx');
  const words = ['migrate', 'old.xlsx', ...TO, '--out', 'new.xlsx'];
  const { code, json } = isomm.json(words);
  expect(code).toBe(1);
  expect(json).toMatchObject({
    model: 'x1060-3.2.1',
    parts: ['carry'],
    problems: [],
    carried: { decisions: 10, open: 10, parked: ['H-1', 'I-4'], toAnswer: 15, unplaced: [] },
  });
  const first = hash('new.xlsx');
  expect(isomm.json([...words, '--force']).code).toBe(1);
  expect([hash('new.xlsx'), hash('old.xlsx')]).toEqual([first, before]);
  const after = read('new.xlsx');
  expect(after).toMatchObject({ organisation: '株式会社サンプル', date: '2026-04-01', model: 'x1060-3.2.1' });
  expect(isomm.json(['check', 'new.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
  // What `read` prints makes the same workbook.
  writeFileSync(isomm.at('new.json'), JSON.stringify(after));
  expect(isomm.json(['new', '--answers', 'new.json', 'again.xlsx']).code).toBe(0);
  expect(hash('again.xlsx')).toBe(first);
  // So does bringing it up.
  expect(isomm.json(['migrate', 'new.xlsx', '--out', 'up.xlsx']).code).toBe(0);
  expect(hash('up.xlsx')).toBe(first);
  const { out } = isomm.run(['migrate', 'old.xlsx', ...TO, '--dry-run', '--lang', 'ja']);
  expect(out).toContain('決めること 10件（残り 10件）　後継のないもの 2件　これから答えるもの 15件');
});

test('decisions come back as they were printed, and are those of the pane', () => {
  put('choices.xlsx', FULL);
  const { json } = isomm.json(['migrate', 'choices.xlsx', ...TO, '--dry-run']);
  const { decisions } = json as { decisions: { id: string; choices: { choice: string }[] }[] };
  const chosen = decisions.map((each, index) =>
    index === 0
      ? { ...each, choice: 'own', outsource: 5 }
      : { ...each, choice: each.choices[index % (each.choices.length - 1)]!.choice },
  );
  writeFileSync(isomm.at('d.json'), JSON.stringify({ decisions: chosen }));
  const words = ['migrate', 'choices.xlsx', ...TO, '--out', 'decided.xlsx', '--decisions', 'd.json'];
  expect(isomm.json(words)).toMatchObject({ code: 0, json: { carried: { decisions: 10, open: 0 } } });
  expect(read('decided.xlsx').answers['A-12']).toMatchObject({ insource: null, outsource: 5 });

  const rulings = new Map(
    chosen.map(({ id, choice }): [string, Ruling] => [
      id,
      choice === 'own'
        ? { choice, insource: null, outsource: 5 }
        : choice === 'proposal' || choice === 'blank'
          ? { choice }
          : { choice: 'role', role: choice },
    ]),
  );
  const reading = openFile(catalogue, readXlsx, isomm.bytes('choices.xlsx'), { results: false });
  const made = carry(catalogue, reading, null, { rulings });
  expect(Buffer.from(carriedFile(catalogue, writeXlsx, made!)).equals(isomm.bytes('decided.xlsx'))).toBe(
    true,
  );
});

test.each([
  ['an unknown id', { kind: 'carry', id: 'Z-1', choice: 'proposal' }, 'decisions[0]'],
  ['a new service', { kind: 'carry', id: 'A-2', choice: 'blank' }, 'decisions[0]'],
  ['a score of 6', { kind: 'carry', id: 'B-1', choice: 'own', insource: 6 }, 'decisions[0].insource'],
  ['no score at all', { kind: 'carry', id: 'B-1', choice: 'own' }, 'decisions[0].insource'],
  [
    'scores beside a choice',
    { kind: 'carry', id: 'B-1', choice: 'blank', insource: 3 },
    'decisions[0].insource',
  ],
  ['a role that does not lead there', { kind: 'carry', id: 'B-1', choice: 'C-1' }, 'decisions[0].choice'],
  ['another state', { kind: 'carry', id: 'B-1', choice: 'blank', found: 'B-1: in 1' }, 'decisions[0]'],
])('decisions that name %s: nothing is written', (_, decision, at) => {
  put('refused-old.xlsx', FULL);
  writeFileSync(isomm.at('refused.json'), JSON.stringify({ decisions: [decision] }));
  const words = [
    'migrate',
    'refused-old.xlsx',
    ...TO,
    '--out',
    'refused.xlsx',
    '--decisions',
    'refused.json',
  ];
  const { code, err } = isomm.run(words);
  expect(code).toBe(2);
  expect(err).toContain(at);
  expect(readdirSync(isomm.folder)).not.toContain('refused.xlsx');
});

test('slips first; what is no score is blank and named, a row nobody knows is kept', () => {
  const workbook = described({ 'B-1': { insource: 4 } }, { 'A-1': { insource: '三' } });
  const slips = everyCell(workbook, (cell, { sheet }) =>
    sheet === 'checklist' && cell.value === 'B-1' ? { ...cell, value: 'Z-9' } : cell,
  );
  put('slips.xlsx', writeXlsx(slips));
  const { code, json } = isomm.json(['migrate', 'slips.xlsx', ...TO, '--out', 'slips-new.xlsx']);
  expect(code).toBe(1);
  const { problems, carried } = json as { problems: Problem[]; carried: { unplaced: unknown[] } };
  expect(problems.map(({ kind }) => kind).sort()).toEqual(['missing-id', 'not-a-score', 'unknown-id']);
  expect(carried.unplaced).toEqual([expect.objectContaining({ id: 'Z-9', insource: '4' })]);
  const after = read('slips-new.xlsx');
  expect(after.answers['A-1']?.insource).toBeNull();
  expect(after.carried?.roles['A-1']).toMatchObject({ insource: null, invalid: { insource: '三' } });
  expect(after.carried?.unplaced).toHaveLength(1);
});

test('only forward, and only to what follows', () => {
  put('forward.xlsx', FULL);
  expect(isomm.json(['migrate', 'forward.xlsx', ...TO, '--out', 'newer.xlsx']).code).toBe(1);
  const back = isomm.run(['migrate', 'newer.xlsx', '--to', 'isomm-2.1', '--out', 'back.xlsx']);
  expect(back.code).toBe(2);
  expect(back.err).toContain('cannot be carried');
});

test('workbooks of earlier layouts come over as well', () => {
  const folder = path.join(__dirname, '../golden/layouts/1');
  const old = readFileSync(path.join(folder, 'isomm-2.1.ja.filled.xlsx'));
  writeFileSync(isomm.at('frozen.xlsx'), old);
  expect(isomm.json(['migrate', 'frozen.xlsx', ...TO, '--out', 'thawed.xlsx']).code).toBe(1);
  expect(isomm.bytes('frozen.xlsx')).toEqual(old);
});

test('random workbooks: every score and note is in the checklist or in the record', () => {
  fc.assert(
    fc.property(anyFilled(catalogue, OLD, 'en', ['scope']), (filled) => {
      const bytes = writeXlsx(describeFilling(catalogue, { model: OLD, ...filled }));
      const reading = openFile(catalogue, readXlsx, bytes, { results: false });
      const made = carry(catalogue, reading, null);
      const file = carriedFile(catalogue, writeXlsx, made!);
      const { answers, problems } = openFile(catalogue, readXlsx, file, { results: true });
      // A day in words is carried as it is, and named once more.
      const { date } = filled.answers;
      const named = date === '' || dateSerial(date) !== null ? [] : [['not-a-date', 'Setup', date]];
      expect(
        problems
          .filter(({ kind }) => kind !== 'bad-pattern')
          .map(({ kind, sheet, found }) => [kind, sheet, found]),
      ).toEqual(named);
      for (const [id, was] of Object.entries(reading.answers!.answers)) {
        const { insource, outsource, note, supplement } = was;
        expect(answers!.carried!.roles[id]).toMatchObject({ insource, outsource, note, supplement });
        for (const key of ['insource', 'outsource'] as const) {
          const junk = reading.leftovers[id]?.[key];
          const kept = typeof junk === 'object' && junk !== null ? junk.error : junk;
          const text =
            typeof kept === 'boolean'
              ? String(kept).toUpperCase()
              : kept === undefined
                ? undefined
                : String(kept);
          expect(answers!.carried!.roles[id]!.invalid?.[key]).toBe(text);
        }
        const texts = Object.values(answers!.answers).map((answer) => answer.note);
        const parked = id === 'H-1' || id === 'I-4';
        expect(parked || note === '' || texts.some((text) => text.includes(note))).toBe(true);
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

test('collect of mixed models names the command for each older return, and that command does it', () => {
  put('mixed/旧 年度.xlsx', FULL);
  for (const name of ['一.xlsx', '二.xlsx'])
    isomm.run(['new', '--model', 'x1060-3.2.1', '--department', name, `mixed/${name}`]);
  const plain = isomm.json(['collect', 'mixed', '--out', 'plain.xlsx']);
  const { otherModel } = plain.json as { otherModel: { file: string; carry: string }[] };
  expect([plain.code, otherModel.map(({ file }) => file)]).toEqual([1, ['旧 年度.xlsx']]);
  const { err, out } = isomm.run(['collect', 'mixed', '--dry-run', '--lang', 'ja']);
  expect(err + out).toContain(otherModel[0]?.carry);
  expect(otherModel[0]?.carry).toBe(
    "isomm migrate 'mixed/旧 年度.xlsx' --to x1060-3.2.1 --out 'mixed/旧 年度_x1060-3.2.1.xlsx'",
  );
  const words = [...(otherModel[0]?.carry ?? '').matchAll(/'([^']*)'|(\S+)/g)].map(
    (each) => each[1] ?? each[2] ?? '',
  );
  expect(isomm.json(words.slice(1)).code).toBe(1);
  expect(isomm.json(['collect', 'mixed', '--out', 'with.xlsx']).json).toMatchObject({
    read: 4,
    model: 'x1060-3.2.1',
  });
});

test('collect --carry counts an older return in the newer model, asks for what a person decides, and leaves the file', () => {
  put('carry/旧.xlsx', FULL);
  isomm.run(['new', '--model', 'x1060-3.2.1', '--department', '新', 'carry/新.xlsx']);
  const before = hash('carry/旧.xlsx');
  const words = ['collect', 'carry', '--carry', '--csv', 'carried.csv', '--force'];
  const asked = isomm.json([...words, '--out', 'carried.xlsx']);
  const { decisions, ...json } = asked.json as { decisions: { choice: string | null; choices: object[] }[] };
  expect(asked.code).toBe(1);
  expect(json).toMatchObject({
    model: 'x1060-3.2.1',
    otherModel: [],
    carried: [{ file: '旧.xlsx', from: 'isomm-2.1', to: 'x1060-3.2.1', open: 10, toAnswer: 15 }],
    departments: [{ compatibility: { answered: 0 } }, { compatibility: { answered: 49, asked: 64 } }],
  });
  expect(decisions).toHaveLength(10);
  const sheets = readXlsx(isomm.bytes('carried.xlsx'), { wanted: () => true }).whole?.() ?? [];
  const issues = sheets.find(({ title }) => title === 'Issues');
  expect(JSON.stringify([...(issues?.rows.values() ?? [])])).toContain('isomm-2.1, carried to x1060-3.2.1');
  writeFileSync(
    isomm.at('all.json'),
    JSON.stringify({ decisions: decisions.map((each) => ({ ...each, choice: 'blank' })) }),
  );
  const settled = isomm.json([
    ...words,
    '--decisions',
    'all.json',
    '--out',
    'settled.xlsx',
    '--threads',
    '1',
  ]);
  expect(settled.json).toMatchObject({
    carried: [{ open: 0 }],
    decisions: [],
    departments: [{}, { compatibility: { answered: 39 } }],
  });
  // As if it had been carried first: score by score, the tidy rows are those of the workbook that migrate makes.
  put('old2.xlsx', FULL);
  const one = JSON.stringify({
    decisions: decisions.map((each) => ({ ...each, file: null, choice: 'blank' })),
  });
  writeFileSync(isomm.at('one.json'), one);
  isomm.json(['migrate', 'old2.xlsx', ...TO, '--decisions', 'one.json', '--out', '旧.xlsx']);
  isomm.json(['collect', '旧.xlsx', '--csv', 'migrated.csv']);
  const rows = (name: string) =>
    isomm
      .bytes(name)
      .toString('utf8')
      .split('\r\n')
      .filter((row) => row.includes('旧.xlsx'));
  const kept = (row: string) => row.split(',').slice(2).join(',');
  expect(rows('carried.csv').map(kept)).toEqual(rows('migrated.csv').map(kept));
  expect(hash('carry/旧.xlsx')).toBe(before);
  expect(isomm.run([...words, '--dry-run', '--lang', 'en']).out).toContain('not the same measure');
  // The other way round there is no way; it is said which way there is.
  const back = isomm.run(['collect', 'carry', '--model', 'isomm-2.1', '--dry-run', '--lang', 'en']);
  expect(back.out).toContain('--model x1060-3.2.1 --carry');
});
