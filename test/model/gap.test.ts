import { fc } from '../machine/random';
import { catalogue } from '../../src/catalog';
import type { Answers } from '../../src/model/answers';
import { assess } from '../../src/model/assess';
import { blankAnswers } from '../../src/model/blankAnswers';
import { gap } from '../../src/model/plan/gap';
import { anyAnswers } from './anyAnswers';
import { madeModel } from './madeModel';
import { amount } from '../machine/wide';

const withPlan = (answers: Answers, plan: (id: string) => Partial<Answers['answers'][string]>): Answers => ({
  ...answers,
  answers: Object.fromEntries(
    Object.entries(answers.answers).map(([id, answer]) => [
      id,
      { ...answer, targetSide: null, targetLevel: null, ...plan(id) },
    ]),
  ),
});

describe.each(catalogue.models.map((model) => [model.id, model] as const))('%s', (_, model) => {
  const answers = anyAnswers(model, catalogue.patterns);

  test('a blank plan leaves no gap: 0 where there is a level, nothing where there is none', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const blank = withPlan(given, () => ({}));
        const result = gap(assess(model, blank), blank);
        for (const item of result.items) {
          expect(item.gap).toBe(item.asIsLevel === null ? null : 0);
          expect(item).toMatchObject({ planned: false, starts: false, toBeLevel: item.asIsLevel });
        }
        for (const group of [...result.functions, result.overall]) {
          expect(group.gap).toBe(group.asIs === null ? null : 0);
        }
      }),
      { numRuns: amount(75, 300) },
    );
  });

  test('plan = current leaves no gap', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const now = assess(model, given);
        const level = new Map(now.items.map((item) => [item.id, item]));
        const same = withPlan(given, (id) => ({
          targetLevel: level.get(id)?.level ?? null,
          targetSide: level.get(id)?.side ?? null,
        }));
        const result = gap(assess(model, same), same);
        for (const item of result.items) {
          expect(item.gap).toBe(item.asIsLevel === null ? null : 0);
          if (item.asIsSide !== null) expect(item.switches).toBe(false);
        }
        for (const group of [...result.functions, result.overall]) {
          expect(group.gap).toBe(group.asIs === null ? null : 0);
          expect(group.starts).toBe(0);
        }
      }),
      { numRuns: amount(75, 300) },
    );
  });

  test('As-Is is the maturity, and the gap is the difference of the two means', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const now = assess(model, given);
        const result = gap(now, given);
        expect(result.overall.asIs).toBe(now.overall);
        for (const [index, group] of result.functions.entries()) {
          expect(group.asIs).toBe(now.functions[index]?.maturity);
          if (group.asIs === null || group.toBe === null) expect(group.gap).toBeNull();
          else expect(group.gap).toBeCloseTo(group.toBe - group.asIs, 10);
        }
      }),
      { numRuns: amount(75, 300) },
    );
  });
});

test('a plan for an item without a level starts something and lowers no mean', () => {
  const model = madeModel([3]);
  const blank = blankAnswers(model, catalogue.patterns, 'en', 1);
  const one = { note: '', supplement: '', quadrant: 'I' as const };
  const answers: Answers = {
    ...blank,
    targetPattern: 'hybrid',
    answers: {
      'A-1': { ...one, insource: 2, outsource: null, targetLevel: 4 },
      'A-2': { ...one, insource: 0, outsource: null, targetLevel: 1 },
      'A-3': { ...one, insource: null, outsource: 3, targetSide: 'out' },
    },
  };
  const result = gap(assess(model, answers), answers);
  expect(result.items).toMatchObject([
    { gap: 2, toBeSide: 'in', planned: true, starts: false, switches: false },
    { gap: null, toBeLevel: 1, toBeSide: 'in', planned: true, starts: true, switches: false },
    { gap: 0, toBeSide: 'out', planned: true, starts: false, switches: false },
  ]);
  expect(result.overall).toEqual({
    ...{ asIs: 2.5, toBe: 3.5, gap: 1, planned: 3, starts: 1 },
    withStarts: { toBe: (4 + 1 + 3) / 3, count: 3 },
  });
});

const one = { note: '', supplement: '', quadrant: 'IV' as const };
const planOf = (answers: Answers['answers'], asOf?: string | null) => {
  const model = madeModel([Object.keys(answers).length]);
  const blank = blankAnswers(model, catalogue.patterns, 'en', 1);
  const whole: Answers = { ...blank, targetPattern: 'hybrid', answers };
  return gap(assess(model, whole), whole, asOf);
};

test('an item nobody planned stays as it is, whatever the target pattern asks for', () => {
  const { items } = planOf({
    'A-1': { ...one, insource: 3, outsource: null },
    'A-2': { ...one, insource: 3, outsource: null, targetLevel: 4 },
    'A-3': { ...one, insource: 3, outsource: null, due: '2027-03-31', progress: 'doing' },
  });
  expect(items).toMatchObject([
    { planned: false, toBeSide: 'in', switches: false, gap: 0 },
    { planned: true, toBeSide: 'out', switches: true, gap: 1 },
    { planned: false, toBeSide: 'in', switches: false, gap: 0 },
  ]);
});

test('both sides are a switch unless both deliver today', () => {
  const { items } = planOf({
    'A-1': { ...one, insource: 3, outsource: null, targetSide: 'both' },
    'A-2': { ...one, insource: 3, outsource: 0, targetSide: 'both' },
    'A-3': { ...one, insource: 3, outsource: 2, targetSide: 'both' },
    'A-4': { ...one, insource: null, outsource: null, targetSide: 'both' },
  });
  expect(items.map(({ switches }) => switches)).toEqual([true, true, false, false]);
  expect(items.map(({ asIsSide }) => asIsSide)).toEqual(['in', 'in', 'both', null]);
});

test('what is dropped, due later or due on no day does not count; in the whole plan only what is dropped', () => {
  const plan: Answers['answers'] = {
    'A-1': { ...one, insource: 2, outsource: null, targetLevel: 5, due: '2027-03-31' },
    'A-2': { ...one, insource: 2, outsource: null, targetLevel: 5, due: '2027-09-30', targetSide: 'both' },
    'A-3': { ...one, insource: 2, outsource: null, targetLevel: 5, due: 'spring', progress: 'open' },
    'A-4': { ...one, insource: 2, outsource: null, targetLevel: 5, due: '2027-01-31', progress: 'dropped' },
    'A-5': { ...one, insource: null, outsource: null, targetLevel: 5, due: '2027-03-31', progress: 'done' },
  };
  const { items, overall } = planOf(plan, '2027-03-31');
  expect(items.map((item) => [item.planned, item.counts, item.gap, item.switches])).toEqual([
    [true, true, 3, true],
    [true, false, 0, false],
    [true, false, 0, false],
    [true, false, 0, false],
    [true, true, null, false],
  ]);
  const starting = { toBe: (5 + 2 + 2 + 2 + 5) / 5, count: 5 };
  expect(overall).toEqual({ asIs: 2, toBe: 2.75, gap: 0.75, planned: 2, starts: 1, withStarts: starting });
  expect(planOf(plan, '2027-03-30').overall).toMatchObject({ toBe: 2, gap: 0, planned: 0, starts: 0 });
  expect(planOf(plan).overall).toMatchObject({ toBe: 4.25, gap: 2.25, planned: 4, starts: 1 });
});
