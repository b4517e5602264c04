import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../../src');

/** Words that the whole house uses, exported or not: whoever meets one of them knows what it is. */
const WORDS = [
  ...['Outcome', 'Opened', 'Change', 'Draft', 'Task', 'Run', 'PlanOutcome', 'Contribution'],
  /** What the command line runs, and what the pane does. */
  ...['Command', 'PaneCommand'],
];

/** Said of whatever stands in the same file: the keys of the columns of one sheet. */
const OF_ITS_FILE = ['Key'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

const declared = files.flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/^(export )?(?:interface|type|class) (\w+)/gm)].map(([, exported, word = '']) => ({
    file,
    word,
    exported: exported !== undefined,
  }));
});

/** The files in which each of these stands, where they are several. */
const several = (found: typeof declared): Readonly<Record<string, readonly string[]>> => {
  const places = new Map<string, string[]>();
  for (const { word, file } of found) places.set(word, [...(places.get(word) ?? []), file]);
  return Object.fromEntries([...places].filter(([, all]) => all.length > 1));
};

test('what the whole house speaks of is declared once', () => {
  expect(WORDS.filter((word) => !declared.some((each) => each.word === word))).toEqual([]);
  expect(several(declared.filter(({ word }) => WORDS.includes(word)))).toEqual({});
});

test('a type that others import stands for one thing', () => {
  const shared = several(declared.filter(({ exported }) => exported));
  expect(Object.entries(shared).filter(([word]) => !OF_ITS_FILE.includes(word))).toEqual([]);
  expect(OF_ITS_FILE.filter((word) => !(word in shared))).toEqual([]);
});
