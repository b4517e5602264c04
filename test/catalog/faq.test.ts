import { background } from '../../src/background';

const { faq } = background;
const find = (words: RegExp) => faq.find(({ question }) => words.test(question.en))!;

test('no question stands there twice', () => {
  expect(new Set(faq.map(({ question }) => question.ja)).size).toBe(faq.length);
});

test('a Japanese question is one sentence', () => {
  expect(faq.filter(({ question }) => question.ja.indexOf('。') !== question.ja.length - 1)).toEqual([]);
});

test('nothing decided and nothing done is 1, and so is not knowing; both are ISOG-J’s word', () => {
  for (const words of [/^Nothing has been decided/, /^What if I cannot tell/]) {
    const { answer, origin } = find(words);
    expect([answer.ja.slice(0, 3), /\b1\./.test(answer.en), origin]).toEqual(['1点で', true, 'isog-j']);
  }
});

test('what blank, 0 and 1 mean is told, and told as ours', () => {
  const { answer, origin } = find(/blank, 0 and 1/);
  expect(answer.ja).toMatch(/空欄は未回答、0は.*1は/);
  expect(origin).toBe('ours');
});
