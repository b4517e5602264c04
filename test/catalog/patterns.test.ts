import { catalogue } from '../../src/catalog';
import { PATTERN_IDS, QUADRANTS } from '../../src/model/catalogue';

const { patterns } = catalogue;

test('the four patterns, from least to most insourced', () => {
  expect(patterns.map(({ id }) => id)).toEqual([...PATTERN_IDS]);
});

test('the table of sides', () => {
  const table = patterns.map(({ id, sides }) => [id, QUADRANTS.map((each) => sides[each]).join(' ')]);
  expect(table).toEqual([
    ['minimum-insource', 'in out out out'],
    ['hybrid', 'in in out out'],
    ['minimum-outsource', 'in in in out'],
    ['full-insource', 'in in in in'],
  ]);
});

test('names differ, and fit a drop-down list, which is parted by commas and holds 255 letters', () => {
  for (const language of ['ja', 'en'] as const) {
    const names = patterns.map(({ name }) => name[language]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.includes(','))).toEqual([]);
    expect(names.join().length).toBeLessThanOrEqual(255);
  }
});
