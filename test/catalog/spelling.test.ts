import { breaking, everyText } from './files';

/** One spelling for each word, so that a search finds every place. */
const SLIPS = {
  'サーバー, not サーバ': /サーバ(?!ー)/,
  'ユーザー, not ユーザ': /ユーザ(?!ー)/,
  'メモリー, not メモリ': /メモリ(?!ー)/,
  'カテゴリー, not カテゴリ': /カテゴリ(?!ー)/,
  'ベンダー, not ベンダ': /ベンダ(?!ー)/,
  'ソフトウェア, not ソフトウエア': /ソフトウエア/,
  '委託 or アウトソース, not 外注': /外注/,
  'CISO, not CSIO': /CSIO/,
  '漏えい, not 漏洩': /漏洩/,
  '問い合わせ, not 問合せ': /問合せ/,
  '気付く, not 気づく': /気づ/,
};
const BRITISH = /\b\w*(?:ganiz|nalyz|ioritiz|ecogniz|ummariz)\w*|\bdefense\b|\bcenter\b|\blicense\b/i;

const texts = everyText();

test.each(Object.entries(SLIPS))('%s', (_, slip) => {
  expect(breaking(texts, ({ text }) => slip.test(text.ja) || slip.test(text.en))).toEqual([]);
});

test('English is spelt the British way, but for names printed by FIRST', () => {
  const ours = texts.filter(({ at }) => !/^first-.*\/name$/.test(at));
  expect(breaking(ours, ({ text }) => BRITISH.test(text.en))).toEqual([]);
});
