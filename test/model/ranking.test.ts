import { fc } from '../machine/random';
import { ranking } from '../../src/model/ranking';

const named = (means: readonly (number | null)[]) =>
  means.map((mean, index) => ({ id: String.fromCharCode(65 + index), mean }));

test('the sample of the source deck', () => {
  const { strengths, weaknesses } = ranking(named([3, 4, 4, 4, 3, 3, 3.9, 3, 4]));
  expect(strengths).toEqual(['B', 'C']);
  expect(weaknesses).toEqual(['H', 'F']);
});

test('all equal: the first two and the last two, last first', () => {
  expect(ranking(named(Array.from({ length: 9 }, () => 5)))).toMatchObject({
    strengths: ['A', 'B'],
    weaknesses: ['I', 'H'],
  });
});

test.each([
  [[], [], []],
  [[3], [], []],
  [[3, 4], ['B'], ['A']],
  [[3, 4, 5], ['C'], ['A']],
  [
    [3, 4, 5, 1],
    ['C', 'B'],
    ['D', 'A'],
  ],
  [[3, null, null, 4], ['D'], ['A']],
])('means %j give strengths %j and weaknesses %j', (means, strengths, weaknesses) => {
  expect(ranking(named(means))).toMatchObject({ strengths, weaknesses });
});

test('the unrounded mean decides, not what is shown', () => {
  expect(ranking(named([3.91, 3.94])).strengths).toEqual(['B']);
});

test('for any means: descending, ties in order, nothing on both sides', () => {
  const mean = fc.constantFrom(null, 1, 2, 2.5, 41 / 20, 3, 4, 5);
  fc.assert(
    fc.property(fc.array(mean, { maxLength: 12 }), (means) => {
      const rows = named(means);
      const { order, strengths, weaknesses } = ranking(rows);
      const meanOf = (id: string) => rows.find((row) => row.id === id)?.mean ?? NaN;
      expect([...order].sort()).toEqual(rows.filter((row) => row.mean !== null).map(({ id }) => id));
      for (const [index, id] of order.entries()) {
        const next = order[index + 1];
        if (next === undefined) continue;
        expect(meanOf(id) > meanOf(next) || (meanOf(id) === meanOf(next) && id < next)).toBe(true);
      }
      expect(strengths.filter((id) => weaknesses.includes(id))).toEqual([]);
      expect(strengths).toHaveLength(Math.min(2, Math.floor(order.length / 2)));
      expect(weaknesses).toHaveLength(strengths.length);
    }),
  );
});
