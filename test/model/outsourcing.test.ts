import { catalogue } from '../../src/catalog';
import type { Answer, Answers } from '../../src/model/answers';
import { assess } from '../../src/model/assess';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Outsourcing } from '../../src/model/facts/outsourcing';
import { damage, outsourcingFigures } from '../../src/model/facts/outsourcingFigures';

const [model] = catalogue.models;
if (!model) throw new Error('no model');

const reviewed = (given: Readonly<Record<string, Partial<Answer>>>, more: Partial<Answers> = {}) => {
  const blank = blankAnswers(model, catalogue.patterns, 'ja', 1);
  const entries = Object.entries(blank.answers).map(([id, answer]) => [id, { ...answer, ...given[id] }]);
  const answers = {
    ...blank,
    targetPattern: 'minimum-insource' as const,
    ...more,
    answers: Object.fromEntries(entries) as Answers['answers'],
  };
  return outsourcingFigures(assess(model, answers), answers);
};
const first = (given: Partial<Answer>, outsourcing?: Outsourcing) =>
  reviewed({ 'A-1': given }, outsourcing ? { outsourcing } : {}).items[0];

const ROW = {
  protectedValue: 100_000_000,
  ...{ impactBefore: 30, impactAfter: 10, frequencyBefore: 0.5, frequencyAfter: 0.5 },
  ...{ annualCost: 4_000_000, tolerable: 5_000_000 },
};

test('damage before and after, what it lowers, and what that costs', () => {
  expect(first(ROW)).toMatchObject({
    ...{ before: 15_000_000, after: 5_000_000, reduction: 10_000_000, within: true, effect: 2.5, rank: null },
  });
  expect(first({ ...ROW, tolerable: 4_999_999 })).toMatchObject({ within: false });
});

test('what nobody said is no 0: without one factor there is no product, and nothing after it', () => {
  for (const key of ['protectedValue', 'impactAfter', 'frequencyAfter'] as const)
    expect(first({ ...ROW, [key]: null })).toMatchObject({
      after: null,
      reduction: null,
      within: null,
      effect: null,
    });
  expect(first({ ...ROW, frequencyBefore: null })).toMatchObject({
    before: null,
    after: 5_000_000,
    reduction: null,
  });
  expect(damage(0, 30, 0.5, 'yen')).toBe(0);
  expect([damage(1, 101, 1, 'yen'), damage(6, 1, 1, 'index'), damage(1, 0, 1, 'index')]).toEqual([
    null,
    null,
    null,
  ]);
});

test('in steps there is a rank and no effect', () => {
  const steps = (impactAfter: number) => ({
    ...{
      protectedValue: 5,
      impactBefore: 4,
      impactAfter,
      frequencyBefore: 3,
      frequencyAfter: 3,
      annualCost: 9,
    },
  });
  const outsourcing: Outsourcing = { unit: 'index', providers: [] };
  const { items } = reviewed({ 'A-1': steps(3), 'A-2': steps(1), 'A-3': steps(1) }, { outsourcing });
  expect(items.slice(0, 4).map(({ reduction, rank, effect }) => [reduction, rank, effect])).toEqual([
    [15, 3, null],
    [45, 1, null],
    [45, 1, null],
    [null, null, null],
  ]);
});

test("a provider's cost is shared by the rows that have none of their own; undecided duties are counted", () => {
  const outsourcing: Outsourcing = {
    unit: 'yen',
    providers: [
      {
        ...{ name: 'Sample MSS', annualCost: 9_000_000 },
        duties: { decide: { who: 'undecided' }, contain: { who: 'undecided' }, detect: { who: 'provider' } },
        questions: { reader: { state: 'done' }, review: { state: 'open' } },
      },
    ],
  };
  const { items, providers } = reviewed(
    {
      'A-1': { contractor: 'sample mss' },
      'A-2': { contractor: 'Sample MSS', annualCost: 1 },
      'A-3': { contractor: 'Sample MSS' },
      'A-4': { contractor: 'another' },
    },
    { outsourcing },
  );
  expect(items.slice(0, 4).map(({ slot, cost }) => [slot, cost])).toEqual([
    [1, 4_500_000],
    [1, 1],
    [1, 4_500_000],
    [0, null],
  ]);
  expect(providers[0]).toEqual({ rows: 2, share: 4_500_000, undecided: 2, done: 1, open: 1 });
});

test('concerned is what is outside, beside, or planned to be', () => {
  const given = {
    ...{ 'A-1': { insource: 3 }, 'A-2': { outsource: 3 }, 'A-3': { insource: 4, outsource: 2 } },
    ...{
      'A-4': { insource: 3, targetSide: 'out' },
      'A-5': { insource: 3, targetSide: 'both', progress: 'dropped' },
    },
  } satisfies Readonly<Record<string, Partial<Answer>>>;
  const of = (parts: readonly string[]) =>
    reviewed(given, { parts })
      .items.filter(({ concerned }) => concerned)
      .map(({ id }) => id);
  expect(of(['outsourcing'])).toEqual(['A-2', 'A-3']);
  expect(of(['plan', 'outsourcing'])).toEqual(['A-2', 'A-3', 'A-4']);
});
