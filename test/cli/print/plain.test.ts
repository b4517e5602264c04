import { plain } from '../../../src/cli/print/plain';

test('what would steer a terminal is shown, not obeyed', () => {
  expect(plain('a\u001b[2Jb\u009bc\u202ed\re\tf')).toBe('a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe\uFFFDf');
});

test('words in any script and line breaks stay as they are', () => {
  const text = '備考：𠮷野家👩‍👩‍👧\nعربي é';
  expect(plain(text)).toBe(text);
});
