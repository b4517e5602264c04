import { catalogue } from '../../src/catalog';
import type { Score } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { cleanScore } from '../../src/model/cells/cleanScore';
import type { Raw } from '../../src/model/cells/raw';
import { assess } from '../../src/model/assess';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { boxOf } from '../../src/workbook/a1';
import { writeXlsx } from '../../src/xlsx/write';
import { uncalculated } from './compareCells';
import { IronCalc } from './ironcalc';
import { office } from './office';

/** Numbers that are a score, nearly one, or one to Excel alone; 3 and 4 are also the first days that a date can be. */
const TYPED: readonly Exclude<Raw, object>[] = [
  ...[3.0000000000000004, 2.9999999999999996, 4.999999999999999, 5.000000000000001, 0.9999999999999999],
  ...[2.9999999999999, 3.0000000000001, 4.5, 5.4, -0.4, 1e-16, -1e-16, 1e-9],
  ...[3, 4, 0, 1, 5, 6, 2.5, '3', 'x', true, null],
  // Texts that say 3 to a person are none to any formula.
  ...['3.0', '３．０', '3,0', '3\u200b', '3\u00a0', '\u200b'],
];

const [model] = catalogue.models;
if (!model) throw new Error('no model');
const blank = blankAnswers(model, catalogue.patterns, 'en', 1);
const workbook = describeWorkbook(catalogue, model, blank);
const placed = (name: string, down: number) => {
  const { sheet, range = '' } = workbook.names.find((each) => each.name === name) ?? {};
  const { row, column } = boxOf(range);
  return [workbook.sheets.find(({ key }) => key === sheet)?.title ?? '', row + down, column] as const;
};
const typed = TYPED.map((value, index) => [...placed('ISOMM_Insource', index), value] as const);

const scores = TYPED.map((value): Score | null => cleanScore(value).score);
const { items } = assess(model, {
  ...blank,
  answers: Object.fromEntries(
    model.items.map(({ id, quadrant }, index) => [
      id,
      { insource: scores[index] ?? null, outsource: null, quadrant, note: '', supplement: '' },
    ]),
  ),
});
const expected = TYPED.map((value, index) => [
  String(value),
  items[index]?.state,
  items[index]?.level ?? '',
  cleanScore(value).kind === null ? 0 : 1,
]);

const shownBy = (shown: (sheet: string, row: number, column: number) => unknown) =>
  TYPED.map((value, index) => [
    String(value),
    ...['ISOMM_State', 'ISOMM_Level', 'ISOMM_InvalidCells'].map((name) => shown(...placed(name, index))),
  ]);

test('the model takes what has 15 digits of a score', () => {
  expect(scores.slice(0, 9)).toEqual([3, 3, 5, 5, 1, null, null, null, null]);
});

test('IronCalc comes to the same state, level and count of invalid cells', () => {
  const engine = new IronCalc(uncalculated(workbook));
  engine.set(typed);
  const found = shownBy((...cell) => engine.shown(...cell));
  engine.free();
  expect(found).toEqual(expected);
});

test('LibreOffice comes to the same state, level and count of invalid cells', async () => {
  const [result] = await office([
    {
      bytes: writeXlsx(uncalculated(workbook)),
      steps: [{ do: 'set', cells: typed }, { do: 'dump' }],
    },
  ]);
  expect(shownBy((sheet, row, column) => result?.shown[0]?.[sheet]?.[row]?.[column])).toEqual(expected);
});
