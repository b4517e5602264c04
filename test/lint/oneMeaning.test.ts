import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../../src');

/** Words that the whole house uses: whoever meets one of them knows what it is. */
const WORDS = ['Outcome', 'Opened', 'Change', 'Draft', 'Task', 'Run', 'PlanOutcome', 'Contribution'];

test('what the whole house speaks of is declared once', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const declared = files.flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    return [...text.matchAll(/^(?:export )?(?:interface|type|class) (\w+)/gm)].map(([, word = '']) => ({
      file,
      word,
    }));
  });
  const places = (word: string) => declared.filter((each) => each.word === word).map(({ file }) => file);
  expect(WORDS.filter((word) => places(word).length === 0)).toEqual([]);
  expect(
    Object.fromEntries(WORDS.map((word) => [word, places(word)]).filter(([, files]) => files!.length > 1)),
  ).toEqual({});
});
