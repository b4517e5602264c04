import type { Band } from '../../src/model/catalogue';
import { bandOf, comment } from '../../src/model/explain/comment';
import { madeModel } from './madeModel';
import { both } from '../text/both';

const band = (from: number): Band => ({
  from,
  sentence: both(`${String(from)}から。`, `From ${String(from)}.`),
  strength: null,
  weakness: null,
});
const BANDS = [band(4), band(0), band(5), band(2), band(3)];

test.each([
  [1, 0],
  [1.99, 0],
  [2, 2],
  [3.99, 3],
  [4.96, 4],
  [5, 5],
])('a mean of %d falls into the band from %d', (mean, from) => {
  expect(bandOf(BANDS, mean).from).toBe(from);
});

test('a comment is the sentence of the function and that of the band', () => {
  const group = madeModel([1]).functions[0]!;
  expect(comment(group, 'strength', BANDS, 4.5, 'en', ' ', null)).toBe('A is strong. From 4.');
  expect(comment(group, 'weakness', BANDS, 1, 'ja', '', null)).toBe('A is weak.（日）0から。');
});

test('a low strength and a high weakness are said to be so beside the others only', () => {
  const group = madeModel([1]).functions[0]!;
  const bands = [
    { ...band(1), strength: both('先行。', 'Ahead.') },
    { ...band(4), weakness: both('余地。', 'Room.') },
  ];
  expect(comment(group, 'strength', bands, 2, 'en', ' ', null)).toBe('Ahead. From 1.');
  expect(comment(group, 'weakness', bands, 2, 'en', ' ', null)).toBe('A is weak. From 1.');
  expect(comment(group, 'weakness', bands, 4, 'ja', '', null)).toBe('余地。4から。');
});

test('where all are alike none is ahead of the rest or behind it', () => {
  const group = madeModel([1]).functions[0]!;
  expect(
    comment(group, 'strength', [{ ...band(1), strength: both('先行。', 'Ahead.') }], 2, 'en', ' ', 'Alike.'),
  ).toBe('Alike. From 1.');
});

test('a mean below every band is a programming error', () => {
  expect(() => bandOf([band(2)], 1)).toThrow('1');
});
