import { blankAnswers } from '../../../src/model/blankAnswers';
import { catalogue, modelById } from '../../../src/catalog';
import type { Answers, Problem } from '../../../src/model/answers';
import type { Model } from '../../../src/model/catalogue';
import type { Returned } from '../../../src/model/departments/returned';
import { saidBy } from '../../../src/model/departments/saidBy';

const model = modelById('isomm-2.1') as Model;
const blank = blankAnswers(model, catalogue.patterns, 'ja', 9);
const said = (answers: Answers, problems: readonly Problem[] = []): number =>
  saidBy({ file: 'a.xlsx', model, answers, problems, furtherProblems: 0 } satisfies Returned);
const with1 = (change: object): Answers => ({
  ...blank,
  answers: { ...blank.answers, 'A-1': { ...blank.answers['A-1'], ...change } as Answers['answers'][string] },
});

test('whatever is answered or found makes another number of it', () => {
  const problem = { kind: 'not-a-score', sheet: 'S', cell: 'G5', id: 'A-1', found: '3点' } as const;
  const all = [
    said(blank),
    ...[{ insource: 3 }, { insource: 4 }, { outsource: 3 }, { quadrant: 'IV' }, { note: '3' }].map((change) =>
      said(with1(change)),
    ),
    ...[{ supplement: '3' }, { effort: 0.5 }, { effort: 0.25 }, { evidence: { place: 'x' } }].map((change) =>
      said(with1(change)),
    ),
    ...[
      { currentPattern: 'hybrid' },
      { targetPattern: 'hybrid' },
      { respondent: 'R' },
      { date: '2026-07-01' },
    ].map((change) => said({ ...blank, ...(change as Partial<Answers>) })),
    said(blank, [problem]),
    said(blank, [{ ...problem, found: '4点' }]),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('the layout and the language of a workbook say nothing', () => {
  expect(said({ ...blank, layout: 1, language: 'en', deadline: '2026-12-01' })).toBe(said(blank));
});
