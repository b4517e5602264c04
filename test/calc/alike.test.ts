import { checkFile } from '../../src/actions/reading/checkFile';
import { catalogue } from '../../src/catalog';
import type { Answers, Score } from '../../src/model/answers';
import { keepRound } from '../../src/model/rounds/keepRound';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { quote } from '../../src/sheets/formula';
import type { Cell, Workbook } from '../../src/workbook/description';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { catalogue as small, filled, model } from '../actions/small';
import { madeModel } from '../model/madeModel';
import { inGnumeric, inIronCalc, inLibreOffice } from './everyEngine';

const parts = ['summary', 'rounds', 'progress'];
const scored = (score: (index: number) => Score): Answers => ({
  ...filled,
  parts,
  answers: Object.fromEntries(
    Object.entries(filled.answers).map(([id, answer], index) => [
      id,
      { ...answer, insource: score(index), outsource: null },
    ]),
  ),
});
const of = (answers: Answers): Workbook => describeWorkbook(small, model, answers);
const [group] = model.functions;
if (!group) throw new Error('no function');

const highest = of(scored(() => 5));
const one = of({ ...scored((index) => (1 + (index % 5)) as Score), asked: [group.id] });
const different = of(scored((index) => (1 + (index % 5)) as Score));
const before = scored((index) => (1 + (index % 5)) as Score);
const planned = of({
  ...keepRound(
    model,
    {
      ...before,
      answers: Object.fromEntries(
        Object.entries(before.answers).map(([id, answer]) => [
          id,
          { ...answer, targetLevel: 5 as const, due: '2030-01-01' },
        ]),
      ),
    },
    { name: '2025年度', keptOn: '2025-04-01', reserved: [] },
  ),
  answers: before.answers,
});
const ofMeans = (levels: readonly Score[]): Workbook => {
  const made = madeModel(levels.map(() => 1));
  return describeWorkbook({ ...small, models: [made] }, made, {
    ...filled,
    ...{ parts, model: made.id },
    answers: Object.fromEntries(
      made.items.map(({ id, quadrant }, index) => [
        id,
        { insource: levels[index] ?? null, outsource: null, quadrant, note: '', supplement: '' },
      ]),
    ),
  });
};
/** Of these two are the lowest. */
const [shared, tied] = [ofMeans([2, 4, 2]), ofMeans([3, 1, 4, 1, 5])];
const unlike = ofMeans([3, 2, 4, 1, 5]);
/** More are level with what is named: with the second of two weaknesses, with both strengths. */
const more = ofMeans([5, 2, 5, 2, 1, 2, 5]);
const low = of(scored(() => 2));
const all = [highest, low, different, shared, tied, unlike, more, planned, one];

const textsOf = ({ sheets }: Workbook, key: string): string =>
  (sheets.find((sheet) => sheet.key === key)?.rows ?? [])
    .flatMap(({ cells }) => cells.map((cell) => cell?.value))
    .join('\n');

test('where no function is lower than another none is called the lowest', () => {
  // Nor is there room above the highest level.
  expect(textsOf(highest, 'byFunction')).not.toMatch(/伸びしろ|room to grow/);
  for (const workbook of [highest, one]) {
    const text = textsOf(workbook, 'summary');
    expect(text).toMatch(/全体の成熟度は\d\.\dです。/);
    expect(text).not.toMatch(/最も低い機能は|次に低い/);
  }
  expect(textsOf(different, 'summary')).toMatch(/最も低い機能は「[^」]+」（/);
  expect(textsOf(shared, 'summary')).toMatch(/最も低い機能は「[^」]+」ほか1つ（2\.0）です。/);
  expect(textsOf(shared, 'summary')).toMatch(/^ほか1つ$/m);
  expect(textsOf(tied, 'summary')).toMatch(/^ほか1つ$/m);
  expect(textsOf(tied, 'summary')).not.toContain('次に低い');
  expect(textsOf(unlike, 'summary')).toContain('次に低い：');
  expect(textsOf(unlike, 'summary')).not.toMatch(/^ほか[0-9]/m);
});

