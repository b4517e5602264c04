import { statSync, type Stats } from 'node:fs';
import { tmpdir } from 'node:os';
import { collectFile } from '../../actions/collectFile';
import { fileProblem } from '../../actions/fileProblem';
import type { Model } from '../../model/catalogue';
import type { NotRead } from '../../model/departments/consolidation';
import { entryOf, type Entry } from '../../model/departments/entry';
import { isReturned, type Returned, type Unreadable } from '../../model/departments/returned';
import type { Misfit, Question } from '../../model/decisions';
import { decisionsFor } from '../answers/decisionsFile';
import type { Call } from '../command';
import { fileTrouble } from '../files/fileTrouble';
import { findWorkbooks } from './findWorkbooks';
import type { Place } from '../files/outputPlace';
import { readBounded } from '../files/readBounded';
import { Stop } from '../stop';
import type { ReturnStore } from './returnStore';

/** What came of all files: entries in the order of the store, and what could not be read. */
export interface Gathered {
  readonly entries: readonly Entry[];
  readonly notRead: readonly NotRead[];
  /** Names of files in the folders that are no workbooks. */
  readonly passedOver: readonly string[];
  /** The returns with problems, and what they are. */
  readonly slips: readonly Pick<Returned, 'file' | 'problems' | 'furtherProblems'>[];
  /** What the files leave to a person. */
  readonly undecided: readonly (Question & { readonly file: string })[];
}

/** As many problems are named one by one in a whole run; beyond that their number is. */
const MOST_PROBLEMS = 100_000;

/** The same file by whatever name. */
const keyOf = (stats: Stats | null): string | null => stats && `${String(stats.dev)}:${String(stats.ino)}`;

/**
 * Reads every workbook among files and folders, one after the other. What stands at the place of an output is no input;
 * where it is a return, or may be one, the command stops, for it would be gone.
 */
export function gather(outputs: readonly Place[], store: ReturnStore, call: Call): Gathered {
  const { given, halves, words } = call;
  const replaced = new Set(
    outputs.flatMap((place) => (place.kind === 'file' ? (keyOf(place.former) ?? []) : [])),
  );
  const search = findWorkbooks(given.files);
  const decisions = decisionsFor(search.files, call);
  const undecided: (Question & { file: string })[] = [];
  const misfits: Misfit[] = [];
  const models = new Map<string, Model>(halves.catalogue.models.map((model) => [model.id, model]));
  const entries: Entry[] = [];
  const notRead: NotRead[] = [];
  const slips: Pick<Returned, 'file' | 'problems' | 'furtherProblems'>[] = [];
  const unread = (file: string, reason: string, what: string, next: string) =>
    notRead.push({ file, reason, what, next });

  const keep = (returned: Returned) => {
    try {
      store.add(returned);
    } catch (error) {
      throw new Stop('file', words.departments.cli.noRoom(tmpdir(), fileTrouble(error, words.cli)));
    }
  };

  for (const { name, error } of search.closed)
    unread(name, 'cannot-read', fileTrouble(error, words.cli), words.departments.cli.checkFolder);
  let named = 0;

  for (const [index, { name, path: file }] of search.files.entries()) {
    call.progress.step(index, search.files.length);
    let bytes: Uint8Array | null;
    let own = false;
    try {
      // Opening a pipe or a device could wait for ever.
      const kind = statSync(file);
      if (!kind.isFile()) throw Object.assign(new Error(name), { code: 'EISDIR' });
      own = replaced.has(keyOf(kind) ?? '');
      bytes = readBounded(file, halves.maxBytes);
    } catch (error) {
      const why = fileTrouble(error, words.cli);
      if (own) throw new Stop('usage', words.departments.cli.ontoUnread(name));
      unread(name, 'cannot-read', why, words.departments.cli.checkFile);
      continue;
    }
    const read: Returned | Unreadable = bytes
      ? collectFile(halves.catalogue, halves.read, name, bytes, decisions.of(name))
      : { file: name, problem: fileProblem('too-large') };
    const { open = [], misfits: unmet = [], ...rest } = read;
    const outcome: Returned | Unreadable = rest;
    if (own) {
      const { ontoReturn, ontoUnread } = words.departments.cli;
      if (isReturned(outcome)) throw new Stop('usage', ontoReturn(name));
      if (outcome.problem.kind !== 'not-isomm') throw new Stop('usage', ontoUnread(name));
      continue;
    }
    misfits.push(...unmet);
    for (const question of open.slice(0, MOST_PROBLEMS - undecided.length))
      undecided.push({ ...question, file: name });
    if (isReturned(outcome)) {
      const whole = models.get(outcome.model.id);
      if (!whole) throw new Error(`no model ${outcome.model.id}`);
      entries.push(entryOf(entries.length + 1, outcome, whole));
      keep(outcome);
      const { problems, furtherProblems } = outcome;
      const listed = problems.slice(0, MOST_PROBLEMS - named);
      named += listed.length;
      const further = furtherProblems + problems.length - listed.length;
      if (problems.length > 0) slips.push({ file: name, problems: listed, furtherProblems: further });
    } else {
      const { what, next } = words.problems.kinds[outcome.problem.kind];
      unread(name, outcome.problem.kind, what(outcome.problem), next);
    }
  }
  call.progress.end();
  decisions.settle(misfits);
  return { entries, notRead, passedOver: search.passedOver, slips, undecided };
}
