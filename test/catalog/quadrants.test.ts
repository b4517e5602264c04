import { catalogue } from '../../src/catalog';

const { quadrants, models } = catalogue;

test('four quadrants, each with its own place on the two axes', () => {
  expect(quadrants.map(({ id, information, skill }) => [id, information, skill])).toEqual([
    ['I', 'inside', 'low'],
    ['II', 'inside', 'high'],
    ['III', 'outside', 'low'],
    ['IV', 'outside', 'high'],
  ]);
});

test.each(models)('$id places items in every quadrant', ({ items }) => {
  expect([...new Set(items.map(({ quadrant }) => quadrant))].sort()).toEqual(['I', 'II', 'III', 'IV']);
});
