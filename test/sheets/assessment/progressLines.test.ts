import { catalogue as known } from '../../../src/catalog';
import { assess } from '../../../src/model/assess';
import type { Answers } from '../../../src/model/answers';
import { blankAnswers } from '../../../src/model/blankAnswers';
import { keepRound } from '../../../src/model/rounds/keepRound';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { boxOf } from '../../../src/workbook/a1';
import { inIronCalc } from '../../calc/everyEngine';
import { madeModel } from '../../model/madeModel';

/** So many functions, each with another mean, and rounds that were kept of them. */
function made(functions: number, rounds: number) {
  const model = madeModel(Array.from({ length: functions }, () => 5));
  const catalogue = { ...known, models: [model] };
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const answers = Object.fromEntries(
    model.items.map(({ id }, index) => {
      const [at, nth] = [Math.floor(index / 5) % 20, index % 5];
      return [id, { ...blank.answers[id], insource: 1 + Math.floor(at / 5) + (nth < at % 5 ? 1 : 0) }];
    }),
  ) as Answers['answers'];
  const kept = Array.from({ length: rounds }).reduce<Answers>(
    (all, _, index) =>
      keepRound(model, all, { name: `回${String(index)}`, keptOn: '2026-01-01', reserved: [] }),
    { ...blank, answers, parts: ['rounds', 'progress'] },
  );
  return { model, answers: kept, workbook: describeWorkbook(catalogue, model, kept) };
}

const CASES = [2, 9, 10, 12, 25].flatMap((functions) => [1, 7].map((rounds) => [functions, rounds] as const));

test.each(CASES)('of %d functions and %d rounds each has its line, and all have one', (functions, rounds) => {
  const { answers, model, workbook } = made(functions, rounds);
  const sheet = workbook.sheets.find(({ key }) => key === 'progress');
  const chart = sheet?.charts.find(({ name }) => name === 'ISOMM_ProgressLines');
  if (!sheet || !chart) throw new Error('no lines');
  const cell = (at: string) => {
    const { row, column } = boxOf(at);
    return sheet.rows[row]?.cells[column]?.value;
  };
  const drawn = chart.series.map(({ nameCell, values }) => [
    cell(nameCell),
    cell(values.split(':')[1] ?? ''),
  ]);
  const { functions: means, overall } = assess(model, answers);
  const expected = [
    ['全体', overall],
    ...model.functions.map(({ short }, index) => [short.ja, means[index]?.maturity]),
  ];
  expect(drawn).toEqual(expect.arrayContaining(expected));
  // Beside them at most the highest and the lowest once more.
  expect([0, 2]).toContain(drawn.length - expected.length);
  const behind = boxOf(chart.anchor);
  for (const { nameCell, values } of chart.series)
    for (const box of [boxOf(nameCell), boxOf(values)]) {
      expect(box.row).toBeGreaterThanOrEqual(behind.row);
      expect(box.lastRow).toBeLessThanOrEqual(behind.lastRow);
    }
});

test('IronCalc draws the same lines, which go on below others', () => {
  expect(inIronCalc([made(12, 1).workbook]).slice(0, 10)).toEqual([]);
});
