import { breaking, everyText } from './files';

const texts = everyText();

test('no space around a text, none doubled, no line break or control character', () => {
  const slip = /^\s|\s$|\s\s|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
  expect(breaking(texts, ({ text }) => slip.test(text.ja) || slip.test(text.en))).toEqual([]);
});

test('no full-width space', () => {
  expect(breaking(texts, ({ text }) => /\u3000/.test(text.ja + text.en))).toEqual([]);
});

test('Japanese sets no space between Japanese and Latin letters, except after the letter of a chart label', () => {
  const ours = texts.filter(({ at, field }) => !(at.startsWith('sources.json') && field === 'title'));
  const slip = /[^\x20-\x7e] |(?<!^[A-I]) [^\x20-\x7e]/;
  expect(breaking(ours, ({ text }) => slip.test(text.ja))).toEqual([]);
});

test('no text begins as a formula would', () => {
  expect(breaking(texts, ({ text }) => /^[=+\-@'\t]/.test(text.ja) || /^[=+\-@'\t]/.test(text.en))).toEqual(
    [],
  );
});