test('where all are alike none is said to be ahead of the others or behind them', () => {
  for (const workbook of [highest, low]) {
    expect(textsOf(workbook, 'byFunction')).toContain('どれも同じ成熟度です。');
    expect(textsOf(workbook, 'byFunction')).not.toMatch(/ほかより進んで|ほかに比べて/);
  }
  expect(textsOf(shared, 'byFunction')).not.toContain('どれも同じ成熟度です。');
});

test('where more functions are level with the last that is named, it is said how many', () => {
  const said = (workbook: Workbook) => textsOf(workbook, 'byFunction').match(/ほか\d+つも.+と同じ値/g) ?? [];
  expect(said(shared)).toEqual(['ほか1つもCと同じ値']);
  expect(said(more)).toEqual(['ほか1つもCと同じ値', 'ほか2つもFと同じ値']);
  for (const workbook of [highest, low]) expect(said(workbook)).toHaveLength(2);
  for (const workbook of [unlike, tied, one]) expect(said(workbook)).toEqual([]);
});

test('a strip says for how many items a cell of it stands', () => {
  const headOf = (size: number) => {
    const large = madeModel([size, 1]);
    const answers = { ...filled, parts: ['summary'], model: large.id, answers: {} };
    const workbook = describeWorkbook({ ...small, models: [large] }, large, answers);
    return ['summary', 'byFunction'].map(
      (sheet) => /ごとの成熟度（(.+件)）/.exec(textsOf(workbook, sheet))?.[1],
    );
  };
  expect(headOf(20)).toEqual(['1マス1件', '1マス1件']);
  expect(headOf(21)).toEqual(['1マスが2件', '1マスが2件']);
});

test('a workbook of one function says that neither strengths nor weaknesses will be shown', () => {
  expect(textsOf(one, 'byFunction')).toContain('機能が1つのため、示しません。');
  expect(textsOf(different, 'byFunction')).not.toContain('機能が1つのため');
});

test('of no plan nothing is said to be not due yet, nor counted', () => {
  expect(textsOf(different, 'progress')).toContain('Aの時点の計画はありません');
  expect(textsOf(different, 'progress')).not.toMatch(/期限が来て採点も済んだ計画|一部 0/);
  expect(textsOf(planned, 'progress')).toContain('期限が来て採点も済んだ計画はありません');
});

test('IronCalc shows the same', () => {
  expect(inIronCalc(all).slice(0, 10)).toEqual([]);
});

test('LibreOffice shows the same', async () => {
  expect((await inLibreOffice(all)).slice(0, 10)).toEqual([]);
});

test('Gnumeric shows the same', async () => {
  expect((await inGnumeric(all)).slice(0, 10)).toEqual([]);
});

/** The same with what earlier workbooks of this layout have in its cells, the last or the first of several, and with another value there. */
function earlier(workbook: Workbook, nth: -1 | 0): Workbook {
  const formerly = ({ formerly: formulas, ...cell }: Cell): Cell => {
    const formula = formulas?.at(nth);
    if (formula === undefined) return cell;
    const text = formula.slice(1, -1).replaceAll('""', '"');
    if (formula !== quote(text)) return { ...cell, formula, value: 'earlier' };
    const { formula: _, ...constant } = cell;
    void _;
    return { ...constant, value: text };
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && formerly(cell)) })),
    })),
  };
}

test.each([-1, 0] as const)(
  'earlier workbooks of this layout are accused of none of these formulas (%i)',
  (nth) => {
    for (const known of catalogue.models) {
      const [first, second] = known.functions;
      if (!first || !second) throw new Error(known.id);
      const answered = describeWorkbook(catalogue, known, {
        ...{ model: known.id, language: 'ja', layout: filled.layout, organisation: '', department: '' },
        ...{ respondent: '', position: '', date: '', patterns: filled.patterns },
        ...{ currentPattern: null, targetPattern: null, asked: [first.id], answers: {} },
        parts: ['summary', 'plan', 'rounds', 'progress'],
      } as Answers);
      const { problems } = checkFile(
        catalogue,
        (file, options) => readXlsx(file, options),
        writeXlsx(earlier(answered, nth)),
      );
      expect(problems.filter(({ kind }) => kind === 'formula-replaced')).toEqual([]);
    }
  },
);
