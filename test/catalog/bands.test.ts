import { bands } from '../../src/bands';

test('bands begin at 1, 2, 3, 4 and 5, so every mean from 1 to 5 lies in one', () => {
  expect(bands.map(({ from }) => from)).toEqual([1, 2, 3, 4, 5]);
});

test.each(['ja', 'en'] as const)('each band has a sentence of its own (%s)', (language) => {
  expect(new Set(bands.map(({ sentence }) => sentence[language])).size).toBe(bands.length);
});

test('each says what to do next', () => {
  expect(bands.filter(({ sentence }) => !sentence.ja.endsWith('ください。'))).toEqual([]);
});
