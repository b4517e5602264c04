import { takeReturn } from '../../src/actions/reading/takeReturn';
import { catalogue, modelById } from '../../src/catalog';
import type { Answers } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { entryOf } from '../../src/model/departments/entry';
import { tidyAnswers } from '../../src/model/departments/tidyRows';
import { keepRound } from '../../src/model/rounds/keepRound';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';

const model = modelById('isomm-2.1')!;

test('a returned file says what became of its plan since the round it kept last', () => {
  const blank = blankAnswers(model, catalogue.patterns, 'ja', LAYOUT);
  const scored = (first: 2 | 4): Answers['answers'] => ({
    ...blank.answers,
    'A-1': { ...blank.answers['A-1']!, insource: first, targetLevel: 4, due: '2026-09-30' },
    'A-2': { ...blank.answers['A-2']!, insource: 3, targetLevel: 5, due: '2026-09-30' },
  });
  const parts = ['plan', 'rounds'];
  const wish = (name: string, keptOn: string) => ({ name, keptOn, reserved: [] });
  const older = keepRound(model, { ...blank, parts, date: '2025-10-01' }, wish('2025H2', '2025-10-01'));
  const before = keepRound(
    model,
    { ...older, date: '2026-04-01', answers: scored(2) },
    wish('2026H1', '2026-04-01'),
  );
  const now = { ...before, date: '2026-10-01', answers: scored(4) };
  const bytes = writeXlsx(describeWorkbook(catalogue, model, now));
  const taken = takeReturn(catalogue, readXlsx, 'a.xlsx', bytes);
  if (!('returned' in taken)) throw new Error('not read');
  const { returned, assessment } = taken;
  const rows = tidyAnswers(returned, model, 'ja', assessment).slice(0, 3);
  expect(rows.map(({ last_level, plan_outcome }) => [last_level, plan_outcome])).toEqual([
    [2, 'kept'],
    [3, 'unchanged'],
    [null, null],
  ]);
  expect(entryOf(0, returned, model, assessment).plan).toMatchObject({ kept: 1, unchanged: 1, due: 2 });
  // The one before it says nothing of that, and is not kept.
  expect(returned.answers.rounds?.map(({ name }) => name)).toEqual(['2026H1']);
});
