import { MOST_LISTED, problemLines } from '../../../src/cli/print/problemLines';
import { questionLines } from '../../../src/cli/print/questionLines';
import { summedLines } from '../../../src/cli/print/summedLines';
import type { Problem } from '../../../src/model/answers';
import { languages } from '../../../src/text/languages';
import { wordsIn } from '../../../src/text/wordsIn';

const problem = (row: number): Problem => ({
  ...{ kind: 'not-a-score', sheet: 'S', cell: `G${String(row)}`, id: `A-${String(row)}`, found: '3点' },
});
const several = (count: number) => Array.from({ length: count }, (_, row) => problem(row + 1));
const named = (found: string): Problem => ({
  ...{ kind: 'missing-name', sheet: null, cell: null, id: null, found },
});

describe.each(languages())('%s', (language) => {
  const words = wordsIn(language);

  test('up to so many of a kind are listed one by one, more are counted', () => {
    expect(summedLines(several(MOST_LISTED), words, MOST_LISTED)).toHaveLength(MOST_LISTED * 3);
    const lines = summedLines(several(MOST_LISTED + 1), words, MOST_LISTED);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('G1');
    expect(lines[0]).toContain(String(MOST_LISTED + 1));
  });

  test('problems stand in the order in which they were met; many of a kind stand where the first was', () => {
    const found = (lines: readonly string[]) => lines.filter((_, index) => index % 3 === 1);
    const few = [named('N1'), problem(1), named('N2')];
    const { what } = words.problems.kinds['missing-name'];
    expect(problemLines(few, words)).toHaveLength(9);
    expect(found(problemLines(few, words))[2]).toContain(what(named('N2')));
    const many = problemLines([named('N1'), ...several(MOST_LISTED + 1), named('N2')], words);
    expect(many).toHaveLength(9);
    expect(many[3]).toContain(String(MOST_LISTED + 1));
    expect(found(many)[2]).toContain(what(named('N2')));
  });

  test('of many questions of a kind the first are asked, and how many more there are is said', () => {
    const asked = several(MOST_LISTED + 7).map((each) => ({
      ...{ ...each, kind: 'shifted' as const },
      choices: [{ choice: 'leave', gives: null }],
    }));
    expect(questionLines(asked.slice(0, MOST_LISTED), words)).toHaveLength(MOST_LISTED * 2);
    const lines = questionLines(asked, words);
    expect(lines).toHaveLength(MOST_LISTED * 2 + 1);
    expect(lines.at(-1)).toContain('7');
  });
});
