import { MOST_LISTED, summedLines } from '../../../src/cli/print/summedLines';
import type { Problem } from '../../../src/model/answers';
import { languages } from '../../../src/text/languages';
import { wordsIn } from '../../../src/text/wordsIn';

const problem = (row: number): Problem => ({
  ...{ kind: 'not-a-score', sheet: 'S', cell: `G${String(row)}`, id: `A-${String(row)}`, found: '3点' },
});
const several = (count: number) => Array.from({ length: count }, (_, row) => problem(row + 1));

test.each(languages())('%s: up to so many of a kind are listed one by one, more are counted', (language) => {
  const words = wordsIn(language);
  expect(summedLines(several(MOST_LISTED), words, MOST_LISTED)).toHaveLength(MOST_LISTED * 3);
  const lines = summedLines(several(MOST_LISTED + 1), words, MOST_LISTED);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('G1');
  expect(lines[0]).toContain(String(MOST_LISTED + 1));
});
