import {
  LANGUAGES,
  languageFor,
  languageNamed,
  languageOfWorkbook,
  languages,
} from '../../src/text/languages';
import { WORDS } from '../../src/text/wordsIn';

test.each([
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['JA_jp.UTF-8', 'ja'],
  ['Japanese_Japan.932', 'ja'],
  ['jam_JM', 'en'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
  ['', 'en'],
])('who has %j is spoken to in %s', (locale, language) => {
  expect(languageFor(locale)).toBe(language);
});

test('only a tag of the table names a language', () => {
  expect(['ja', 'en', 'JA', 'tlh', null, 'toString'].map(languageNamed)).toEqual([
    'ja',
    'en',
    null,
    null,
    null,
    null,
  ]);
});

test('a workbook in a language nobody knows counts as Japanese', () => {
  expect(['en', 'ja', 'tlh', ''].map(languageOfWorkbook)).toEqual(['en', 'ja', 'ja', 'ja']);
});

test.each(languages())('%s has its own name, its words, and other words than the rest', async (language) => {
  const { name, pane, departments } = LANGUAGES[language];
  expect(languages().filter((other) => LANGUAGES[other].name === name)).toEqual([language]);
  const words = await pane();
  expect(Object.keys(words).sort()).toEqual(['pane', 'problems']);
  expect(words.problems).toBe(WORDS[language].problems);
  expect((await departments()).rules).toBe(WORDS[language].departments.rules);
});
