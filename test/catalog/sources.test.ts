import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { background } from '../../src/background';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/legalcode.ja';
const { sources } = background;
const open = sources.filter(({ licence }) => licence.startsWith('CC BY 4.0'));

test('both decks are under CC BY 4.0, with a link to the licence', () => {
  expect(open.map(({ id }) => id)).toEqual(['deck-handbook', 'deck-outsourcing']);
  expect(open.filter(({ licenceUrl }) => licenceUrl !== LICENCE)).toEqual([]);
});

test('what was taken from them is said to be changed', () => {
  expect(open.filter(({ used }) => !/英訳し/.test(used.ja) || !/Changed: /.test(used.en))).toEqual([]);
});

test('of everything else only ids and names are used', () => {
  const closed = sources.filter((each) => !open.includes(each));
  expect(closed.length).toBeGreaterThan(0);
  expect(
    closed.filter(({ used }) => !/名だけを|名称だけを|数だけを/.test(used.ja) || !/ only[;.]/.test(used.en)),
  ).toEqual([]);
});

test('the README names every source and the licence', () => {
  const readme = readFileSync(join(__dirname, '../../catalog/README.md'), 'utf8');
  expect(readme).toContain(LICENCE);
  expect(sources.filter(({ id }) => !readme.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
});
