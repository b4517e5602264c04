import type { JsonObject } from '../../model/cells/jsonObject';
import type { Answer, Answers } from '../../model/answers';
import { branchedPaths, branchedValue, isBranched, withBranched } from '../../model/cells/branches';
import { PATTERN_IDS, QUADRANTS, type Model, type PatternId, type Quadrant } from '../../model/catalogue';
import { ASSESSMENT } from '../../sheets/assessment/family';
import { SETUP_LEFT, tableKey, type Leftovers } from '../../sheets/assessment/reading/leftovers';
import type { ShownValue } from '../../workbook/description';
import { SETTING_CELLS } from './settingCells';

/** What a workbook is filled with. */
export interface Filling {
  readonly model: Model;
  readonly answers: Answers;
  readonly leftovers: Leftovers;
}

/** One input cell: of an item, or (`id` is `SETUP_LEFT`) of the workbook as a whole. */
interface Leaf {
  readonly id: string;
  readonly key: string;
}

/** Input cells of one item; a key with a dot is one of several cells of an answer's key. */
export const ITEM_KEYS: readonly string[] = [
  'insource',
  'outsource',
  'quadrant',
  'note',
  'supplement',
  ...ASSESSMENT.parts.flatMap(({ answerKeys = [], cellKeys = answerKeys }) => cellKeys),
];
const SETUP_KEYS = [
  'organisation',
  'department',
  'respondent',
  'position',
  'date',
  'currentPattern',
  'targetPattern',
] as const;

const TABLE: readonly (readonly [key: string, pattern: PatternId, quadrant: Quadrant])[] =
  PATTERN_IDS.flatMap((pattern) =>
    QUADRANTS.map((quadrant) => [tableKey(pattern, quadrant), pattern, quadrant] as const),
  );

const PROGRESS_CELLS = ['progress.from', 'progress.to'];

/** Where cells that belong to no item may hold what is no answer. */
export const SETUP_LEFT_KEYS: readonly string[] = [
  'currentPattern',
  'targetPattern',
  ...TABLE.map(([key]) => key),
  ...Object.keys(SETTING_CELLS),
  ...PROGRESS_CELLS,
];

/** The cells of the workbook as a whole that are there only where somebody wrote into them. */
const branchesOf = (filling: Filling): Leaf[] =>
  [
    ...branchedPaths(filling.answers),
    ...Object.keys(filling.leftovers[SETUP_LEFT] ?? {}).filter(isBranched),
  ].map((key) => ({ id: SETUP_LEFT, key }));

const leavesOf = ({ answers }: Filling): Leaf[] => [
  ...[
    ...SETUP_KEYS,
    ...TABLE.map(([key]) => key),
    ...Object.entries(SETTING_CELLS).flatMap(([key, { part }]) => (answers[part] ? [key] : [])),
  ].map((key) => ({ id: SETUP_LEFT, key })),
  ...Object.keys(answers.answers).flatMap((id) => ITEM_KEYS.map((key) => ({ id, key }))),
];

/** What one cell of an item says. */
function inAnswer(answer: Answer | undefined, key: string): unknown {
  const [outer = '', inner] = key.split('.');
  const value = (answer as JsonObject | undefined)?.[outer];
  return inner === undefined ? value : (value as JsonObject | undefined)?.[inner];
}

/** The answer with one cell of it as it is said there. */
function withCell(answer: Answer | undefined, key: string, value: unknown): Answer {
  const [outer = '', inner] = key.split('.');
  if (inner === undefined) return { ...answer, [outer]: value } as Answer;
  const { [outer]: before, ...rest } = (answer ?? {}) as JsonObject;
  const { [inner]: gone, ...others } = (before ?? {}) as JsonObject;
  void gone;
  const cells = (value ?? null) === null ? others : { ...others, [inner]: value };
  return { ...rest, ...(Object.keys(cells).length > 0 && { [outer]: cells }) } as unknown as Answer;
}

const validAt = ({ answers }: Filling, { id, key }: Leaf): unknown => {
  if (id !== SETUP_LEFT) return inAnswer(answers.answers[id], key);
  const setting = SETTING_CELLS[key];
  if (setting) return setting.get(answers);
  if (isBranched(key)) return branchedValue(answers, key);
  const cell = TABLE.find(([each]) => each === key);
  return cell ? answers.patterns[cell[1]][cell[2]] : answers[key as (typeof SETUP_KEYS)[number]];
};

/** What a cell says, valid or not; `null` where it is blank. */
function said(filling: Filling, leaf: Leaf): unknown {
  const junk: ShownValue | undefined = filling.leftovers[leaf.id]?.[leaf.key];
  const found = junk ?? validAt(filling, leaf) ?? null;
  return found === '' ? null : found;
}

type CarryRecord = NonNullable<Answers['carried']>;
type Decided = CarryRecord['decisions'][number];
const lineOf = ({ service, role }: Decided): string => JSON.stringify([service, role]);

/** The decisions about each line of a record. */
const decidedIn = ({ answers }: Filling): ReadonlyMap<string, Decided> =>
  new Map((answers.carried?.decisions ?? []).map((each) => [lineOf(each), each]));

