import { catalogue } from '../../src/catalog';
import { breaking, everyText, type Place } from './files';

/** Where whole sentences stand. */
const SENTENCES =
  /model\.json\/description$|\/(?:strength|weakness|purpose|doubt|sentence|question|answer|used)$|(?:patterns|quadrants)\/.*\/description$|rules\/.*\/text$/;
const isSentence = ({ at }: Place) => SENTENCES.test(at);
const isLine = ({ at }: Place) => /\/items\/.*description$|^criteria\.json/.test(at);

const texts = everyText();
const sentences = texts.filter(isSentence);
const lines = texts.filter(isLine);

test('both kinds are found', () => {
  expect(sentences.length).toBeGreaterThan(100);
  expect(lines.length).toBe(catalogue.models.reduce((sum, { items }) => sum + items.length, 12));
});

test('every Japanese sentence is in です・ます', () => {
  const polite = /(?:です|ます|ません|ください|でした|ました|ですか|ますか|ませんか)。$/;
  const broken = ({ text }: Place) =>
    !text.ja.endsWith('。') || (text.ja.match(/[^。]+。/g) ?? []).some((each) => !polite.test(each));
  expect(breaking(sentences, broken)).toEqual([]);
});

test('every English sentence ends with a full stop or a question mark', () => {
  expect(breaking(sentences, ({ text }) => !/[.?]$/.test(text.en))).toEqual([]);
});

test('a line of the checklist or the criteria is no sentence: no です・ます, no full stop', () => {
  expect(breaking(lines, ({ text }) => /。|(?:です|ます)$/.test(text.ja))).toEqual([]);
  expect(breaking(lines, ({ text }) => /[.?!]$/.test(text.en))).toEqual([]);
});

test('English begins with a capital letter or a number', () => {
  expect(breaking([...sentences, ...lines], ({ text }) => !/^[A-Z0-9]/.test(text.en))).toEqual([]);
});
