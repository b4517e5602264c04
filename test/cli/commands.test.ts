import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { catalogue, modelById } from '../../src/catalog';
import { assess } from '../../src/model/assess';
import type { Answers } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { PATTERN_IDS, type Model } from '../../src/model/catalogue';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import type { Leftovers } from '../../src/sheets/assessment/reading/leftovers';
import type { Workbook } from '../../src/workbook/description';
import { writeXlsx } from '../../src/xlsx/write';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const roles = modelById('isomm-2.1')!;
const services = modelById('x1060-3.2.1')!;

/** Answers that use every state and text a person might type; nothing random, so that a failure repeats. */
function filled(model: Model, change: Partial<Answers> = {}): Answers {
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const scores = [null, 0, 1, 2, 3, 4, 5] as const;
  return {
    ...blank,
    organisation: '株式会社サンプル <&>',
    department: 'CSIRT 👩‍💻',
    respondent: '=cmd',
    position: 'lead',
    date: '2026-08-01',
    currentPattern: 'hybrid',
    targetPattern: 'minimum-outsource',
    ...change,
    answers: Object.fromEntries(
      model.items.map(({ id, quadrant }, index) => [
        id,
        {
          insource: scores[(index * 3) % 7] ?? null,
          outsource: scores[(index * 5 + 2) % 7] ?? null,
          quadrant: index % 11 === 0 ? 'IV' : quadrant,
          note: ['', '=1+1', '+1', '-1', '@x', '備考\n二行目', ' 空白 '][index % 7] ?? '',
          supplement: index % 5 === 0 ? '補足' : '',
        },
      ]),
    ),
  };
}

const write = (name: string, content: unknown): void => {
  writeFileSync(isomm.at(name), typeof content === 'string' ? content : JSON.stringify(content));
};

const put = (name: string, model: Model, answers: Answers, leftovers: Leftovers = {}): Workbook => {
  const workbook = describeWorkbook(catalogue, model, answers, leftovers);
  writeFileSync(isomm.at(name), writeXlsx(workbook));
  return workbook;
};