/** The same filling, with what another one says about these lines of the record. */
function deciding(filling: Filling, from: Filling, lines: readonly string[]): Filling {
  const { carried } = filling.answers;
  if (!carried || lines.length === 0) return filling;
  const theirs = decidedIn(from);
  const decisions = [
    ...carried.decisions.filter((each) => !lines.includes(lineOf(each))),
    ...lines.flatMap((line) => theirs.get(line) ?? []),
  ];
  return { ...filling, answers: { ...filling.answers, carried: { ...carried, decisions } } };
}

/** The same filling, with whatever was typed into a kept round between two readings. */
function keeping(next: Filling, read: Filling, late: Filling): Filling {
  const changed = (key: 'rounds' | 'progress') =>
    JSON.stringify(read.answers[key]) !== JSON.stringify(late.answers[key]);
  if (changed('progress') && late.answers.progress)
    next = { ...next, answers: { ...next.answers, progress: late.answers.progress } };
  const { rounds } = next.answers;
  if (!rounds || !changed('rounds')) return next;
  const [before, after] = [read, late].map(
    ({ answers }) => new Map((answers.rounds ?? []).map((round) => [round.name, round])),
  );
  const merged = rounds.map((round) => {
    const [was, is] = [before?.get(round.name), after?.get(round.name)];
    return was && is && JSON.stringify(was) !== JSON.stringify(is) ? is : round;
  });
  return { ...next, answers: { ...next.answers, rounds: merged } };
}

/** The same filling, with these cells as another filling has them. */
function taking(filling: Filling, from: Filling, leaves: readonly Leaf[]): Filling {
  if (leaves.length === 0) return filling;
  const items: Record<string, Answer> = { ...filling.answers.answers };
  const leftovers: Record<string, Leftovers[string]> = { ...filling.leftovers };
  let about: Answers = filling.answers;
  for (const leaf of leaves) {
    const { id, key } = leaf;
    const value = validAt(from, leaf);
    const cell = id === SETUP_LEFT ? TABLE.find(([each]) => each === key) : undefined;
    if (cell) {
      const [, pattern, quadrant] = cell;
      const row = { ...about.patterns[pattern], [quadrant]: value };
      about = { ...about, patterns: { ...about.patterns, [pattern]: row } };
    } else if (id === SETUP_LEFT) {
      const setting = SETTING_CELLS[key];
      if (setting) about = setting.set(about, value);
      else about = isBranched(key) ? withBranched(about, key, value) : { ...about, [key]: value };
    } else items[id] = withCell(items[id], key, value);
    const junk = from.leftovers[id]?.[key];
    const { [key]: dropped, ...rest } = leftovers[id] ?? {};
    void dropped;
    leftovers[id] = junk === undefined ? rest : { ...rest, [key]: junk };
  }
  const kept = Object.entries(leftovers).filter(([, left]) => Object.keys(left).length > 0);
  return { ...filling, leftovers: Object.fromEntries(kept), answers: { ...about, answers: items } };
}

/** What a command that did not finish was about to write, what it had read before, and whether it had written all of it. */
export interface Begun {
  readonly wrote: Filling;
  readonly before: Filling;
  readonly written: boolean;
}

/**
 * What was kept before a command that did not finish, and what stands in the cells now: what is neither what it wrote nor
 * what it had read was typed since. Sheets in between may be blank, so there a blank cell says nothing.
 */
export function withWhatIsThere(
  kept: Filling,
  now: Filling,
  { wrote, before, written }: Begun = { wrote: kept, before: kept, written: false },
): Filling {
  if (now.answers.model !== kept.answers.model) return kept;
  const since = (read: (filling: Filling) => unknown): boolean => {
    const [found, own, earlier] = [now, wrote, before].map((each) => JSON.stringify(read(each) ?? null));
    return found !== own && (written || (found !== 'null' && found !== earlier));
  };
  const branches = new Map([...branchesOf(wrote), ...branchesOf(now)].map((leaf) => [leaf.key, leaf]));
  const there = [...leavesOf(now), ...branches.values()].filter((leaf) => since((each) => said(each, leaf)));
  const lines = [...new Set([...decidedIn(wrote).keys(), ...decidedIn(now).keys()])].filter((line) =>
    since((each) => decidedIn(each).get(line)),
  );
  const whole = deciding(taking(kept, now, there), now, lines);
  return written ? keeping(whole, wrote, now) : whole;
}

/**
 * What is to be written, with every cell that a person has changed between two readings as that person left it: a
 * score that was cleared is cleared, junk stays junk.
 */
export function withWhatChanged(next: Filling, read: Filling, late: Filling): Filling {
  const known = new Set(Object.keys(late.answers.answers));
  const branches = new Map([...branchesOf(read), ...branchesOf(late)].map((leaf) => [leaf.key, leaf]));
  const changed = [...leavesOf(read), ...branches.values()].filter(
    (leaf) =>
      (leaf.id === SETUP_LEFT || known.has(leaf.id)) &&
      JSON.stringify(said(read, leaf)) !== JSON.stringify(said(late, leaf)),
  );
  const [before, after] = [decidedIn(read), decidedIn(late)];
  const lines = [...new Set([...before.keys(), ...after.keys()])].filter(
    (line) => JSON.stringify(before.get(line)) !== JSON.stringify(after.get(line)),
  );
  return keeping(deciding(taking(next, late, changed), late, lines), read, late);
}
