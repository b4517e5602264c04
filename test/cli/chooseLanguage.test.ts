import { chooseLanguage } from '../../src/cli/chooseLanguage';

test.each([
  [['--lang', 'ja'], { LANG: 'en_US.UTF-8' }, 'en-US', 'ja'],
  [['--lang=en'], { LANG: 'ja_JP.UTF-8' }, 'ja-JP', 'en'],
  [['--lang', 'fr'], { LANG: 'ja_JP.UTF-8' }, 'en-US', 'ja'],
  [[], { LANG: 'ja_JP.UTF-8' }, 'en-US', 'ja'],
  [[], { LANG: 'ja' }, 'en-US', 'ja'],
  [[], { LANG: 'Japanese_Japan.932' }, 'en-US', 'ja'],
  [[], { LANG: 'C.UTF-8' }, 'ja-JP', 'en'],
  [[], { LANG: 'jam_JM' }, 'en-US', 'en'],
  [[], { LANG: 'ja_JP.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'ja-JP', 'en'],
  [[], { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'ja_JP.UTF-8' }, 'en-US', 'ja'],
  [[], { LANG: 'ja_JP.UTF-8', LC_ALL: '' }, 'en-US', 'ja'],
  [[], {}, 'ja-JP', 'ja'],
  [[], {}, 'en-US', 'en'],
])('%j in %j on a system in %s speaks %s', (tokens, environment, locale, language) => {
  expect(chooseLanguage(tokens, environment, locale)).toBe(language);
});
