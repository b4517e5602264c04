import { writeFileSync } from 'node:fs';
import { catalogue } from '../../src/catalog';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Model } from '../../src/model/catalogue';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { writeXlsx } from '../../src/xlsx/write';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const put = (name: string, content: object): string => {
  writeFileSync(isomm.at(name), JSON.stringify(content));
  return name;
};
const read = (file: string) => isomm.json(['read', file]).json as Record<string, unknown>;
const assess = (file: string) =>
  isomm.json(['assess', file]).json as { functions: { id: string; shown: string; scored: number }[] };
const inD = (file: string) => assess(file).functions.find(({ id }) => id === 'D');

const ANSWERS = {
  model: 'x1060-3.2.1',
  department: 'SOC',
  answers: { 'D-1': { insource: 2 }, 'D-2': { insource: 4 } },
};
const add = (file: string, out: string, ...more: readonly string[]) =>
  isomm.json(['own', 'add', file, '--function', 'D', '--name', 'OTの監視', ...more, '--out', out]);

test('one is added, scored, kept in another language, and comes back as it was', () => {
  put('answers.json', ANSWERS);
  isomm.run(['new', '--answers', put('a.json', ANSWERS), '--lang', 'ja', 'plain.xlsx']);
  const words = [
    '--name-en',
    'OT monitoring',
    '--description',
    '工場の監視',
    '--quadrant',
    'II',
    '--by',
    '田中',
  ];
  expect(add('plain.xlsx', 'one.xlsx', ...words)).toMatchObject({ code: 0, json: { added: { id: 'U-1' } } });
  const said = read('one.xlsx') as { ownItems: object[]; answers: Record<string, object> };
  expect(said.ownItems).toMatchObject([
    { id: 'U-1', function: 'D', name: { ja: 'OTの監視', en: 'OT monitoring' }, counts: false, by: '田中' },
  ]);
  expect(inD('one.xlsx')).toEqual({ ...inD('plain.xlsx'), excluded: 1 });
  // In no mean, and yet not out of scope.
  expect(isomm.run(['assess', 'one.xlsx', '--lang', 'en']).out).not.toContain('out of scope');

  const scored = { ...said, answers: { ...said.answers, 'U-1': { insource: 5, note: '工場のみ' } } };
  const counting = { ...scored, ownItems: said.ownItems.map((own) => ({ ...own, counts: true })) };
  expect(isomm.json(['new', '--answers', put('b.json', counting), 'two.xlsx'])).toMatchObject({ code: 0 });
  expect(inD('two.xlsx')).toMatchObject({ shown: '3.7', scored: 3 });
  expect(isomm.json(['check', 'two.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
  expect(isomm.json(['migrate', 'two.xlsx', '--lang', 'en', '--out', 'en.xlsx']).code).toBe(0);
  expect(read('en.xlsx')).toEqual({ ...read('two.xlsx'), language: 'en' });
  expect(isomm.json(['round', 'two.xlsx', '--name', '上期', '--out', 'kept.xlsx']).code).toBe(0);
  expect(isomm.json(['check', 'kept.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
  expect(isomm.json(['compare', 'one.xlsx', 'two.xlsx']).code).toBe(0);
  const coverage = isomm.json(['coverage', 'two.xlsx', '--meta']).json as { withoutCounterpart: string[] };
  expect(coverage.withoutCounterpart).toHaveLength(25);

  const apart = [
    'own',
    'add',
    'two.xlsx',
    '--function',
    'U',
    '--name',
    '別枠',
    '--counts',
    '--out',
    'three.xlsx',
  ];
  expect(isomm.json(apart)).toMatchObject({ code: 0, json: { added: { id: 'U-2' } } });
  expect(
    assess('three.xlsx')
      .functions.map(({ id }) => id)
      .join(''),
  ).toBe('ABCDEFGHIU');
  expect(isomm.json(['check', 'three.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
});

test('what cannot be one is refused or named, with what to do', () => {
  const base = ['own', 'add', 'plain.xlsx', '--out', 'x.xlsx'];
  const refused = (...words: readonly string[]) => isomm.json([...base, ...words]).code;
  expect(isomm.json(['own', 'plain.xlsx', '--out', 'x.xlsx']).code).toBe(2);
  expect(refused('--name', '名')).toBe(2);
  expect(refused('--function', 'D')).toBe(2);
  expect(refused('--function', 'Q', '--name', '名')).toBe(2);

  const own = (id: string, more: object = {}) => ({ id, function: 'D', name: { ja: `項目${id}` }, ...more });
  const made = (ownItems: object[]) =>
    isomm.json(['new', '--answers', put('c.json', { ...ANSWERS, ownItems }), '--force', 'c.xlsx']);
  const kinds = (ownItems: object[]) => {
    const { code, json } = made(ownItems);
    const { problems } = json as { problems: { kind: string; cell: string; id: string | null }[] };
    return { code, problems: problems.map(({ kind, cell, id }) => [kind, cell, id].join(' ')) };
  };
  const long = `U-${'1'.repeat(500)}`;
  expect(kinds([own('__proto__'), own('Ｕ-1'), own(long), own('D-9'), own('U-3'), own('U-3')])).toEqual({
    code: 1,
    problems: [
      'unknown-id ownItems.0.id ',
      'unknown-id ownItems.1.id ',
      'unknown-id ownItems.2.id ',
      'unknown-id ownItems.3.id ',
      'duplicate-id ownItems.5.id U-3',
    ],
  });
  expect(kinds([own('U-1', { function: 'Q', quadrant: 'V', counts: 'yes' })])).toEqual({
    code: 1,
    problems: [
      'not-a-progress ownItems.0.function U-1',
      'bad-quadrant ownItems.0.quadrant U-1',
      'not-a-progress ownItems.0.counts U-1',
    ],
  });
  expect(made([own('U-1', { colour: 'red' })]).code).toBe(2);
});

test('across departments they stand apart: equal id and name as one, anything else by itself', () => {
  const from = (department: string, name: string) => {
    const ownItems = [{ id: 'U-1', function: 'D', name: { ja: name, en: 'Own' }, counts: true }];
    const answers = { ...ANSWERS.answers, 'U-1': { insource: 5 } };
    const file = put(`${department}.json`, { ...ANSWERS, department, ownItems, answers });
    isomm.run(['new', '--answers', file, '--lang', 'ja', `${department}.xlsx`]);
    return `${department}.xlsx`;
  };
  const files = [from('IT', 'OTの監視'), from('SOC', 'OTの監視 '), from('HR', '退職者の監視')];
  const { code, json } = isomm.json([
    'collect',
    ...files,
    '--out',
    'all.xlsx',
    '--csv',
    'all.csv',
    '--lang',
    'ja',
  ]);
  expect(code).toBe(0);
  const { ownItems, departments } = json as {
    ownItems: { id: string; name: { ja: string }; returns: { department: string; level: number }[] }[];
    departments: { functions: { id: string; mean: number }[] }[];
  };
  expect(ownItems.map(({ id, name, returns }) => [id, name.ja.trim(), returns.length])).toEqual([
    ['U-1', 'OTの監視', 2],
    ['U-1', '退職者の監視', 1],
  ]);
  expect(departments.map(({ functions }) => functions.find(({ id }) => id === 'D')?.mean)).toEqual([3, 3, 3]);
  expect(isomm.run(['collect', ...files, '--csv', 'b.csv', '--lang', 'ja']).out).toContain('退職者の監視');
  expect(isomm.run(['collect', ...files, '--csv', 'c.csv', '--lang', 'en']).out).toContain('U-1 Own (2)');
});

test('a default that the catalogue has changed since follows where somebody says so, and is asked again where nobody does', () => {
  const [today] = catalogue.models;
  if (!today) throw new Error('no model');
  const [item] = today.items;
  if (!item) throw new Error('no item');
  const then = item.quadrant === 'I' ? 'IV' : 'I';
  const items = today.items.map((each) =>
    each === item ? { ...each, quadrant: then } : each,
  ) as Model['items'];
  const model: Model = { ...today, revision: '2025-04-01', items };
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const described = describeWorkbook({ ...catalogue, models: [model] }, model, blank);
  writeFileSync(isomm.at('then.xlsx'), writeXlsx(described));
  const change = { id: item.id, field: 'quadrant', was: then, now: item.quadrant };
  const checked = isomm.json(['check', 'then.xlsx']);
  expect(checked).toMatchObject({
    code: 0,
    json: { problems: [], catalogue: { newer: false, changes: [change] } },
  });
  expect(isomm.run(['check', 'then.xlsx', '--lang', 'ja']).out).toContain('2025-04-01');

  // Whoever begins now begins with today's.
  writeFileSync(isomm.at('one.csv'), 'department\nIT\n');
  const handed = ['new', '--departments', 'one.csv', '--supplements', 'then.xlsx', '--out-dir', 'then'];
  const { files } = isomm.json(handed).json as { files: { file: string }[] };
  expect(files.map(({ file }) => (read(file)['answers'] as Record<string, object>)[item.id])).toEqual([
    { insource: null, outsource: null, quadrant: item.quadrant, note: '', supplement: '' },
  ]);
  const open = isomm.json(['migrate', 'then.xlsx', '--out', 'open.xlsx']);
  expect(open).toMatchObject({
    code: 1,
    json: { decisions: [{ kind: 'catalogue', id: item.id, choice: null }] },
  });
  expect(isomm.json(['check', 'open.xlsx'])).toMatchObject({ json: { catalogue: { changes: [change] } } });
  const { decisions } = open.json as { decisions: object[] };
  for (const [choice, quadrant] of [
    ['keep', then],
    ['new', item.quadrant],
  ]) {
    put('d.json', { decisions: decisions.map((each) => ({ ...each, file: 'open.xlsx', choice })) });
    const words = ['migrate', 'open.xlsx', '--decisions', 'd.json', '--force', '--out', 'settled.xlsx'];
    expect(isomm.json(words).code).toBe(0);
    const { answers } = read('settled.xlsx') as { answers: Record<string, object> };
    expect(answers[item.id]).toEqual({ insource: null, outsource: null, quadrant, note: '', supplement: '' });
    expect(isomm.json(['check', 'settled.xlsx'])).toMatchObject({ json: { catalogue: { changes: [] } } });
  }
});

test('they are handed out with what was changed, and go along to the model that follows, in their function', () => {
  const own = (id: string, of: string, counts: boolean) => ({
    ...{ id, function: of, name: { ja: `独自${id}`, en: '' }, description: '', quadrant: 'II' },
    ...{ counts, on: '2026-11-27', by: '田中' },
  });
  const ownItems = [own('U-1', 'D', true), own('U-2', 'U', false), own('U-3', 'A', false)];
  const answers = {
    'B-1': { insource: 2, quadrant: 'IV', supplement: '自組織での意味' },
    'U-1': { insource: 5, quadrant: 'III', note: '工場のみ' },
    'U-2': { outsource: 1 },
  };
  const base = put('old.json', { model: 'isomm-2.1', ownItems, answers });
  expect(isomm.json(['new', '--answers', base, '--lang', 'ja', 'old.xlsx']).code).toBe(0);
  writeFileSync(isomm.at('list.csv'), 'department,functions\nSOC,\nIT,D\n');
  for (const [from, folder, score] of [
    ['--supplements', 'blank', null],
    ['--answers', 'filled', 5],
  ] as const) {
    const words = ['new', '--departments', 'list.csv', from, 'old.xlsx', '--out-dir', folder];
    const { code, json } = isomm.json(words);
    expect(code).toBe(0);
    const [soc, it] = (json as { files: { file: string }[] }).files.map(({ file }) => read(file));
    expect(soc).toMatchObject({
      ...{ ownItems, problems: [], parts: ['ownItems'] },
      answers: {
        'B-1': { quadrant: 'IV', supplement: '自組織での意味' },
        'U-1': { insource: score, quadrant: 'III' },
        'U-3': { insource: null, quadrant: 'II' },
      },
    });
    expect(it).toMatchObject({ ownItems: [ownItems[0]], asked: ['D'], problems: [] });
    expect(Object.keys(it?.['answers'] as object).filter((id) => id.startsWith('U'))).toEqual(['U-1']);
  }

  const to = ['migrate', 'old.xlsx', '--to', 'x1060-3.2.1', '--out', 'new.xlsx'];
  expect(isomm.json(to)).toMatchObject({ json: { model: 'x1060-3.2.1', problems: [] } });
  const carried = read('new.xlsx') as { ownItems: object[]; answers: Record<string, object> };
  expect(carried.ownItems).toEqual(ownItems);
  expect(carried.answers).toMatchObject({ 'U-1': answers['U-1'], 'U-2': answers['U-2'] });
  expect(isomm.json(['check', 'new.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
  const scores = { 'D-1': { insource: 2 } };
  const scored = put('s.json', { ...carried, answers: { ...carried.answers, ...scores } });
  expect(isomm.json(['new', '--answers', scored, 's.xlsx']).code).toBe(0);
  expect(inD('s.xlsx')).toMatchObject({ shown: '3.5', scored: 2 });
});
