import { collectLines } from '../../../src/cli/collect/collectLines';
import type { Collected } from '../../../src/cli/collect/collected';
import type { Call } from '../../../src/cli/command';
import { wordsIn } from '../../../src/text/wordsIn';

const gathered = {
  ...{ models: [], entries: [], notRead: [], passedOver: [], slips: [], undecided: [], carried: [] },
  pathOf: (name: string) => name,
};

/** Only what the lines are made of. */
const lines = (mean: number | null, scored: number, share = 1) => {
  const entry = { no: 1, file: 'a.xlsx', compatibility: { answered: scored, asked: 54, share } };
  const result = { entry, use: 'counts', functions: [], overall: { mean, minimum: 1, scored } };
  const collected = { labels: new Map([[1, 'IT']]), side: { entries: [result] }, twice: [], otherModel: [] };
  const call = { words: wordsIn('en') } as Call;
  return [...collectLines(collected as unknown as Collected, gathered, {}, call)][1];
};

test.each([
  [41 / 20, 20, '2.1'],
  [9 / 4, 4, '2.3'],
  [5 / 3, 3, '1.7'],
  [4 / 3, 3, '1.3'],
  // Eleven times this is a little below 15.
  [15 / 11, 11, '1.4'],
  [5, 1, '5.0'],
  [null, 0, '-'],
])('a mean of %d is shown half up', (mean, scored, shown) => {
  expect(lines(mean, scored)).toBe(
    `  IT  Included  ${shown}  answered ${String(scored)}/54  readable 100%  a.xlsx`,
  );
});

test('a share is never shown as more than it is', () => {
  expect(lines(1, 1, 0.999)).toContain('readable 99%');
});

const passed = (passedOver: readonly string[]) => [
  ...collectLines(null, { ...gathered, passedOver }, {}, { words: wordsIn('en') } as Call),
];

test('of what is passed over, what may hold a return comes first, with what to do', () => {
  const mails = ['Re_ ISOMM.msg', '返信.EML'];
  const placeholders = ['a.numbers', 'b.gsheet', '.c.xlsx.icloud', 'd.xlsx.crdownload', 'e.7z'];
  const others = Array.from({ length: 30 }, (_, index) => `${String(index)}.txt`);
  const told = passed([...others, ...mails, ...placeholders]);
  expect(told.slice(1, 10)).toEqual([
    expect.stringContaining('37'),
    ...[...mails, ...placeholders].map((name) => `  ${name}`),
    '  0.txt',
  ]);
  expect(told.at(-1)).toBe(`  ${wordsIn('en').departments.cli.mayHold}`);
  expect(passed(others)).not.toContain(`  ${wordsIn('en').departments.cli.mayHold}`);
});
