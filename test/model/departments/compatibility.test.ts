import type { Answers, Problem, ProblemKind } from '../../../src/model/answers';
import { compatibility } from '../../../src/model/departments/compatibility';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { filled, model } from '../../actions/small';

const problem = (kind: ProblemKind, id: string | null, found: string | null = null): Problem => ({
  kind,
  ...{ sheet: null, cell: null, id, found },
});

/** With one scored item and one blank one out of scope. */
const scoped: Answers = {
  ...filled,
  answers: {
    ...filled.answers,
    'A-1': { ...filled.answers['A-1']!, recommendation: 'unnecessary' },
    'B-2': { ...filled.answers['B-2']!, recommendation: 'unnecessary' },
  },
};

const compatible = (...problems: Problem[]) =>
  compatibility({ file: 'a.xlsx', model, answers: filled, problems, furtherProblems: 0 });

test('an item with something else than a score is not usable, however its id is written', () => {
  expect(compatible()).toEqual({ layout: LAYOUT, asked: 4, usable: 4, answered: 3, share: 1 });
  expect(compatible(problem('not-a-score', 'a-1'), problem('text-number', 'A-1')).usable).toBe(3);
});

test.each(['ISOMM_Id', 'ISOMM_Insource', 'ISOMM_Outsource'])('without %s nothing is', (name) => {
  expect(compatible(problem('missing-name', null, name))).toMatchObject({ usable: 0, share: 0 });
});

test('a lost note costs nothing', () => {
  expect(compatible(problem('missing-name', null, 'ISOMM_Note')).usable).toBe(4);
});

test('what is out of scope is not asked for, and a slip in it costs nothing', () => {
  const given = { file: 'a.xlsx', model, answers: scoped, furtherProblems: 0 };
  const problems = [problem('not-a-score', 'A-1')];
  expect(compatibility({ ...given, problems })).toMatchObject({ asked: 2, usable: 2, answered: 2, share: 1 });
});
