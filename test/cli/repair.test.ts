import Ajv from 'ajv';
import { readdirSync, writeFileSync } from 'node:fs';
import { catalogue, modelById } from '../../src/catalog';
import type { Answer, Answers } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { keepAnswers } from '../../src/actions/backup/keptAnswers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import type { Sheet, Workbook } from '../../src/workbook/description';
import { boxOf, rangeOf } from '../../src/workbook/a1';
import { BACKUP_TITLE } from '../../src/workbook/backupTitle';
import { checksum, KEPT_HEAD } from '../../src/workbook/keptLines';
import { writeXlsx } from '../../src/xlsx/write';
import { readJson } from '../catalog/files';
import { deletedCell, inColumn, typed, withoutNames } from './alter';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const model = modelById('isomm-2.1')!;
const answers: Answers = {
  ...blankAnswers(model, catalogue.patterns, 'ja', LAYOUT),
  ...{ organisation: '組織', department: '営業', date: '2026-07-01' },
  ...{ currentPattern: 'hybrid', targetPattern: 'full-insource' },
  answers: Object.fromEntries(
    model.items.map(({ id, quadrant }, index): [string, Answer] => [
      id,
      {
        ...{
          insource: (index % 6) as 0,
          outsource: (5 - (index % 6)) as 0,
          quadrant,
          note: '',
          supplement: '',
        },
      },
    ]),
  ),
};
const whole = describeWorkbook(catalogue, model, answers);
const first = 4;
/** The address of an item's cell in a column of the checklist. */
const at = (letter: string, id: string) =>
  `${letter}${String(first + 1 + model.items.findIndex((item) => item.id === id))}`;

interface Entry {
  kind: string;
  sheet: string | null;
  cell: string | null;
  id: string | null;
  found: unknown;
  becomes?: unknown;
  repair?: unknown;
  choices?: { choice: string; gives: unknown }[];
  choice?: string | null;
}
interface Result {
  problems: Entry[];
  repaired: Entry[];
  decisions: Entry[];
  sheetsNotInCopy: string[];
}

const put = (name: string, workbook: Workbook) => {
  writeFileSync(isomm.at(name), writeXlsx(workbook));
};
const repaired = (name: string, decisions?: unknown) => {
  const words = ['check', name, '--repair', 'out.xlsx', '--force'];
  if (decisions !== undefined) {
    writeFileSync(isomm.at('d.json'), JSON.stringify(decisions));
    words.push('--decisions', 'd.json');
  }
  const { code, err, json } = isomm.json(words);
  return { code, err, json: json as Result };
};
const shiftedOnly = (json: unknown) => (json as Result).problems.every(({ kind }) => kind === 'shifted');
const readBack = () => isomm.json(['read', 'out.xlsx']).json as Answers;
const valid = new Ajv({ allowUnionTypes: true }).compile(readJson('decisions.schema.json') as object);

