import { fc } from '../machine/random';
import type { Level } from '../../src/model/answers';
import { maturity } from '../../src/model/maturity';

const levels = (sum: number, count: number): Level[] => {
  const low = Math.floor(sum / count);
  const higher = sum - low * count;
  return Array.from({ length: count }, (_, index) => (index < higher ? low + 1 : low) as Level);
};

test('a mean of nothing is no number', () => {
  expect(maturity([])).toEqual({ mean: null, shown: null, minimum: null });
});

test.each([
  [41, 20, '2.1'],
  [43, 20, '2.2'],
  [81, 20, '4.1'],
  [39, 10, '3.9'],
  [27, 8, '3.4'],
  [9, 4, '2.3'],
  [99, 20, '5.0'],
  [5, 1, '5.0'],
  [1, 1, '1.0'],
  [4, 3, '1.3'],
  [5, 3, '1.7'],
])('%d levels over %d shows %s', (sum, count, shown) => {
  expect(maturity(levels(sum, count)).shown).toBe(shown);
});

test('every mean there can be is shown half up, compared in whole numbers', () => {
  for (let count = 1; count <= 64; count += 1) {
    for (let sum = count; sum <= 5 * count; sum += 1) {
      const result = maturity(levels(sum, count));
      const tenths = Number(result.shown?.replace('.', ''));
      // tenths - 1/2 <= 10 * sum / count < tenths + 1/2
      expect((2 * tenths - 1) * count).toBeLessThanOrEqual(20 * sum);
      expect((2 * tenths + 1) * count).toBeGreaterThan(20 * sum);
      expect(result.mean).toBe(sum / count);
    }
  }
});

test('the minimum stands beside the mean and neither depends on order', () => {
  const level = fc.constantFrom<Level[]>(1, 2, 3, 4, 5);
  fc.assert(
    fc.property(fc.array(level, { minLength: 1, maxLength: 64 }), (list) => {
      const result = maturity(list);
      expect(result.minimum).toBe(Math.min(...list));
      expect(maturity([...list].reverse())).toEqual(result);
      expect(result.mean).toBeGreaterThanOrEqual(Math.min(...list));
      expect(result.mean).toBeLessThanOrEqual(Math.max(...list));
    }),
  );
});
