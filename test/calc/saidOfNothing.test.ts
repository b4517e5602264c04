import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from '../../src/actions/reading/checkFile';
import { catalogue } from '../../src/catalog';
import type { Answer, Answers } from '../../src/model/answers';
import { keepRound } from '../../src/model/rounds/keepRound';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { wordsIn } from '../../src/text/wordsIn';
import type { Workbook } from '../../src/workbook/description';
import { readXlsx } from '../../src/xlsx/read';
import { catalogue as small, filled, model } from '../actions/small';
import { inGnumeric, inIronCalc, inLibreOffice } from './everyEngine';

const answers: Answers = { ...filled, parts: ['plan', 'rounds', 'evidence'] };
const that = (id: string, more: Partial<Answer>): Answers => {
  const answer = answers.answers[id];
  if (!answer) throw new Error(`no ${id}`);
  return { ...answers, answers: { ...answers.answers, [id]: { ...answer, ...more } } };
};
const of = (each: Answers): Workbook => describeWorkbook(small, model, each);
const notDone = { evidence: { done: 'no' } } as const;

const workbooks = {
  nothing: of(answers),
  /** A proposal where no score stands. */
  unscored: of(that('B-2', notDone)),
  alike: of(that('A-1', { ...notDone, insource: 1 })),
  differs: of(that('A-1', notDone)),
  long: of({
    ...answers,
    organisation: '国'.repeat(80),
    department: '部'.repeat(79) + '署',
    respondent: '名'.repeat(80),
    position: '長'.repeat(80),
  }),
  planned: of(that('A-1', { targetLevel: 5 })),
  kept: of(keepRound(model, answers, { name: '2025年度', keptOn: '2025-04-01', reserved: [] })),
};
const all = Object.values(workbooks);

const shown = ({ sheets }: Workbook, key: string): readonly unknown[] =>
  (sheets.find((sheet) => sheet.key === key)?.rows ?? []).flatMap(({ cells }) =>
    cells.map((cell) => cell?.value),
  );

const { evidence, byRole } = wordsIn('ja').sheets;
const { none, nothing } = evidence.differences;
const compared = (workbook: Workbook) =>
  [none, nothing(model.itemNoun.ja)].filter((text) => shown(workbook, 'evidence').includes(text));

test('that no score differs is said only where a score was compared', () => {
  expect(Object.entries(workbooks).map(([name, workbook]) => [name, compared(workbook)])).toEqual([
    ['nothing', [nothing(model.itemNoun.ja)]],
    ['unscored', [nothing(model.itemNoun.ja)]],
    ['alike', [none]],
    ['differs', []],
    ['long', [nothing(model.itemNoun.ja)]],
    ['planned', [nothing(model.itemNoun.ja)]],
    ['kept', [nothing(model.itemNoun.ja)]],
  ]);
});

test('long names show how they begin and end', () => {
  const line = shown(workbooks.long, 'byFunction').find((text) => String(text).startsWith('国'));
  expect(line).toMatch(/^国{20,40}…部{20,40}署$/);
  const by = shown(workbooks.long, 'byFunction').find((text) => String(text).includes('名…'));
  expect(by).toMatch(/名{20,60}….*長{10,40}…/);
});

test('the signs of the bars tell of a plan and a last round only where there is one', () => {
  const { signs, planned, last } = byRole;
  const told = (workbook: Workbook) =>
    shown(workbook, 'byRole').filter((text) => String(text).endsWith(signs));
  expect(told(workbooks.nothing)).toEqual([signs]);
  expect(told(workbooks.planned)).toEqual([planned(signs)]);
  expect(told(workbooks.kept)).toEqual([last(signs)]);
});

test('IronCalc says the same', () => {
  expect(inIronCalc(all).slice(0, 10)).toEqual([]);
});

test('LibreOffice says the same', async () => {
  expect((await inLibreOffice(all)).slice(0, 10)).toEqual([]);
});

test('Gnumeric says the same', async () => {
  expect((await inGnumeric(all)).slice(0, 10)).toEqual([]);
});

test('a workbook that said otherwise, and had other words for the plan, is accused of nothing', () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../golden/otherWords.xlsx')));
  expect(checkFile(catalogue, (file, options) => readXlsx(file, options), bytes).problems).toEqual([]);
});