test('what is safe is done in a copy, each change is listed, and the copy is healthy', () => {
  const rowGone = inColumn(whole, 'checklist', 'C', (cells) =>
    cells.map((cell, row) => (row === first + 5 ? null : cell)),
  );
  const altered = typed(rowGone, 'checklist', {
    ...{
      [at('G', 'A-1')]: '3',
      [at('H', 'A-1')]: '３',
      [at('F', 'A-1')]: '第Ⅱ象限',
      [at('F', 'A-2')]: 'Q.I',
    },
    ...{ [at('C', 'A-3')]: 'Ａ－3 ', [at('U', 'A-4')]: 5 },
    ...{ [at('G', 'A-6')]: null, [at('H', 'A-6')]: null },
  });
  put('safe.xlsx', altered);
  const before = isomm.bytes('safe.xlsx');
  const missing = model.items[5]?.id ?? '';
  const { code, json } = repaired('safe.xlsx');
  expect(json.problems).toEqual([]);
  expect(code).toBe(0);
  const gist = json.repaired.map(({ kind, id, cell, found, becomes }) => [kind, id, cell, found, becomes]);
  expect(gist).toEqual(
    expect.arrayContaining([
      ['text-number', 'A-1', at('G', 'A-1'), '3', 3],
      ['text-number', 'A-1', at('H', 'A-1'), '３', 3],
      ['bad-quadrant', 'A-1', at('F', 'A-1'), '第Ⅱ象限', 'II'],
      ['bad-quadrant', 'A-2', at('F', 'A-2'), 'Q.I', 'I'],
      ['unknown-id', 'Ａ－3 ', at('C', 'A-3'), 'Ａ－3 ', 'A-3'],
      ['missing-id', missing, null, null, missing],
      ['formula-replaced', 'A-4', at('U', 'A-4'), '5', expect.stringMatching(/^=IF\(MAX/)],
    ]),
  );
  expect(isomm.json(['check', 'out.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
  const after = readBack();
  const { answers: items } = answers;
  expect(after.answers).toEqual({
    ...items,
    'A-1': { ...items['A-1'], insource: 3, outsource: 3, quadrant: 'II' },
    'A-2': { ...items['A-2'], quadrant: 'I' },
    [missing]: { ...items[missing], insource: null, outsource: null },
  });
  expect({ ...after, answers: {}, problems: undefined }).toEqual({ ...answers, answers: {} });
  expect(isomm.bytes('safe.xlsx')).toEqual(before);
  const { problems } = isomm.json(['check', 'safe.xlsx']).json as Result;
  expect(new Set(problems.map(({ repair }) => repair))).toEqual(new Set(['safe']));
});

test('a 3 written as nobody but a person reads it is named by every command with its cell, and taken by the repair', () => {
  const written = ['3.0', '３．０', '3\u200b', '3\u00a0', '3,0'];
  const ids = model.items.slice(6, 6 + written.length).map(({ id }) => id);
  const named = ids.map((id, index) => ({
    ...{ kind: 'text-number', cell: at('G', id), id, found: written[index] ?? '' },
  }));
  put(
    'written.xlsx',
    typed(whole, 'checklist', Object.fromEntries(named.map((each) => [each.cell, each.found]))),
  );
  const theirs = (entries: readonly Entry[]) => entries.filter(({ kind }) => kind === 'text-number');
  for (const words of [
    ['check', 'written.xlsx'],
    ['read', 'written.xlsx'],
    ['collect', 'written.xlsx', '--dry-run'],
  ]) {
    const { code, json } = isomm.json(words);
    expect([code, theirs((json as Result).problems)]).toMatchObject([1, named]);
  }
  const { code, json } = repaired('written.xlsx');
  const done = named.map((each) => ({ ...each, becomes: 3 }));
  expect([code, json.problems, theirs(json.repaired)]).toMatchObject([0, [], done]);
  const after = readBack().answers;
  for (const id of ids) expect(after[id]).toEqual({ ...answers.answers[id], insource: 3 });
});

test('names that are gone are put back with what stands in their cells; what cannot be found is named', () => {
  const gone = ['ISOMM_Department', 'ISOMM_TargetPattern', 'ISOMM_PatternTable', 'ISOMM_Note', 'ISOMM_Level'];
  put('names.xlsx', withoutNames(whole, ...gone));
  const { code, json } = repaired('names.xlsx');
  expect(json.repaired.map(({ kind, found }) => `${kind} ${String(found)}`).sort()).toEqual(
    gone.map((name) => `missing-name ${name}`).sort(),
  );
  expect(json.repaired.find(({ found }) => found === 'ISOMM_Department')?.becomes).toMatch(/^準備!C\d+$/);
  expect([code, json.problems]).toEqual([0, []]);
  expect(readBack()).toEqual({ ...answers, problems: [] });

  const names = whole.names.filter(({ sheet }) => sheet === 'setup').map(({ name }) => name);
  const sheets = whole.sheets.filter(({ key }) => key !== 'setup');
  const headless = { ...withoutNames(whole, ...names), sheets, active: { sheet: 'checklist', cell: 'A1' } };
  put('headless.xlsx', headless);
  const without = repaired('headless.xlsx');
  expect(without.code).toBe(1);
  expect(without.json.problems.map(({ found, repair }) => [found, repair])).toEqual(
    expect.arrayContaining([['ISOMM_TargetPattern', null]]),
  );
  expect(readBack().answers).toEqual(answers.answers);
  expect(isomm.json(['check', 'out.xlsx']).code).toBe(0);
});

test('a name that only says a version is put back, and is not told to cost an answer', () => {
  const kept = describeWorkbook(catalogue, model, { ...answers, parts: ['scope', 'rounds'] });
  const cell = kept.names.find(({ name }) => name === 'ISOMM_Layout')?.range ?? '';
  const { row, column } = boxOf(cell);
  const labelled = rangeOf(row, column - 1, row, column - 1);
  const gone = ['ISOMM_Layout', 'ISOMM_ScopeVersion', 'ISOMM_RoundsVersion'];
  put('versions.xlsx', withoutNames(typed(kept, 'setup', { [cell]: null, [labelled]: null }), ...gone));
  const { problems } = isomm.json(['check', 'versions.xlsx']).json as Result;
  expect(problems.map(({ found, repair }) => [found, repair])).toEqual(gone.map((name) => [name, 'safe']));
  const { out } = isomm.run(['collect', 'versions.xlsx', '--dry-run', '--lang', 'en']);
  expect(out).toContain('holds no answer');
  expect(out).not.toContain('cannot be read');
  const { code, json } = repaired('versions.xlsx');
  expect([code, json.problems]).toEqual([0, []]);
  expect(json.repaired.map(({ found, becomes }) => [found, becomes])).toEqual(
    gone.map((name) => [name, expect.stringMatching(/!\$?[A-Z]+\$?\d+$/)]),
  );
});

test('of very many repairs of one kind the first are listed', () => {
  const over = model.items.flatMap(({ id }) => [[at('U', id), 9] as const, [at('V', id), 'x'] as const]);
  put('many.xlsx', typed(whole, 'checklist', Object.fromEntries(over)));
  const { out } = isomm.run(['check', 'many.xlsx', '--repair', 'out.xlsx', '--force']);
  expect(out.match(/formula replaced: .* → /g)).toHaveLength(30);
  expect(out).toContain(`formula replaced: ${String(over.length - 30)} more`);
});

test('cells shifted: each is shown as read and as moved back, and only what a person chose is taken', () => {
  put('shifted.xlsx', deletedCell(whole, 'checklist', at('G', 'A-3')));
  const undone = repaired('shifted.xlsx');
  expect(undone.code).toBe(1);
  const { decisions } = undone.json;
  expect(valid({ decisions })).toBe(true);
  expect(decisions).toHaveLength(model.items.length);
  expect(new Set(undone.json.problems.map(({ kind, repair }) => `${kind} ${String(repair)}`))).toEqual(
    new Set(['shifted choice']),
  );
  expect(Object.values(readBack().answers).filter(({ insource }) => insource !== null)).toEqual([]);
  // The copy says itself what is blank in it.
  const { imported } = readBack();
  const blank = imported?.entries.filter(({ outcome }) => outcome === 'open') ?? [];
  expect(imported?.file).toBe('shifted.xlsx');
  expect(imported?.entries.slice(0, blank.length)).toEqual(blank);
  expect(blank.map(({ sheet, cell, id, key, found }) => [sheet, cell, id, key, found])).toEqual(
    undone.json.problems.flatMap(({ sheet, cell, id, found }) =>
      found === null ? [] : [[sheet, cell, id, 'insource', found]],
    ),
  );
  const { out } = isomm.run(['check', 'shifted.xlsx', '--repair', 'out.xlsx', '--force']);
  expect(out).toContain('cell by cell on the copy\'s sheet "取り込み記録"');

  // Made all the same: what was shifted is blank there, and nothing of it is guessed.
  const open = isomm.json(['migrate', 'shifted.xlsx', '--out', 'm.xlsx']);
  expect([open.code, (open.json as Result).decisions]).toEqual([1, decisions]);
  expect(shiftedOnly(open.json)).toBe(true);
  const without = Object.entries(answers.answers).map(([id, answer]) => [id, { ...answer, insource: null }]);
  const made = isomm.json(['read', 'm.xlsx']);
  expect(made).toMatchObject({ code: 0, json: { problems: [] } });
  expect((made.json as Answers).answers).toEqual(Object.fromEntries(without));
  expect((made.json as Answers).imported?.entries.slice(0, blank.length)).toEqual(blank);
  const said = isomm.run(['migrate', 'shifted.xlsx', '--out', 'm.xlsx', '--force']).out;
  expect(said).toContain('these cells are blank');
  expect(said).toContain('For a person to decide (54)');
  expect(said).toContain('moved-back →');

  // Also in the model that follows: what may be another item's is carried to none.
  const carrying = ['migrate', 'shifted.xlsx', '--to', 'x1060-3.2.1', '--out', 'x.xlsx'];
  const carried = isomm.json(carrying);
  expect([carried.code, (carried.json as Result).decisions.slice(0, decisions.length)]).toEqual([
    1,
    decisions,
  ]);
  const { answers: after } = isomm.json(['read', 'x.xlsx']).json as Answers;
  const scores = Object.values(after).flatMap(({ insource, outsource }) => [
    insource !== null,
    outsource !== null,
  ]);
  expect(scores.filter(Boolean).length).toBeGreaterThan(20);
  expect(Object.values(after).filter(({ insource }) => insource !== null)).toEqual([]);

  const chosen = decisions.map((entry) => {
    const index = model.items.findIndex(({ id }) => id === entry.id);
    return { ...entry, choice: index < 2 ? 'as-read' : index === 2 ? 'leave' : 'moved-back' };
  });
  const done = repaired('shifted.xlsx', { decisions: chosen });
  expect([done.code, done.json.problems, done.json.decisions]).toEqual([0, [], []]);
  expect(done.json.repaired).toHaveLength(model.items.length);
  const lost = { ...answers.answers['A-3'], insource: null };
  expect(readBack().answers).toEqual({ ...answers.answers, 'A-3': lost });

  writeFileSync(
    isomm.at('all.json'),
    JSON.stringify(chosen.map((entry) => ({ ...entry, file: 'shifted.xlsx' }))),
  );
  const words = ['collect', 'shifted.xlsx', '--csv', 'all.csv', '--decisions', 'all.json', '--force'];
  expect(isomm.json(words)).toMatchObject({ code: 0, json: { problems: [], decisions: [] } });
  const migrated = ['migrate', 'shifted.xlsx', '--out', 'm.xlsx', '--decisions', 'all.json', '--force'];
  expect(isomm.json(migrated)).toMatchObject({ code: 0, json: { problems: [] } });
});

test('of two rows with one id, and of a row whose id nobody knows, a person says which counts', () => {
  put('twice.xlsx', typed(whole, 'checklist', { [at('C', 'A-2')]: 'A-1', [at('C', 'A-3')]: 'XYZ' }));
  const { code, json } = repaired('twice.xlsx');
  expect(code).toBe(1);
  const [unknown, twice] = json.decisions;
  expect(twice).toMatchObject({
    kind: 'duplicate-id',
    id: 'A-1',
    choices: [{ choice: 'C5' }, { choice: 'C6' }],
  });
  expect(unknown).toMatchObject({ kind: 'unknown-id', found: 'XYZ' });
  expect(unknown?.choices?.map(({ choice }) => choice)).toEqual(['A-2', 'A-3', 'leave']);
  const decided = [
    { ...twice, choice: 'C6' },
    { ...unknown, choice: 'A-3' },
  ];
  const left = readBack().imported?.entries.filter(({ outcome }) => outcome === 'left') ?? [];
  const { insource, outsource } = answers.answers['A-3'] ?? {};
  expect(left.map(({ cell, id, key, found }) => [cell, id, key, found])).toEqual([
    ...(['insource', 'outsource'] as const).map((key, side) => [
      at('GH'.charAt(side), 'A-2'),
      'A-1',
      key,
      String(answers.answers['A-2']?.[key]),
    ]),
    [at('G', 'A-3'), 'XYZ', 'insource', String(insource)],
    [at('H', 'A-3'), 'XYZ', 'outsource', String(outsource)],
  ]);
  const done = repaired('twice.xlsx', decided);
  expect(readBack().imported).toBeUndefined();
  expect(done.json.problems).toEqual([]);
  expect(done.code).toBe(0);
  const { answers: items } = readBack();
  expect(items['A-1']?.insource).toBe(answers.answers['A-2']?.insource);
  expect(items['A-3']).toEqual(answers.answers['A-3']);
  expect(items['A-2']?.insource).toBeNull();
});

const hidden = (lines: readonly string[]): Sheet => {
  const found = whole.sheets.find(({ hidden: is }) => is);
  if (!found) throw new Error('no hidden sheet');
  return {
    ...found,
    key: 'backup',
    title: BACKUP_TITLE,
    rows: lines.map((value) => ({ cells: [{ value }] })),
  };
};

/** A workbook in which a command stopped half-way, and what it kept. */
function unfinished(now: Answers, kept: Answers, state = 'writing'): Workbook {
  const text = JSON.stringify({ answers: keepAnswers(catalogue, { model, answers: kept, leftovers: {} }) });
  const pieces = text.match(/[^]{1,30000}/g) ?? [];
  const lines = [
    KEPT_HEAD,
    state,
    String(pieces.length),
    checksum(text),
    ...pieces.map((piece) => `>${piece}`),
  ];
  const workbook = describeWorkbook(catalogue, model, now);
  return { ...workbook, sheets: [...workbook.sheets, hidden(lines)] };
}

test('what an unfinished command kept is named, and taken only where a person says so', () => {
  const blank = { ...answers, answers: blankAnswers(model, catalogue.patterns, 'ja', LAYOUT).answers };
  put('half.xlsx', unfinished(blank, answers));
  const asked = repaired('half.xlsx');
  expect(asked.code).toBe(1);
  expect(asked.json.problems).toMatchObject([{ kind: 'unfinished', sheet: BACKUP_TITLE, repair: 'choice' }]);
  const [question] = asked.json.decisions;
  expect(question?.choices).toEqual([
    { choice: 'use', gives: 54 },
    { choice: 'leave', gives: 0 },
  ]);
  for (const [choice, expected] of [
    ['use', answers.answers],
    ['leave', blank.answers],
  ] as const) {
    expect(repaired('half.xlsx', [{ ...question, choice }])).toMatchObject({
      code: 0,
      json: { problems: [] },
    });
    expect(readBack().answers).toEqual(expected);
  }
  const { json } = isomm.json(['collect', 'half.xlsx', '--dry-run']);
  expect(json).toMatchObject({ problems: [{ kind: 'unfinished', sheet: BACKUP_TITLE }] });
  put('same.xlsx', unfinished(answers, answers));
  expect(repaired('same.xlsx')).toMatchObject({ code: 0, json: { repaired: [{ kind: 'unfinished' }] } });
  // Nothing was overwritten yet: what stands there is what people left.
  put('untouched.xlsx', unfinished(blank, answers, 'saved'));
  expect(repaired('untouched.xlsx')).toMatchObject({ code: 0, json: { repaired: [{ kind: 'unfinished' }] } });
  expect(readBack().answers).toEqual(blank.answers);
});

test('where the list went before anything of it was overwritten, what was kept of it is offered', () => {
  const half = unfinished(answers, answers, 'saved');
  const sheets = half.sheets.filter(({ key }) => key !== 'checklist');
  const names = half.names.filter(({ sheet }) => sheet !== 'checklist');
  put('gone.xlsx', { ...half, sheets, names, active: { sheet: 'setup', cell: 'A1' } });
  const asked = repaired('gone.xlsx');
  expect(asked.json.problems).toContainEqual(
    expect.objectContaining({ kind: 'unfinished', sheet: BACKUP_TITLE, repair: 'choice' }),
  );
  const [question] = asked.json.decisions;
  expect(question?.choices).toEqual([
    { choice: 'use', gives: 54 },
    { choice: 'leave', gives: 0 },
  ]);
  repaired('gone.xlsx', [{ ...question, choice: 'use' }]);
  expect(readBack().answers).toEqual(answers.answers);
});

test.each(['saved', 'written'])(
  'where a score was deleted and those below moved up since a command broke off (%s), what was kept is offered whole',
  (state) => {
    put('moved.xlsx', deletedCell(unfinished(answers, answers, state), 'checklist', at('G', 'A-3')));
    const { decisions } = repaired('moved.xlsx').json;
    const question = decisions.find(({ kind }) => kind === 'unfinished');
    expect(question?.choices?.[0]).toEqual({ choice: 'use', gives: 54 });
    repaired('moved.xlsx', [{ ...question, choice: 'use' }]);
    expect(readBack().answers).toEqual(answers.answers);
  },
);

test('a decision that fits nothing, chooses what there is not, or is about no file: exit 2, its path, nothing written', () => {
  put('wrong.xlsx', deletedCell(whole, 'checklist', at('G', 'A-3')));
  const [entry] = repaired('wrong.xlsx').json.decisions;
  const there = isomm.bytes('out.xlsx');
  for (const [wrong, path] of [
    [{ ...entry, cell: 'G99', choice: 'as-read' }, 'decisions[0]'],
    [{ ...entry, found: 'other', choice: 'as-read' }, 'decisions[0]'],
    [{ ...entry, choice: 'both' }, 'decisions[0].choice'],
    [{ ...entry, file: 'other.xlsx', choice: 'leave' }, 'decisions[0].file'],
    [{ ...entry, kind: 'x', choice: 'leave' }, 'decisions[0].kind'],
    [{ ...entry, chosen: 'leave' }, 'decisions[0].chosen'],
  ] as const) {
    const { code, err } = repaired('wrong.xlsx', { decisions: [wrong] });
    expect([code, err]).toEqual([2, expect.stringContaining(path)]);
  }
  expect(repaired('wrong.xlsx', {})).toMatchObject({
    code: 2,
    err: expect.stringContaining('decisions') as string,
  });
  expect(isomm.bytes('out.xlsx')).toEqual(there);
});

test('what is not safe stays in its cell, sheets of others are named, and the file itself is never written', () => {
  const own: Sheet = { ...hidden(['x']), key: 'own', title: '私の表', hidden: false };
  const strange = typed({ ...whole, sheets: [...whole.sheets, own] }, 'checklist', {
    [at('G', 'A-1')]: '三',
  });
  put('own.xlsx', strange);
  const { code, json } = repaired('own.xlsx');
  expect(code).toBe(1);
  expect(json).toMatchObject({
    sheetsNotInCopy: ['私の表'],
    problems: [{ kind: 'not-a-score', id: 'A-1', found: '三', repair: null }],
  });
  expect((isomm.json(['check', 'out.xlsx']).json as Result).problems).toMatchObject([{ found: '三' }]);
  expect(isomm.run(['check', 'own.xlsx', '--repair', './own.xlsx', '--force'])).toMatchObject({ code: 2 });
  expect(isomm.run(['check', 'own.xlsx', '--repair', 'out.xlsx'])).toMatchObject({ code: 2 });
  expect(isomm.run(['check', 'own.xlsx', '--decisions', 'd.json'])).toMatchObject({ code: 2 });
  expect(readdirSync(isomm.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  for (const lang of ['ja', 'en'])
    expect(isomm.run(['check', 'own.xlsx', '--repair', 'out.xlsx', '--force', '--lang', lang]).out).toContain(
      '私の表',
    );
});

const [INSOURCE, OUTSOURCE] = [boxOf('G1').column, boxOf('H1').column];

test.each([
  ['below the last', 5, 60],
  ['above the first', 58, 4],
])(
  'a row put %s row of the list is named with its cell, and repaired with what stands in it',
  (_, from, to) => {
    const id = model.items[from - 5]!.id;
    const given: Answer = { ...answers.answers[id]!, insource: 4, outsource: 2, note: '移した行' };
    const filled = { ...answers, answers: { ...answers.answers, [id]: given } };
    const described = describeWorkbook(catalogue, model, filled);
    const sheets = described.sheets.map((sheet): Sheet => {
      if (sheet.key !== 'checklist') return sheet;
      const rows = [...sheet.rows];
      while (rows.length < 60) rows.push({ cells: [] });
      const [row] = rows.splice(from - 1, 1, { cells: [] });
      // One formula has its value in the file, the other has none.
      const cells = row!.cells.with(INSOURCE, { value: 4, formula: '2+2' });
      rows[to - 1] = { cells: cells.with(OUTSOURCE, { value: null, formula: '1+1' }) };
      return { ...sheet, rows };
    });
    put('outside.xlsx', { ...described, sheets });
    const named = ({ problems }: Result) =>
      problems
        .filter(({ kind }) => kind === 'missing-id')
        .map(({ cell, id: of, found }) => [cell, of, found]);
    for (const command of [
      ['collect', 'outside.xlsx', '--dry-run'],
      ['check', 'outside.xlsx'],
    ])
      expect(named(isomm.json(command).json as Result)).toEqual([[`C${String(to)}`, id, id]]);
    repaired('outside.xlsx');
    expect(readBack().answers[id]).toMatchObject({ insource: 4, outsource: 2, note: '移した行' });
  },
);

test('circles that are the grid’s own values say nothing; a mark in a list that is filled in otherwise is a score', () => {
  const circles = (letters: string, id: string, mark?: string) =>
    Object.fromEntries([...letters].map((letter) => [at(letter, id), letter === mark ? '●' : '○']));
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const mostly = Object.entries(blank.answers).map(([id, answer]): [string, Answer] => [
    id,
    ['A-1', 'A-2'].includes(id) ? answer : { ...answer, insource: 5, outsource: 1 },
  ]);
  const sheet = describeWorkbook(catalogue, model, { ...answers, answers: Object.fromEntries(mostly) });
  const grid = {
    ...{ ...circles('IJKLMN', 'A-1', 'L'), ...circles('OPQRST', 'A-1') },
    ...{ ...circles('IJKLMN', 'B-1', 'N'), ...circles('OPQRST', 'B-1', 'P') },
    [at('S', 'A-2')]: '✓',
  };
  put('circles.xlsx', typed(sheet, 'checklist', grid));
  for (const command of [
    ['collect', 'circles.xlsx', '--dry-run'],
    ['check', 'circles.xlsx'],
  ]) {
    const { problems } = isomm.json(command).json as Result;
    expect(problems.map(({ kind, cell }) => [kind, cell])).toEqual([
      ['mark-outside', at('L', 'A-1')],
      ['mark-outside', at('S', 'A-2')],
    ]);
  }
  const read = isomm.json(['read', 'circles.xlsx']).json as Answers;
  const scores = ['A-1', 'A-2', 'B-1'].map((id) => [read.answers[id]?.insource, read.answers[id]?.outsource]);
  expect(scores).toEqual([
    [3, null],
    [null, 4],
    [5, 1],
  ]);
});

test('marks and digits typed into the grid: one beside a blank score cell is that score, all else is named', () => {
  const blank = { ...answers, answers: blankAnswers(model, catalogue.patterns, 'ja', LAYOUT).answers };
  const empty = describeWorkbook(catalogue, model, blank);
  // I to N: insource 0 to 5; O to T: outsource 0 to 5.
  const grid = {
    ...{ [at('L', 'A-1')]: '●', [at('O', 'A-1')]: 0, [at('S', 'A-2')]: '✓', [at('K', 'A-2')]: '○' },
    ...{ [at('J', 'A-3')]: '●', [at('K', 'A-3')]: '●', [at('M', 'A-4')]: 2 },
    ...{ [at('G', 'B-1')]: 5, [at('N', 'B-1')]: '●', [at('G', 'B-2')]: 4, [at('I', 'B-2')]: '●' },
  };
  put('grid.xlsx', typed(empty, 'checklist', grid));
  const named = [
    ['mark-outside', at('L', 'A-1')],
    ['mark-outside', at('O', 'A-1')],
    ['mark-outside', at('K', 'A-2')],
    ['mark-outside', at('S', 'A-2')],
    ['two-marks', at('J', 'A-3')],
    ['mark-outside', at('M', 'A-4')],
    ['mark-outside', at('I', 'B-2')],
  ];
  const gist = ({ problems }: Result) =>
    problems.filter(({ kind }) => /mark/.test(kind)).map(({ kind, cell }) => [kind, cell]);
  const collected = isomm.json(['collect', 'grid.xlsx', '--dry-run']).json as Result;
  expect(gist(collected)).toEqual(named);
  const read = isomm.json(['read', 'grid.xlsx']).json as Answers;
  const scores = ['A-1', 'A-2', 'A-3', 'A-4', 'B-1', 'B-2'].map((id) => {
    const { insource, outsource } = read.answers[id] ?? {};
    return [insource, outsource];
  });
  expect(scores).toEqual([
    [3, 0],
    [null, 4],
    [null, null],
    [null, null],
    [5, null],
    [4, null],
  ]);
  const { json } = repaired('grid.xlsx');
  expect(json.repaired.map(({ kind, cell, becomes }) => [kind, cell, becomes])).toEqual([
    ['mark-outside', at('L', 'A-1'), 3],
    ['mark-outside', at('O', 'A-1'), 0],
    ['mark-outside', at('S', 'A-2'), 4],
  ]);
  expect(gist(json)).toEqual([named[2], ...named.slice(4)]);
  expect(readBack().answers).toEqual(read.answers);
});

test('a comparison is no workbook to fill in, and is called what it is', () => {
  put('one.xlsx', whole);
  expect(isomm.run(['collect', 'one.xlsx', '--out', 'all.xlsx', '--force']).code).toBe(0);
  for (const [lang, sentence] of [
    ['en', 'This workbook puts departments side by side; it is not one that is filled in.'],
    ['ja', 'これは部署を並べて集計したブックで、記入するブックではありません。'],
  ] as const)
    expect(isomm.run(['check', 'all.xlsx', '--lang', lang])).toMatchObject({
      code: 2,
      err: expect.stringContaining(sentence) as string,
    });
});
