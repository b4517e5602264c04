import { catalogue } from '../../src/catalog';

const { criteria } = catalogue;
const SIDES = ['in', 'out'] as const;
const LANGUAGES = ['ja', 'en'] as const;

test('scores 0 to 5, in order', () => {
  expect(criteria.map(({ score }) => score)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('no wording stands for two scores', () => {
  for (const language of LANGUAGES) {
    const wordings = criteria.flatMap((each) => SIDES.map((side) => each[side][language]));
    expect(new Set(wordings).size).toBe(12);
  }
});

test('0 is a decision on both sides', () => {
  expect(criteria[0]?.in.ja).toMatch(/検討.*実施しないと判断した$/);
  expect(criteria[0]?.out.ja).toMatch(/検討.*実施しないと判断した$/);
});

test('from 4 on the operation is documented, and below it is not', () => {
  const documented = criteria.filter(({ in: { ja } }) => /明文化されており、|明文化された/.test(ja));
  expect(documented.map(({ score }) => score)).toEqual([4, 5]);
  const not = criteria.filter(({ in: { ja } }) => ja.includes('明文化されておらず'));
  expect(not.map(({ score }) => score)).toEqual([2, 3]);
});

test('the head who approves is the CISO', () => {
  expect(criteria[5]?.in.ja).toContain('CISO');
  expect(criteria[5]?.in.en).toContain('CISO');
});
