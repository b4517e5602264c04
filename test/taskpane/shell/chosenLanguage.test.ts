/** @jest-environment jsdom */
import { chosenLanguage, rememberLanguage } from '../../../src/taskpane/shell/chosenLanguage';

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test.each([
  ['ja-JP', 'ja'],
  ['JA', 'ja'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
])('follows Office in %s', (display, language) => {
  expect(chosenLanguage(display)).toBe(language);
});

test('a choice made earlier counts more', () => {
  rememberLanguage('en');
  expect(chosenLanguage('ja-JP')).toBe('en');
});

test('a host without storage breaks nothing', () => {
  for (const name of ['getItem', 'setItem'] as const)
    jest.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new Error('denied');
    });
  rememberLanguage('en');
  expect(chosenLanguage('ja-JP')).toBe('ja');
});
