import { onlyFile, parseArguments, type Options } from '../../src/cli/parseArguments';
import { Stop } from '../../src/cli/stop';
import { wordsIn } from '../../src/text/wordsIn';

const words = wordsIn('en').cli;
const OPTIONS: Options = { '--name': 'value', '--force': 'flag', '--lang': ['ja', 'en'] };

const parse = (...tokens: string[]) => {
  const { values, flags, files } = parseArguments(tokens, OPTIONS, words);
  return { values: Object.fromEntries(values), flags: [...flags], files };
};

test('options stand before, between and after files', () => {
  expect(parse('--name', 'a b', 'x', '--force', 'y', '--lang=ja')).toEqual({
    values: { '--name': 'a b', '--lang': 'ja' },
    flags: ['--force'],
    files: ['x', 'y'],
  });
});

test('a value may be empty, hold an equals sign, begin with one dash, or after = with two', () => {
  expect(parse('--name', '').values).toEqual({ '--name': '' });
  expect(parse('--name=a=b').values).toEqual({ '--name': 'a=b' });
  expect(parse('--name', '-5').values).toEqual({ '--name': '-5' });
  expect(parse('--name=--force')).toMatchObject({ values: { '--name': '--force' }, flags: [] });
});

test('after -- everything is a file, and so is a single dash', () => {
  expect(parse('-', '--', '--name', '-x').files).toEqual(['-', '--name', '-x']);
});

test.each([
  [['--nome', 'x'], '"--nome"'],
  [['-x'], '"-x"'],
  [['--__proto__'], '"--__proto__"'],
  [['--name'], '--name needs a value'],
  [['--name', '--force'], '--name needs a value'],
  [['--force=1'], '--force takes no value'],
  [['--lang', 'fr'], '--lang cannot be "fr"; choose one of ja, en'],
  [['--force', '--force'], '--force is given twice'],
  [['--name', 'a', '--name', 'b'], '--name is given twice'],
])('%j is refused', (tokens, message) => {
  expect(() => parse(...tokens)).toThrow(Stop);
  expect(() => parse(...tokens)).toThrow(message);
});

test('a command works on exactly one file', () => {
  const given = (...files: string[]) => ({ values: new Map(), flags: new Set<string>(), files });
  expect(onlyFile(given('a.xlsx'), 'missing', words)).toBe('a.xlsx');
  expect(() => onlyFile(given(), 'missing', words)).toThrow('missing');
  expect(() => onlyFile(given(''), 'missing', words)).toThrow('empty');
  expect(() => onlyFile(given('my', 'book.xlsx'), 'missing', words)).toThrow('book.xlsx');
});
