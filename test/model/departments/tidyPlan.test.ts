import { csvHead, CSV, NDJSON } from '../../../src/actions/tables/tidyText';
import { catalogue, modelById } from '../../../src/catalog';
import type { Answers } from '../../../src/model/answers';
import { askedPart } from '../../../src/model/askedPart';
import { blankAnswers } from '../../../src/model/blankAnswers';
import type { Model } from '../../../src/model/catalogue';
import { entryOf } from '../../../src/model/departments/entry';
import { tidyAnswers, TIDY_COLUMNS } from '../../../src/model/departments/tidyRows';
import { keepRound } from '../../../src/model/rounds/keepRound';

const model = modelById('isomm-2.1') as Model;

test('what a department plans stands in columns of its own behind those that were there before', () => {
  const blank = blankAnswers(model, catalogue.patterns, 'ja', 3);
  const planned = { targetSide: 'both', targetLevel: 4, owner: '=田中', progress: 'doing' } as const;
  const answers: Answers = {
    ...blank,
    asked: ['A', 'B'],
    answers: {
      ...blank.answers,
      'A-1': { ...blank.answers['A-1']!, ...planned, due: '2027-03-31' },
      'A-2': { ...blank.answers['A-2']!, due: '来春' },
      'C-1': { ...blank.answers['C-1']!, targetLevel: 5 },
    },
  };
  const asked = askedPart(model, answers.asked);
  const rows = tidyAnswers(
    { file: 'a.xlsx', model: asked, answers, problems: [], furtherProblems: 0 },
    model,
    'ja',
  );
  expect(TIDY_COLUMNS.indexOf('planned_side')).toBe(TIDY_COLUMNS.indexOf('item_no') + 1);
  const of = (id: string) => rows.find(({ item_id }) => item_id === id);
  expect(of('A-1')).toMatchObject({
    ...{ planned_side: 'both', planned_level: 4, planned_due: '2027-03-31' },
    ...{ planned_owner: '=田中', planned_progress: 'doing' },
  });
  const none = { planned_side: null, planned_level: null, planned_due: null, planned_owner: null };
  // No day, and a function that was not asked for.
  for (const id of ['A-2', 'A-3', 'C-1']) expect(of(id)).toMatchObject(none);
  const [first = '', second = ''] = CSV.rest(rows.slice(0, 2));
  expect(first).toMatch(/,both,4,2027-03-31,'=田中,doing,,\r\n$/);
  expect(second).toMatch(/,,,,,,,\r\n$/);
  expect(csvHead()).toMatch(
    /,planned_side,planned_level,planned_due,planned_owner,planned_progress,last_level,plan_outcome\r\n$/,
  );
  expect(NDJSON.rest(rows.slice(0, 1))[0]).toContain('"planned_level":4');
});

test('what became of the plan of the last round stands beside it, and is counted for the return', () => {
  const blank = blankAnswers(model, catalogue.patterns, 'ja', 3);
  const with2 = (level: 2 | 3 | 4, planned: boolean): Answers['answers'] =>
    Object.fromEntries(
      Object.entries(blank.answers).map(([id, answer], index) => [
        id,
        index > 4
          ? answer
          : {
              ...answer,
              insource: index < 2 ? level : 2,
              ...(planned &&
                index < 4 && {
                  targetSide: 'in' as const,
                  targetLevel: index === 1 ? (4 as const) : (3 as const),
                  due: index === 3 ? '2027-03-31' : '2026-09-30',
                }),
            },
      ]),
    );
  const wish = { name: '2026上期', keptOn: '2026-04-01', reserved: [] };
  const before = keepRound(model, { ...blank, date: '2026-04-01', answers: with2(2, true) }, wish);
  const answers = { ...before, date: '2026-10-01', answers: with2(3, false) };
  const returned = { file: 'a.xlsx', model, answers, problems: [], furtherProblems: 0 };
  const rows = tidyAnswers(returned, model, 'ja').slice(0, 6);
  expect(rows.map(({ last_level, level, plan_outcome }) => [last_level, level, plan_outcome])).toEqual([
    [2, 3, 'kept'],
    [2, 3, 'partly'],
    [2, 2, 'unchanged'],
    [2, 2, 'later'],
    [2, 2, null],
    [null, null, null],
  ]);
  expect(entryOf(1, returned, model).plan).toEqual({
    ...{ kept: 1, partly: 1, unchanged: 1, back: 0 },
    ...{ due: 3, later: 1 },
  });
  // Nothing was kept, or nothing planned: nothing is said.
  expect(entryOf(1, { ...returned, answers: blank }, model).plan).toBeNull();
});
