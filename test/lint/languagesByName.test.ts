import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/text/languages';

const SRC = join(__dirname, '../../src');

/** Where languages may be named, and why. */
const MAY: Readonly<Record<string, string>> = {
  'text/': 'the words and their tables',
  'excel/probe/': 'a page for whoever helps us, in two languages of its own',
};

test('no language is known by name outside its words: a further one is a row of a table', () => {
  const named = new RegExp(
    `['"\`.](?:${languages().join('|')})(?:['"\`]|\\b(?![-/\\w]))|\\b(?:${languages().join('|')}): `,
  );
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file));
  const found = files.filter((file) =>
    readFileSync(join(SRC, file), 'utf8')
      .split('\n')
      .some((line) => !/^\s*(?:\/?\*|\/\/)/.test(line) && named.test(line)),
  );
  const allowed = (file: string) => Object.keys(MAY).find((folder) => file.startsWith(folder));
  expect(found.filter((file) => !allowed(file))).toEqual([]);
  expect(new Set(found.map(allowed))).toEqual(new Set(Object.keys(MAY)));
});
