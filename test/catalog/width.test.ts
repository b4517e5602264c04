import { catalogue } from '../../src/catalog';
import { breaking, everyText } from './files';

/** Printed by ISOG-J with half-width brackets; kept, so that the name is found where people search for it. */
const AS_PRINTED = ['isomm-2.1/model.json/items/G-5/name'];

const texts = everyText();

test('no half-width katakana', () => {
  expect(breaking(texts, ({ text }) => /[\uff61-\uff9f]/.test(text.ja))).toEqual([]);
});

test('no full-width digits or Latin letters', () => {
  expect(breaking(texts, ({ text }) => /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(text.ja))).toEqual(
    [],
  );
});

test('no half-width brackets or punctuation in Japanese, but for what is printed so', () => {
  const slip = /[()!?,:;]|\.(?!\d)/;
  const places = texts.filter(({ at, text }) => !at.startsWith('sources.json') && slip.test(text.ja));
  expect(places.map(({ at }) => at)).toEqual(AS_PRINTED);
});

test('what is printed with half-width brackets is also known by full-width ones', () => {
  const item = catalogue.models.find(({ id }) => id === 'isomm-2.1')?.items.find(({ id }) => id === 'G-5');
  expect(item?.aliases.ja).toContain(item?.name.ja.replace('(', '（').replace(')', '）'));
});

test('nothing but ASCII and the copyright sign in English', () => {
  expect(breaking(texts, ({ text }) => /[^\x20-\x7e©]/.test(text.en))).toEqual([]);
});
