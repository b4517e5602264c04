import { background } from '../../src/background';
import { catalogue } from '../../src/catalog';

describe.each(catalogue.models)('ids of $id', ({ functions, items }) => {
  test('items are a letter, a hyphen and a number without leading zero', () => {
    expect(items.map(({ id }) => id).filter((id) => !/^[A-I]-[1-9]\d?$/.test(id))).toEqual([]);
  });

  test('none is used twice', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('each begins with the letter of its function', () => {
    expect(items.filter((item) => !item.id.startsWith(`${item.function}-`))).toEqual([]);
  });

  test('they count from 1 without a gap, in reading order', () => {
    const expected = functions.flatMap((group) => {
      const own = items.filter((item) => item.function === group.id);
      return own.map((_, index) => `${group.id}-${index + 1}`);
    });
    expect(items.map(({ id }) => id)).toEqual(expected);
  });
});

test.each(['rules', 'sources', 'patterns', 'quadrants', 'models'] as const)('no id twice in %s', (kind) => {
  const ids = { ...catalogue, ...background }[kind].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
