import { catalogue } from '../../src/catalog';
import { languages } from '../../src/text/languages';
import { breaking, everyText } from './files';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const texts = everyText();

test('there are texts to check, in every kind of file', () => {
  expect(texts.length).toBeGreaterThan(400);
  expect(new Set(texts.map(({ at }) => at.split('/')[0])).size).toBe(catalogue.models.length + 11);
});

test('every text is there in every language we speak, and in no other', () => {
  const spoken = [...languages()].sort().join();
  expect(breaking(texts, ({ text }) => Object.keys(text).sort().join() !== spoken)).toEqual([]);
  expect(breaking(texts, ({ text }) => Object.values(text).includes(''))).toEqual([]);
});

test('Japanese is Japanese', () => {
  expect(breaking(texts, ({ text }) => !JAPANESE.test(text.ja))).toEqual([]);
});

test('English has no Japanese letters', () => {
  expect(breaking(texts, ({ text }) => JAPANESE.test(text.en))).toEqual([]);
});
