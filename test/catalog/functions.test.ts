import { catalogue } from '../../src/catalog';

const LANGUAGES = ['ja', 'en'] as const;

describe.each(catalogue.models)('functions of $id', ({ functions, items }) => {
  test('a short name begins with the letter and a space', () => {
    const broken = functions.filter(({ id, short }) =>
      LANGUAGES.some((each) => !short[each].startsWith(`${id} `)),
    );
    expect(broken).toEqual([]);
  });

  test.each(LANGUAGES)('every function has words of its own (%s)', (language) => {
    for (const field of ['name', 'short', 'purpose', 'strength', 'weakness'] as const) {
      expect(new Set(functions.map((each) => each[field][language])).size).toBe(functions.length);
    }
  });

  test('a strength is told as one and a weakness by what it leads to', () => {
    expect(
      functions.filter(({ strength }) => !/強みです。$/.test(strength.ja) || !/strength/.test(strength.en)),
    ).toEqual([]);
    expect(
      functions.filter(({ weakness }) => !/弱いと、/.test(weakness.ja) || !/^Where /.test(weakness.en)),
    ).toEqual([]);
  });

  test.each(LANGUAGES)('no two items are described alike, and none by its name alone (%s)', (language) => {
    expect(new Set(items.map(({ description }) => description[language])).size).toBe(items.length);
    expect(items.filter(({ name, description }) => description[language] === name[language])).toEqual([]);
  });
});
