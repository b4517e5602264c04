import { mkdirSync, writeFileSync } from 'node:fs';
import { catalogue, modelById } from '../../src/catalog';
import type { Answers, Score } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Model } from '../../src/model/catalogue';
import { proposalIn, withLabels } from '../../src/model/departments/chosenBefore';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { wordsIn } from '../../src/text/wordsIn';
import { writeXlsx } from '../../src/xlsx/write';
import { Isomm } from '../cli/isomm';
import { AlteredFile } from '../golden/alterSheet';

const model = modelById('isomm-2.1') as Model;
const { departments, sheets } = wordsIn('ja');
const { titles } = departments.sheets(model.functionNoun.ja, model.itemNoun.ja);

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
  mkdirSync(isomm.at('in'));
});
afterAll(() => {
  isomm.remove();
});

const send = (file: string, department: string, date: string, insource: Score) => {
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const items = Object.entries(blank.answers).map(([id, answer]) => [id, { ...answer, insource }] as const);
  const answers: Answers = { ...blank, department, date, answers: Object.fromEntries(items) };
  writeFileSync(isomm.at('in', file), writeXlsx(describeWorkbook(catalogue, model, answers)));
};

/** Types into the comparison, as a person does. */
const typed = (title: string, name: string, values: Readonly<Record<number, string | number>>) => {
  const file = new AlteredFile(isomm.bytes('c.xlsx'), title);
  const { row, column } = file.column(name);
  for (const [index, value] of Object.entries(values)) file.type(row + Number(index), column, value);
  writeFileSync(isomm.at('c.xlsx'), file.bytes);
};
const collect = (...words: readonly string[]) =>
  isomm.json(['collect', 'in', '--lang', 'ja', '--out', 'c.xlsx', '--force', ...words]).json as {
    departments: { file: string; use: string; label: string; position: string | null }[];
    organisation: { rule: string | null; headquarters: number | null };
    keptChoices: object | null;
  };
const of = (all: ReturnType<typeof collect>, name: string) =>
  all.departments.find(({ file }) => file === name);

test('what somebody chose in a comparison stays when more has come back, however often', () => {
  send('a.xlsx', '営業部', '2026-07-01', 1);
  send('b.xlsx', '営業部', '2026-08-01', 2);
  send('c.xlsx', '開発部', '2026-08-01', 3);
  send('d.xlsx', '人事部', '2026-08-01', 4);
  expect(collect().keptChoices).toBeNull();
  expect(collect().keptChoices).toBeNull();

  const { uses, rules } = departments;
  typed(titles.returned, 'ISOMM_DeptUse', { 0: uses.counts, 1: uses['left-out'], 3: uses['left-out'] });
  typed(titles.returned, 'ISOMM_DeptLabel', { 2: '開発（第一）' });
  // Excel works out which position the word is.
  typed(titles.returned, 'ISOMM_DeptPositionShown', { 2: sheets.position.lead });
  typed(titles.returned, 'ISOMM_DeptPosition', { 2: 'lead' });
  typed(titles.combined, 'ISOMM_DeptRule', { 0: rules.headquarters });
  typed(titles.combined, 'ISOMM_DeptHeadquarters', { 0: '開発（第一）' });
  typed(titles.combined, 'ISOMM_DeptItemRule', { 3: rules.worst });
  typed(titles.matrix, 'ISOMM_DeptLevels', { 0: 5 });
  send('0.xlsx', '総務部', '2026-08-02', 5);
  const third = model.items[3]?.id;

  for (const [run, levels] of [[{ no: 2, id: 'A-1', level: 5 }], [], []].entries()) {
    const all = collect();
    expect([run, of(all, 'a.xlsx')?.use, of(all, 'b.xlsx')?.use, of(all, 'd.xlsx')?.use]).toEqual([
      run,
      ...['counts', 'left-out', 'left-out'],
    ]);
    expect(of(all, 'c.xlsx')).toMatchObject({ label: '開発（第一）', position: 'lead' });
    expect(all.organisation).toMatchObject({ rule: 'headquarters', headquarters: 4 });
    expect(all.keptChoices).toEqual({
      ...{ rule: 'headquarters', headquarters: 4, itemRules: 1, levels },
      returns: [
        { no: 2, file: 'a.xlsx', use: 'counts' },
        { no: 3, file: 'b.xlsx', use: 'left-out' },
        { no: 4, file: 'c.xlsx', position: 'lead', label: '開発（第一）' },
        { no: 5, file: 'd.xlsx', use: 'left-out' },
      ],
    });
    const file = new AlteredFile(isomm.bytes('c.xlsx'), titles.combined);
    const { row, column } = file.column('ISOMM_DeptItemRule');
    expect([third, file.at(row + 3, column)?.content]).toEqual(['A-4', expect.stringMatching(/./)]);
  }
  const { out } = isomm.run(['collect', 'in', '--out', 'c.xlsx', '--force', '--lang', 'ja']);
  for (const part of ['引き継ぎます', rules.headquarters, '開発（第一）: ', 'b.xlsx'])
    expect(out).toContain(part);

  // Options go first, a return that says something else is as proposed, and elsewhere one begins anew.
  send('b.xlsx', '営業部', '2026-09-01', 0);
  const other = collect('--rule', 'best');
  expect(other.organisation.rule).toBe('best');
  expect(other.keptChoices).toMatchObject({ rule: null, headquarters: 4 });
  expect(['a.xlsx', 'b.xlsx', 'd.xlsx'].map((file) => of(other, file)?.use)).toEqual([
    ...['left-out', 'counts', 'left-out'],
  ]);
  expect(isomm.json(['collect', 'in', '--out', 'new.xlsx']).json).toMatchObject({
    keptChoices: null,
    departments: expect.arrayContaining([
      expect.objectContaining({ file: 'b.xlsx', use: 'counts' }),
    ]) as unknown,
  });
});

test('a label that somebody chose is one that a look-up finds, and none that is there already', () => {
  const labels = new Map([
    [1, 'A'],
    [2, 'B'],
    [3, 'C'],
  ]);
  const chosen = new Map([
    [1, { label: `*?\n${'x'.repeat(99)}` }],
    [2, { label: 'ｃ' }],
    [9, { label: 'D' }],
  ]);
  expect([...withLabels(labels, chosen)]).toEqual([
    [1, `＊？ ${'x'.repeat(56)}…`],
    [2, 'B'],
    [3, 'C'],
  ]);
});

test.each([
  '',
  '1',
  '1 1',
  '1 1 1',
  '1 9 0 x',
  '1 0 0 x',
  'x 1 0 y',
  '-1 1 0 y',
  '12345678901234567 1 0 y',
  '=1',
])('a proposal that reads %j is none', (text) => {
  expect(proposalIn(text)).toBeNull();
});
