import { breaking, everyText } from './files';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const texts = everyText();

test('there are texts to check, in every kind of file', () => {
  expect(texts.length).toBeGreaterThan(400);
  expect(new Set(texts.map(({ at }) => at.split('/')[0])).size).toBe(9);
});

test('every text is there in both languages', () => {
  expect(breaking(texts, ({ text }) => text.ja === '' || text.en === '')).toEqual([]);
});

test('Japanese is Japanese', () => {
  expect(breaking(texts, ({ text }) => !JAPANESE.test(text.ja))).toEqual([]);
});

test('English has no Japanese letters', () => {
  expect(breaking(texts, ({ text }) => JAPANESE.test(text.en))).toEqual([]);
});
