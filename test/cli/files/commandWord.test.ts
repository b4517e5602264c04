import { spawnSync } from 'node:child_process';
import { commandWord } from '../../../src/cli/files/commandWord';

test.each([
  'a.xlsx',
  '旧 年度.xlsx',
  'it\'s $HOME `x` "y".xlsx',
  '-rf',
  '返送/営業部.xlsx',
  'a\\b.xlsx',
  '~x',
  '*',
])('a shell takes %s for one word, the file it names', (word) => {
  const { stdout } = spawnSync('sh', ['-c', `printf %s ${commandWord(word, 'linux')}`], { encoding: 'utf8' });
  expect(stdout).toBe(word.startsWith('-') ? `./${word}` : word);
});

test('on Windows a path is a word as it is, and quoted where it has blanks', () => {
  expect(commandWord('C:\\x\\a.xlsx', 'win32')).toBe('C:\\x\\a.xlsx');
  expect(commandWord('C:\\x y\\a.xlsx', 'win32')).toBe('"C:\\x y\\a.xlsx"');
});
