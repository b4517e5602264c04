import type { JsonObject } from '../../model/cells/jsonObject';
import path from 'node:path';
import { SCORES } from '../../model/answers';
import {
  CARRY,
  QUESTION_KINDS,
  type Decision,
  type Misfit,
  type Question,
  type QuestionKind,
} from '../../model/decisions';
import type { Raw } from '../../model/cells/raw';
import type { Call } from '../command';
import { readInput } from '../files/readInput';
import { Stop } from '../stop';
import { decodeText } from './decodeText';
import { KeyedJson } from './keyedJson';
import { unknownKeys, type Keys } from './unknownKeys';

const KEYS: Keys = {
  file: null,
  kind: null,
  sheet: null,
  cell: null,
  id: null,
  found: null,
  choices: null,
  choice: null,
  insource: null,
  outsource: null,
};
/** The choice that goes with scores of a person's own. */
const OWN = 'own';

/** A decision about one of the files of a command; `file` is `null` where there is only one. */
type FileDecision<Kind extends string> = Decision<Kind> & { readonly file: string | null };

/** What a person decided, taken apart by the files of a command. */
export interface Decisions<Kind extends string = QuestionKind> {
  /** The decisions about each file, by its name. */
  readonly byFile: ReadonlyMap<string, readonly Decision<Kind>[]>;
  /** Stops the command where a decision could not be followed. */
  readonly settle: (misfits: readonly Misfit[]) => void;
}

const NONE: Decisions<never> = { byFile: new Map(), settle: () => undefined };

const slashed = (file: string): string => file.split(path.sep).join('/');

/** Scores of a person's own, where that is the choice. */
function ownScores(kind: string, choice: string, entry: JsonObject, at: string, json: KeyedJson) {
  const given = (['insource', 'outsource'] as const).filter((key) => entry[key] !== undefined);
  const own = kind === CARRY && choice === OWN;
  if (!own) json.refuseKeys(given.map((key) => `${at}.${key}`));
  else if (given.length === 0) json.choice('', `${at}.insource`, SCORES);
  return Object.fromEntries(given.map((key) => [key, json.choice(entry[key], `${at}.${key}`, SCORES)]));
}

function entryOf<Kind extends string>(
  value: unknown,
  at: string,
  json: KeyedJson,
  longest: number,
  kinds: readonly Kind[],
): FileDecision<Kind> | null {
  const entry = json.object(value, at);
  json.refuseKeys(unknownKeys(entry, KEYS, at));
  const kind = json.choice(entry.kind, `${at}.kind`, kinds);
  const text = (key: string): string | null =>
    entry[key] === undefined || entry[key] === null ? null : json.text(entry[key], `${at}.${key}`, longest);
  const choice = text('choice');
  if (choice === null) return null;
  if (kind === null) return json.choice('' as Kind, `${at}.kind`, kinds) as never;
  return {
    ...{ at, kind, choice, file: text('file'), sheet: text('sheet'), cell: text('cell'), id: text('id') },
    ...ownScores(kind, choice, entry, at, json),
    ...(entry.found !== undefined && { found: entry.found as Raw }),
  };
}

/** The files of a command, each as it calls them and where it is. */
type Files = readonly { readonly name: string; readonly path: string }[];

/**
 * The decisions that `--decisions` names, for these files, each as the command calls it and where it is. Without the
 * option nothing is decided.
 */
export function decisionsFor<Kind extends string = QuestionKind>(
  files: Files,
  call: Call,
  kinds: readonly Kind[] = QUESTION_KINDS as readonly string[] as readonly Kind[],
): Decisions<Kind> {
  const { given, words } = call;
  const file = given.values.get('--decisions');
  if (file === undefined) return NONE;
  const json = new KeyedJson(file, words.cli.answers, words.cli.list);
  const bytes = readInput(file, call);
  let content: unknown;
  try {
    content = bytes && json.parse(decodeText(bytes));
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop('answers', words.cli.answers.notJson(file, 'UTF-8'));
  }
  const listed = Array.isArray(content) ? content : json.object(content, '').decisions;
  if (listed === undefined) throw new Stop('answers', words.cli.answers.missingKey(file, 'decisions'));
  return decisionsIn(listed, file, files, call, { kinds });
}

/** Decisions as they are listed in a file. `elsewhere`: those about other files are passed over. */
export function decisionsIn<Kind extends string = QuestionKind>(
  listed: unknown,
  file: string,
  files: Files,
  call: Call,
  {
    elsewhere = false,
    kinds = QUESTION_KINDS as readonly string[] as readonly Kind[],
  }: { readonly elsewhere?: boolean; readonly kinds?: readonly Kind[] } = {},
): Decisions<Kind> {
  const { halves, words } = call;
  const text = words.cli.decisions;
  const json = new KeyedJson(file, words.cli.answers, words.cli.list);
  const entries = json.list(listed, 'decisions').flatMap((value, index): FileDecision<Kind>[] => {
    const entry = entryOf(value, `decisions[${String(index)}]`, json, halves.maxText, kinds);
    return entry ? [entry] : [];
  });

  const byFile = new Map<string, Decision<Kind>[]>();
  const seen = new Set<string>();
  for (const { file: named, ...entry } of entries) {
    const matching = meant(named, files);
    const [only] = matching;
    if (!only && elsewhere) continue;
    if (!only || matching.length > 1) {
      const at = `${entry.at}.file`;
      throw new Stop(
        'answers',
        only ? text.severalFiles(file, at, named ?? '') : text.noFile(file, at, named ?? ''),
      );
    }
    const key = JSON.stringify([only.name, entry.kind, entry.sheet, entry.cell, entry.id]);
    if (seen.has(key)) throw new Stop('answers', text.twice(file, entry.at));
    seen.add(key);
    byFile.set(only.name, [...(byFile.get(only.name) ?? []), entry]);
  }
  return {
    byFile,
    settle: (misfits) => {
      const [first] = misfits;
      if (!first) return;
      const { at, choices } = first;
      throw new Stop(
        'answers',
        choices === null
          ? text.matchesNothing(file, at)
          : text.badChoice(file, `${at}.choice`, words.cli.list(choices)),
      );
    },
  };
}

/** The files that a decision may be about: by the name the command gives them, by their path, by their last name alone. */
function meant<File extends { readonly name: string; readonly path: string }>(
  named: string | null,
  files: readonly File[],
): readonly File[] {
  if (named === null) return files;
  const wanted = slashed(named);
  const exactly = files.filter(({ name, path: at }) => slashed(name) === wanted || slashed(at) === wanted);
  if (exactly.length > 0 || wanted.includes('/')) return exactly;
  return files.filter(({ name }) => path.posix.basename(slashed(name)) === wanted);
}

/** A question as it is printed: a decision once `choice` is filled in. */
export const undecided = (file: string, { kind, sheet, cell, id, found, choices }: Question<string>) => ({
  ...{ file, kind, sheet, cell, id, found, choices },
  choice: null,
});
