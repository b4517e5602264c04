import { fc } from '../machine/random';
import { cleanScore, typedScore } from '../../src/model/cells/cleanScore';
import type { Raw } from '../../src/model/cells/raw';

test.each<[Raw]>([[null], ['']])('%j is blank', (raw) => {
  expect(cleanScore(raw)).toEqual({ score: null, kind: null });
});

test.each([0, 1, 2, 3, 4, 5])('%d is a score', (score) => {
  expect(cleanScore(score)).toEqual({ score, kind: null });
});

test('minus zero is 0', () => {
  expect(Object.is(cleanScore(-0).score, 0)).toBe(true);
});

test.each(['3', '３', ' 4 ', '\u30000', '5\n', '③', '3\u00a0', '3.0', '３.０', '３．０', '3,0', '4.00'])(
  '%j is a number stored as text',
  (raw) => {
    expect(cleanScore(raw)).toEqual({ score: null, kind: 'text-number' });
  },
);

test.each<[Raw]>([
  [6],
  [-1],
  [2.5],
  [45_870],
  [NaN],
  [Infinity],
  [true],
  [false],
  [{ error: '#N/A' }],
  ['n/a'],
  ['6'],
  ['3.5'],
  ['3,000'],
  ['3.'],
  ['.3'],
  ['3 4'],
  ['\u200b'],
  [' '],
  ['=3'],
  ['三'],
  ['長'.repeat(32_767)],
])('%j is not a score', (raw) => {
  expect(cleanScore(raw)).toEqual({ score: null, kind: 'not-a-score' });
});

test.each(['3\u200b', '\u200b3', '\ufeff3', '\u20603', '3\u00a0\u200b', '\u202a3.0\u202c', '3\u00ad'])(
  'signs that nobody sees make a text of %j, and it says 3',
  (raw) => {
    expect([cleanScore(raw), typedScore(raw)]).toEqual([{ score: null, kind: 'text-number' }, 3]);
  },
);

test('whatever stands in the cell: a score, a blank, or a named problem', () => {
  const raw = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(raw, (value) => {
      const { score, kind } = cleanScore(value);
      if (score !== null) {
        expect(kind).toBeNull();
        expect(Math.abs(Number(value) - score)).toBeLessThan(1e-14);
      } else expect(kind === null).toBe(value === null || value === '');
    }),
    { numRuns: 2000 },
  );
});

test('a number counts by its 15 significant digits, as in Excel', () => {
  expect(cleanScore(3.0000000000000004)).toEqual({ score: 3, kind: null });
  expect(cleanScore(2.9999999999999996)).toEqual({ score: 3, kind: null });
  expect(cleanScore(3.00000000000001)).toEqual({ score: null, kind: 'not-a-score' });
  expect(cleanScore(NaN).score).toBeNull();
});