describe('new', () => {
  test.each([roles, services])('$id: blank, read back blank', (model) => {
    const file = `${model.id}.xlsx`;
    expect(isomm.run(['new', '--model', model.id, file])).toEqual({
      code: 0,
      out: `Wrote "${file}".\n`,
      err: '',
    });
    expect(isomm.json(['read', file])).toEqual({
      code: 0,
      err: '',
      json: { ...blankAnswers(model, catalogue.patterns, 'en', LAYOUT), parts: ['summary'], problems: [] },
    });
  });

  test.each(PATTERN_IDS)('every option is in the workbook: %s', (pattern) => {
    const words = [
      '--organisation',
      '組織 "A"',
      '--department=部 & 署',
      '--current',
      pattern,
      '--target',
      pattern,
    ];
    const { code, json } = isomm.json(['new', '--model', 'isomm-2.1', '--lang', 'ja', ...words, 'o.xlsx']);
    expect({ code, json }).toEqual({
      code: 0,
      json: { file: 'o.xlsx', model: 'isomm-2.1', layout: LAYOUT, language: 'ja', problems: [] },
    });
    expect(isomm.json(['read', 'o.xlsx']).json).toMatchObject({
      language: 'ja',
      organisation: '組織 "A"',
      department: '部 & 署',
      currentPattern: pattern,
      targetPattern: pattern,
    });
  });

  test.each([roles, services])('$id: answers go in and come out the same', (model) => {
    const answers = filled(model);
    write('in.json', answers);
    const filledIn = isomm.json(['new', '--answers', 'in.json', '--force', 'in.xlsx']);
    expect(filledIn).toMatchObject({ code: 0, err: '' });
    const { code, json } = isomm.json(['read', 'in.xlsx']);
    expect(code).toBe(0);
    expect(json).toEqual({ ...answers, problems: [] });
    write('out.json', json);
    expect(isomm.json(['new', '--answers', 'out.json', '--force', 'again.xlsx']).code).toBe(0);
    expect(isomm.json(['read', 'again.xlsx']).json).toEqual(json);
  });

  test('an edited table of patterns travels too', () => {
    const { patterns } = filled(roles);
    const edited = { ...patterns, hybrid: { ...patterns.hybrid, IV: 'in' } };
    write('table.json', { model: 'isomm-2.1', patterns: edited });
    expect(isomm.json(['new', '--answers', 'table.json', 'table.xlsx']).code).toBe(0);
    expect(isomm.json(['read', 'table.xlsx']).json).toMatchObject({ patterns: edited, problems: [] });
  });

  test('options go before what the file says; the language of the file before that of the surroundings', () => {
    write('options.json', filled(roles));
    const words = [
      '--answers',
      'options.json',
      '--organisation',
      'X',
      '--current',
      'full-insource',
      'p.xlsx',
    ];
    expect(isomm.json(['new', ...words]).code).toBe(0);
    expect(isomm.json(['read', 'p.xlsx']).json).toMatchObject({
      language: 'ja',
      organisation: 'X',
      department: 'CSIRT 👩‍💻',
      currentPattern: 'full-insource',
      targetPattern: 'minimum-outsource',
    });
    expect(isomm.json(['new', '--lang', 'en', '--force', ...words]).code).toBe(0);
    expect(isomm.json(['read', 'p.xlsx']).json).toMatchObject({
      language: 'en',
      position: 'lead',
      problems: [],
    });
  });

  test('a bad value is left out, named, and the rest is written', () => {
    write('slips.json', {
      model: 'isomm-2.1',
      answers: { 'A-1': { insource: '3' }, 'A-2': { insource: 4 } },
    });
    const { code, json } = isomm.json(['new', '--answers', 'slips.json', 'slips.xlsx']);
    expect(code).toBe(1);
    expect(json).toMatchObject({
      problems: [{ kind: 'text-number', sheet: null, cell: 'answers.A-1.insource', id: 'A-1', found: '3' }],
    });
    expect(isomm.json(['read', 'slips.xlsx'])).toMatchObject({
      code: 0,
      json: { answers: { 'A-1': { insource: null }, 'A-2': { insource: 4 } } },
    });
  });

  test('keys nobody knows end the command, and nothing is written', () => {
    write('extra.json', { model: 'isomm-2.1', organization: 'x', answers: { 'A-1': { nickname: 'in' } } });
    for (const words of [
      ['new', '--answers', 'extra.json', 'extra.xlsx'],
      ['assess', 'extra.json'],
    ]) {
      const { code, err, json } = isomm.json(words);
      expect(code).toBe(2);
      expect(err).toContain('"extra.json" has keys that');
      expect(err).toContain(': organization, answers.A-1.nickname. ');
      expect(json).toMatchObject({ error: { code: 'answers' } });
    }
    expect(readdirSync(isomm.folder)).not.toContain('extra.xlsx');
  });

  test('the longest texts, and characters no XML holds, come back the same', () => {
    const long = '長'.repeat(10_000);
    const notes = ['長'.repeat(32_767), '\u0000\u001b\ud800 _x0041_ \ufffe\r\n\r', '👩‍👩‍👧 é ‎عربي\u202e'];
    const answers = Object.fromEntries(notes.map((note, index) => [`A-${String(index + 1)}`, { note }]));
    write('long.json', { model: 'isomm-2.1', organisation: long, department: long, answers });
    expect(isomm.json(['new', '--answers', 'long.json', 'long.xlsx']).code).toBe(0);
    const { code, json } = isomm.json(['read', 'long.xlsx']);
    expect(code).toBe(0);
    expect(json).toMatchObject({ organisation: long, department: long, answers });
  });

  test('a name too long for the sheets is refused', () => {
    const words = ['--organisation', 'x'.repeat(10_001), 'too-long.xlsx'];
    const { code, err } = isomm.run(['new', '--model', 'isomm-2.1', ...words]);
    expect([code, err]).toEqual([2, '--organisation is too long (at most 10000 characters).\n']);
  });
});

