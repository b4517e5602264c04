import { catalogue } from '../../src/catalog';
import { first } from '../../src/first';
import { assess } from '../../src/model/assess';
import type { Answer } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { coverage, isBelow, mappingCounts, numbersOf, servicesAt } from '../../src/model/beside/first';
import { fc } from '../machine/random';
import { anyAnswers } from './anyAnswers';

const model = catalogue.models.find(({ id }) => id === first.model);
if (!model) throw new Error(first.model);
const ids = model.items.map(({ id }) => id);

/** The answers with some items filled in. */
const filled = (change: (id: string) => Partial<Answer>) => {
  const blank = blankAnswers(model, catalogue.patterns, 'ja', 1);
  const answers = Object.entries(blank.answers).map(([id, answer]) => [id, { ...answer, ...change(id) }]);
  return assess(model, { ...blank, answers: Object.fromEntries(answers) as typeof blank.answers });
};
const only = (given: Readonly<Record<string, Partial<Answer>>>) => filled((id) => given[id] ?? {});
const of = (found: ReturnType<typeof coverage>, id: string) => found.functions.find((each) => each.id === id);

test('the mapping holds what the document holds', () => {
  expect(mappingCounts(first, ids)).toEqual({
    version: '2.1.0',
    ...{ areas: 5, services: 21, functions: 76 },
    ...{ forward: 109, back: 108, both: 105, union: 112, oneWay: 7, withoutCounterpart: 25 },
  });
  const below = first.areas.map(({ id }) => first.functions.filter((each) => isBelow(each.id, id)).length);
  expect(below).toEqual([5, 24, 15, 14, 18]);
  const served = first.functions.map(({ id }) => servicesAt(first, id).length);
  expect(served.filter((each) => each === 1).length).toBe(54);
  expect([served.filter((each) => each > 1).length, Math.max(...served)]).toEqual([22, 5]);
  expect(['F-2', 'F-3', 'D-6'].map((id) => numbersOf(first, id).length)).toEqual([9, 8, 7]);
  const one = coverage(
    first,
    filled(() => ({})),
  ).oneWay;
  expect(one.map(({ service, function: id, direction }) => `${service} ${direction} ${id}`).sort()).toEqual([
    'D-7 forward 8.3.2',
    'E-5 back 7.1.3',
    'E-5 forward 7.6.1',
    'E-6 back 7.1.3',
    'E-7 back 7.1.3',
    'F-2 forward 6.3.4',
    'I-2 forward 6.4.4',
  ]);
  const missing = coverage(
    first,
    filled(() => ({})),
  ).withoutCounterpart;
  const counts = [...'ABCDEFGHI'].map((letter) => missing.filter((id) => id.startsWith(letter)).length);
  expect([missing.slice(0, 3), counts]).toEqual([
    ['A-1', 'A-4', 'A-6'],
    [10, 3, 1, 0, 3, 0, 4, 1, 3],
  ]);
});

test('everything at 4 is 4 everywhere; one service at 3 gives figures to exactly its functions', () => {
  const all = coverage(
    first,
    filled(() => ({ insource: 4 })),
  );
  expect(
    all.functions.every(({ highest, lowest, state }) => highest === 4 && lowest === 4 && state === 'scored'),
  ).toBe(true);
  expect([...all.areas, ...all.services].map(({ mean, lowest, without }) => [mean, lowest, without])).toEqual(
    Array.from({ length: 26 }, () => [4, 4, 0]),
  );
  const one = coverage(first, only({ 'B-1': { outsource: 3 } }));
  const with3 = one.functions.filter(({ highest }) => highest !== null);
  expect(with3.map(({ id, highest }) => [id, highest])).toEqual([
    ['5.2.1', 3],
    ['5.2.2', 3],
    ['8.2.2', 3],
  ]);
  expect(numbersOf(first, 'B-1')).toEqual(['5.2.1', '5.2.2', '8.2.2']);
});

test('what is in one table only counts by the switch', () => {
  const given = only({ 'E-5': { insource: 5 } });
  expect(of(coverage(first, given), '7.6.1')).toMatchObject({ highest: 5, scored: 1, direction: 'mixed' });
  expect(of(coverage(first, given, { bothOnly: true }), '7.6.1')).toMatchObject({
    ...{ highest: null, services: ['E-3'], state: 'unanswered' },
  });
  expect(coverage(first, given).oneWay.find(({ function: id }) => id === '7.6.1')).toMatchObject({
    with: 5,
    without: null,
  });
});

test('the highest with the lowest beside it; three kinds of nothing are told apart', () => {
  const [a = '', b = ''] = of(coverage(first, only({})), '5.1.2')?.services ?? [];
  const both = coverage(first, only({ [a]: { insource: 5 }, [b]: { outsource: 1 } }));
  expect(of(both, '5.1.2')).toMatchObject({ highest: 5, lowest: 1, scored: 2 });
  const out = (recommendation: 'unnecessary' | null, insource: 0 | null) =>
    of(coverage(first, only({ 'D-4': { insource, recommendation } })), '6.2.4');
  expect(out(null, null)).toMatchObject({ state: 'unanswered', highest: null });
  expect(out(null, 0)).toMatchObject({ services: ['D-4'], state: 'not-done', highest: null });
  expect(out('unnecessary', null)).toMatchObject({ state: 'excluded', highest: null });
});

test('whatever is answered, the switch changes five functions at most, and means lie between lowest and highest', () => {
  const changing = new Set<string>();
  fc.assert(
    fc.property(anyAnswers(model, catalogue.patterns), (answers) => {
      const assessment = assess(model, answers);
      const [union, both] = [coverage(first, assessment), coverage(first, assessment, { bothOnly: true })];
      expect([both.withoutCounterpart, both.oneWay]).toEqual([union.withoutCounterpart, union.oneWay]);
      union.functions.forEach((each, index) => {
        const other = both.functions[index];
        if (each.highest !== other?.highest || each.lowest !== other.lowest) changing.add(each.id);
        expect(each.highest === null).toBe(each.scored === 0);
      });
      for (const { id, mean, lowest, without } of [...union.services, ...union.areas]) {
        const below = union.functions.filter((each) => isBelow(each.id, id));
        const levels = below.flatMap(({ highest }) => highest ?? []);
        expect(without).toBe(below.length - levels.length);
        expect(mean === null).toBe(levels.length === 0);
        if (mean === null || lowest === null) continue;
        expect(mean).toBeLessThanOrEqual(Math.max(...levels));
        expect(mean).toBeGreaterThanOrEqual(lowest);
      }
    }),
    { numRuns: 60 },
  );
  const five = ['6.3.4', '6.4.4', '7.1.3', '7.6.1', '8.3.2'];
  expect([...changing].filter((id) => !five.includes(id))).toEqual([]);
  expect(changing.size).toBeGreaterThan(2);
});

test('a number finds services: of a function, or of all below a service or an area', () => {
  expect(servicesAt(first, '6.2.4')).toEqual(['D-4']);
  expect(servicesAt(first, '6.2')).toContain('D-4');
  expect(servicesAt(first, '6').length).toBeGreaterThan(servicesAt(first, '6.2').length);
  expect(servicesAt(first, '10.1')).toEqual([]);
});
