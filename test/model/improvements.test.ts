import { catalogue } from '../../src/catalog';
import type { Answer, Answers } from '../../src/model/answers';
import { assess } from '../../src/model/assess';
import { blankAnswers } from '../../src/model/blankAnswers';
import { improvements, listOf } from '../../src/model/improvements';
import { mostUrgent } from '../../src/model/mostUrgent';
import { PLAIN_PORTFOLIO } from '../../src/model/plan/portfolioCells';

test.each([
  ['in', 'in', 4, 'strengthenInsource'],
  ['in', 'in', 5, null],
  ['out', 'out', 1, 'strengthenOutsource'],
  ['out', 'out', 5, null],
  ['out', 'in', 5, 'switchToInsource'],
  ['in', 'out', 5, 'switchToOutsource'],
  ['in', null, 3, null],
  [null, 'in', null, null],
] as const)('done %p, required %p, level %p: %p', (side, required, level, list) => {
  expect(listOf({ side, required, level, excluded: false })).toBe(list);
  expect(listOf({ side, required, level, excluded: true })).toBeNull();
});

test('the lowest level comes first, ties keep the catalogue order: A-2 before A-10', () => {
  const item = (id: string, level: 1 | 2 | 3) => ({ id, level, list: 'switchToInsource' as const });
  const items = [item('A-2', 2), item('A-10', 2), item('B-1', 1), item('B-2', 3)];
  expect(improvements(items)).toEqual({
    strengthenInsource: [],
    strengthenOutsource: [],
    switchToInsource: ['B-1', 'A-2', 'A-10', 'B-2'],
    switchToOutsource: [],
  });
});

test('by recommendation where that is asked for: what is basic before what is lower and undecided', () => {
  const model = catalogue.models.find(({ id }) => id === 'x1060-3.2.1');
  if (!model) throw new Error('no model');
  const blank = blankAnswers(model, catalogue.patterns, 'ja', 3);
  const said: Readonly<Record<string, Partial<Answer>>> = {
    'A-1': { insource: 1 },
    'A-2': { insource: 4, recommendation: 'basic' },
    'A-3': { insource: 2, recommendation: 'optional' },
    'A-4': { insource: 3, recommendation: 'basic' },
    'A-5': { insource: 1, recommendation: 'unnecessary' },
    'A-6': { insource: 1, recommendation: 'standard' },
  };
  const answers: Answers = {
    ...blank,
    targetPattern: 'full-insource',
    portfolio: { ...PLAIN_PORTFOLIO, order: 'recommendation' },
    answers: Object.fromEntries(
      Object.entries(blank.answers).map(([id, answer]) => [id, { ...answer, ...said[id] }]),
    ),
  };
  const ranked = assess(model, answers);
  expect(ranked.lists.strengthenInsource).toEqual(['A-4', 'A-2', 'A-6', 'A-3', 'A-1']);
  expect(mostUrgent(ranked, 2).map(({ id }) => id)).toEqual(['A-4', 'A-2']);
  expect(assess(model, { ...answers, portfolio: PLAIN_PORTFOLIO }).lists.strengthenInsource).toEqual([
    'A-1',
    'A-6',
    'A-3',
    'A-4',
    'A-2',
  ]);
});