describe('assess', () => {
  test.each([roles, services])(
    '$id: the assessment of the model, from a workbook and from JSON alike',
    (model) => {
      const answers = filled(model);
      put('assess.xlsx', model, answers);
      write('assess.json', answers);
      const { items, ...rest } = assess(model, answers);
      const expected = {
        ...rest,
        items: Object.fromEntries(items.map(({ id, ...item }) => [id, item])),
        // Nothing is planned, and none of these sheets is there.
        ...{ plan: null, portfolio: null, evidence: null, phases: null, charter: null },
        ...{ outsourcing: null, sharing: null },
        problems: [],
      };
      expect(rest.scored).toBeGreaterThan(30);
      for (const file of ['assess.xlsx', 'assess.json']) {
        expect(isomm.json(['assess', file])).toEqual({ code: 0, err: '', json: expected });
      }
      expect(expected).toMatchObject({
        model: model.id,
        functions: model.functions.map(({ id }) => ({ id })),
        lists: { strengthenInsource: expect.any(Array) as unknown },
      });
    },
  );

  test('JSON redirected by PowerShell, and JSON by another name', () => {
    const text = JSON.stringify(filled(roles));
    writeFileSync(isomm.at('wide.json'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    writeFileSync(isomm.at('wide.txt'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    writeFileSync(isomm.at('narrow'), `\uFEFF\n ${text}`);
    const [first, ...others] = ['wide.json', 'wide.txt', 'narrow'].map((file) =>
      isomm.json(['assess', file]),
    );
    expect(first?.code).toBe(0);
    for (const other of others) expect(other).toEqual(first);
  });

  test('people read names, not ids alone, in either language', () => {
    put('people.xlsx', roles, filled(roles));
    const ja = isomm.run(['assess', 'people.xlsx', '--lang', 'ja']);
    const en = isomm.run(['assess', 'people.xlsx'], { env: { LANG: 'en_GB.UTF-8' } });
    const env = isomm.run(['assess', 'people.xlsx'], { env: { LANG: 'ja_JP.UTF-8' } });
    expect(env).toEqual(ja);
    expect([ja.code, ja.err, en.code, en.err]).toEqual([0, '', 0, '']);
    const result = assess(roles, filled(roles));
    for (const id of [...result.strengths, ...result.weaknesses, ...Object.values(result.lists).flat()]) {
      const named = [...roles.items, ...roles.functions].find((each) => each.id === id);
      expect(ja.out).toContain(named?.name.ja);
      expect(en.out).toContain(named?.name.en);
    }
    for (const { shown } of result.functions) expect(en.out).toContain(`${String(shown)} / 5`);
    expect(en.out).not.toMatch(/\p{Script=Hiragana}/u);
  });
});

describe('problems', () => {
  const leftovers: Leftovers = {
    'A-1': { insource: '3' },
    'A-2': { outsource: { error: '#N/A' } },
    'B-1': { insource: 2.5, outsource: 'n/a' },
    'C-1': { quadrant: '第Ⅳ象限' },
  };
  const blank = blankAnswers(roles, catalogue.patterns, 'en', LAYOUT);
  const answers: Answers = {
    ...blank,
    answers: { ...blank.answers, 'C-1': { ...blank.answers['C-1']!, insource: 3, quadrant: null } },
  };

  beforeAll(() => {
    put('junk.xlsx', roles, answers, leftovers);
  });

  const FOUND = [
    ['text-number', 'A-1', '3'],
    ['not-a-score', 'A-2', '#N/A'],
    ['not-a-score', 'B-1', '2.5'],
    ['not-a-score', 'B-1', 'n/a'],
    ['bad-quadrant', 'C-1', '第Ⅳ象限'],
  ];
  const named = (json: unknown) =>
    (json as { problems: { kind: string; id: string; found: string; sheet: string; cell: string }[] })
      .problems;

  test.each(['read', 'assess', 'check'])('%s names every cell and ends with 1', (command) => {
    const { code, json } = isomm.json([command, 'junk.xlsx']);
    expect(code).toBe(1);
    expect(named(json).map(({ kind, id, found }) => [kind, id, found])).toEqual(FOUND);
    for (const { sheet, cell } of named(json)) {
      expect(sheet).toBe('Checklist');
      expect(cell).toMatch(/^[A-Z]+\d+$/);
    }
  });

  test('check says how bad each is, and which a repair would mend by itself', () => {
    const { json } = isomm.json(['check', 'junk.xlsx']);
    const all = named(json) as unknown as { severity: string; repair: string | null }[];
    expect(all.map(({ severity, repair }) => [severity, repair])).toEqual(
      FOUND.map(([kind]) => ['warning', kind === 'not-a-score' ? null : 'safe']),
    );
  });

  test('people read where, what and what to do, in either language', () => {
    for (const [lang, sentence] of [
      ['en', 'Enter a whole number from 0 to 5, or leave the cell blank.'],
      ['ja', '0〜5の整数を入れるか、空欄にしてください。'],
    ] as const) {
      for (const command of ['read', 'assess', 'check']) {
        const { code, out } = isomm.run([command, 'junk.xlsx', '--lang', lang]);
        expect(code).toBe(1);
        expect(out).toContain(sentence);
        expect(out).toContain('A-2');
        expect(out).toContain('#N/A');
      }
    }
  });

  test('check notices a result that is no formula any more', () => {
    const whole = describeWorkbook(catalogue, roles, filled(roles));
    const level = whole.names.find(({ name }) => name === 'ISOMM_FunctionMaturity')!;
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)/.exec(level.range) ?? [];
    const at = { row: Number(row) - 1, column: column.charCodeAt(0) - 65 };
    const sheets = whole.sheets.map((sheet) =>
      sheet.key !== level.sheet
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((line, index) =>
              index !== at.row
                ? line
                : {
                    ...line,
                    cells: line.cells.map((cell, place) => (place === at.column ? { value: 4.9 } : cell)),
                  },
            ),
          },
    );
    writeFileSync(isomm.at('replaced.xlsx'), writeXlsx({ ...whole, sheets }));
    const { code, json } = isomm.json(['check', 'replaced.xlsx']);
    expect(code).toBe(1);
    expect(named(json)).toMatchObject([
      { kind: 'formula-replaced', severity: 'error', cell: `${column}${row}`, found: '4.9' },
    ]);
    expect(isomm.json(['read', 'replaced.xlsx']).code).toBe(0);
  });

  test('a healthy workbook is said to be healthy', () => {
    put('healthy.xlsx', services, filled(services));
    expect(isomm.run(['check', 'healthy.xlsx'])).toEqual({ code: 0, out: 'No problems found.\n', err: '' });
    expect(isomm.json(['check', 'healthy.xlsx'])).toMatchObject({
      code: 0,
      err: '',
      json: { problems: [], catalogue: { newer: false, changes: [] } },
    });
  });

  test('text of a workbook cannot steer the terminal', () => {
    put('steer.xlsx', roles, { ...blank, organisation: '\u001b]0;gone\u0007', respondent: '\u202Egnp.exe' });
    const { out } = isomm.run(['read', 'steer.xlsx']);
    expect(out).toContain('gone');
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/u);
  });
});

describe('files', () => {
  test.each([
    'ワークブック （1）【最終】.xlsx',
    'a b\'c"d$(x)`y`.xlsx',
    'UPPER.XLSX',
    '👩‍💻.xlsx',
    'が\u304b\u3099.xlsx',
    'line\nbreak.xlsx',
    '.xlsx',
    'a=b.xlsx',
  ])('a file may be called %j', (name) => {
    expect(isomm.json(['new', '--model', 'isomm-2.1', name]).code).toBe(0);
    expect(isomm.json(['read', name])).toMatchObject({ code: 0, json: { model: 'isomm-2.1' } });
  });

  test('a name that begins with a dash comes after --', () => {
    expect(isomm.run(['new', '--model', 'isomm-2.1', '--', '-dash.xlsx']).code).toBe(0);
    expect(isomm.run(['read', '--', '-dash.xlsx']).code).toBe(0);
    expect(isomm.run(['read', './-dash.xlsx']).code).toBe(0);
    expect(isomm.run(['read', '-dash.xlsx']).code).toBe(2);
  });

  test('the output takes its place by renaming, and nothing else is left in the folder', () => {
    const before = readdirSync(isomm.folder);
    isomm.run(['new', '--model', 'isomm-2.1', 'renamed.xlsx']);
    const first = statSync(isomm.at('renamed.xlsx')).ino;
    isomm.run(['new', '--model', 'isomm-2.1', 'renamed.xlsx']);
    expect(statSync(isomm.at('renamed.xlsx')).ino).not.toBe(first);
    expect(readdirSync(isomm.folder).sort()).toEqual([...before, 'renamed.xlsx'].sort());
  });

  test('reading and checking change no byte', () => {
    put('still.xlsx', roles, filled(roles));
    const before = readFileSync(isomm.at('still.xlsx'));
    for (const command of ['read', 'assess', 'check']) isomm.run([command, 'still.xlsx']);
    expect(readFileSync(isomm.at('still.xlsx')).equals(before)).toBe(true);
  });
});

describe('help', () => {
  test.each([
    [['--help'], 'isomm <command>'],
    [['-h'], 'isomm <command>'],
    [['new', '--help'], 'x1060-3.2.1'],
    [['read', '-h'], 'isomm read'],
    [['--lang', 'ja', 'assess', '--help'], '使い方: isomm assess'],
    [['check', '--help', '--lang=ja'], '使い方: isomm check'],
    [['--version'], (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version],
  ])('%j', (words, text) => {
    const { code, out, err } = isomm.run(words);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(text);
  });
});

test('the bundle names its interpreter, so that npx can start it', () => {
  expect(readFileSync(isomm.bundle, 'utf8').split('\n', 1)).toEqual(['#!/usr/bin/env node']);
});

test('a reader that leaves early is no failure', () => {
  const note = 'x'.repeat(30_000);
  const answers = Object.fromEntries(roles.items.map(({ id }) => [id, { note }]));
  write('much.json', { model: 'isomm-2.1', answers });
  isomm.run(['new', '--answers', 'much.json', 'much.xlsx']);
  const script = '{ "$0" "$1" read --json much.xlsx; echo $? >code; } | head -c 10';
  const { stderr } = spawnSync('sh', ['-c', script, process.execPath, isomm.bundle], {
    cwd: isomm.folder,
    encoding: 'utf8',
  });
  expect([stderr, readFileSync(isomm.at('code'), 'utf8')]).toEqual(['', '0\n']);
});
