import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { readAnswers } from '../../../src/sheets/assessment/reading/read';
import { catalogue, filled, model } from '../../actions/small';
import { asRead } from '../asRead';
import { withColumns } from './columnCells';

const read = asRead(describeWorkbook(catalogue, model, filled));

/** The first two scores of the insource column are formulas that were saved without their values. */
const withFormulas = (first: string, second: string | null = null) => {
  const reading = readAnswers(
    catalogue,
    withColumns(read, ['ISOMM_Insource'], (cells) => ({
      ...cells,
      values: [[null], [second === null ? 4 : null], ...cells.values.slice(2)],
      uncalculated: [[first], [second], [null], [null]],
    })),
  );
  const answers = reading.answers?.answers;
  return { ...reading, scores: ['A-1', 'A-2'].map((id) => answers?.[id]?.insource) };
};

test.each([
  ['3', 3],
  [' 1 + 2', 3],
  ['SUM(1, 1,1)', 3],
  ['sum(5)', 5],
  ['$G$6', 4],
  ['G6', 4],
  ['H6', 0],
])('=%s is worked out', (formula, score) => {
  const { scores, problems } = withFormulas(formula);
  expect(scores[0]).toBe(score);
  expect(problems).toEqual([]);
});

test.each(['G6*1', 'SUM(G6:G7)', 'IF(1,3)', '準備!B2', 'A1', 'G7', '', '3+', 'SUM()'])(
  '=%s is named, and stays in its cell',
  (formula) => {
    const { scores, problems, leftovers } = withFormulas(formula);
    expect(scores[0]).toBeNull();
    expect(problems).toEqual([
      { kind: 'uncalculated', sheet: '入力', cell: 'G5', id: 'A-1', found: `=${formula}` },
    ]);
    expect(leftovers).toEqual({ 'A-1': { insource: `=${formula}` } });
  },
);

test('two that refer to each other are both named; one that comes to no score is none', () => {
  expect(withFormulas('G6', 'G5').problems.map(({ kind, id }) => [kind, id])).toEqual([
    ['uncalculated', 'A-1'],
    ['uncalculated', 'A-2'],
  ]);
  expect(withFormulas('3+3').problems).toMatchObject([{ kind: 'not-a-score', found: '6' }]);
});

test('a date that was not calculated is named', () => {
  const { problems } = readAnswers(
    catalogue,
    withColumns(read, ['ISOMM_Date'], (cells) => ({
      ...cells,
      values: [[null]],
      uncalculated: [['TODAY()']],
    })),
  );
  expect(problems).toMatchObject([{ kind: 'uncalculated', sheet: '準備', id: null, found: '=TODAY()' }]);
});
