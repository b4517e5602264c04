import { statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { askedPart } from '../../model/askedPart';
import type { Model } from '../../model/catalogue';
import { crosswalk } from '../../model/carry/crosswalk';
import { Models } from '../../model/own/models';
import type { NotRead } from '../../model/departments/consolidation';
import type { Entry } from '../../model/departments/entry';
import type { Returned } from '../../model/departments/returned';
import { CARRY, QUESTION_KINDS, type Misfit, type Question, type QuestionKind } from '../../model/decisions';
import { decisionsFor } from '../answers/decisionsFile';
import { mapDecisions, mapFile } from '../answers/mapFile';
import type { Call } from '../command';
import { fileKey } from '../files/fileKey';
import { fileTrouble } from '../files/fileTrouble';
import { readBounded } from '../files/readBounded';
import type { Halves } from '../halves';
import { EntryKeeper } from './entryKeeper';
import { findWorkbooks, type ListPacked } from './findWorkbooks';
import type { OutputPlace } from '../files/outputPlace';
import type { Arguments } from '../parseArguments';
import { readAll } from './readAll';
import { startReader } from './readers';
import { readReturn, type ReturnRead, type Wish } from './readReturn';
import { Stop } from '../stop';
import type { ReturnStore } from './returnStore';
import type { RowStore } from './rowStore';
import { memoryOf } from './rowText';

/** The option that carries answers of an older model on. */
export const CARRYING = '--carry';

/** What came of all files: entries in the order of the store, and what could not be read. */
export interface Gathered {
  /** Those of the catalogue, and those that returns brought along. */
  readonly models: readonly Model[];
  readonly entries: readonly Entry[];
  readonly notRead: readonly NotRead[];
  /** Names of files in the folders that are no workbooks. */
  readonly passedOver: readonly string[];
  /** The returns with problems, and what they are. */
  readonly slips: readonly Pick<Returned, 'file' | 'problems' | 'furtherProblems'>[];
  /** What the files leave to a person. */
  readonly undecided: readonly (Question<string> & { readonly file: string })[];
  /** Returns of an older model that were carried to the one that follows. */
  readonly carried: readonly CarriedReturn[];
  /** Where the file is that results know by this name. */
  readonly pathOf: (name: string) => string;
}

export interface CarriedReturn {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Items that wait for a decision, and count as proposed until then. */
  readonly open: number;
  /** Items that no older one leads to. */
  readonly toAnswer: number;
}

/** As many problems are named one by one in a whole run; beyond that their number is. */
const MOST_PROBLEMS = 100_000;
/** What more threads would take in memory is worth more than the time they would save. */
const MOST_THREADS = 4;

/** Where what was read goes. */
export interface Stores {
  readonly csv: RowStore | null;
  readonly ndjson: RowStore | null;
  readonly returns: ReturnStore | null;
}

/**
 * Reads every workbook among files and folders, in their order. What stands at the place of an output is no input; where
 * it is a return, or may be one, the command stops, for it would be gone.
 */
export async function gather(outputs: readonly OutputPlace[], stores: Stores, call: Call): Promise<Gathered> {
  const { given, halves, language, words } = call;
  const text = words.departments.cli;
  const replaced = new Set(
    outputs.flatMap((place) => (place.kind === 'file' && place.former ? [fileKey(place.former)] : [])),
  );
  const map = mapFile(call);
  const carrying = given.flags.has(CARRYING);
  const kinds: readonly (QuestionKind | typeof CARRY)[] = carrying
    ? [...QUESTION_KINDS, CARRY]
    : QUESTION_KINDS;
  const search = findWorkbooks(given.files, packedIn(halves), map !== null);
  const decisions = given.values.has('--decisions')
    ? decisionsFor(search.files, call, kinds)
    : mapDecisions(map, search.files, call);
  const wish: Wish = {
    language,
    csv: stores.csv !== null,
    ndjson: stores.ndjson !== null,
    replaced,
    decisions: decisions.byFile,
    map: map?.map ?? null,
    carrying,
  };
  const carried: CarriedReturn[] = [];
  const undecided: (Question<string> & { file: string })[] = [];
  const misfits: Misfit[] = [];
  const models = new Models(halves.catalogue.models);
  const entries: Entry[] = [];
  const keeper = new EntryKeeper();
  const notRead: NotRead[] = [];
  const slips: Pick<Returned, 'file' | 'problems' | 'furtherProblems'>[] = [];
  const unread = (file: string, reason: string, what: string, next: string) =>
    notRead.push({ file, reason, what, next });

  const keeping = (work: () => void) => {
    try {
      work();
    } catch (error) {
      throw new Stop('file', text.noRoom(tmpdir(), fileTrouble(error, words.cli)));
    }
  };

  for (const { name, error } of search.closed)
    unread(name, 'cannot-read', fileTrouble(error, words.cli), text.checkFolder);
  let named = 0;
  const spent: ArrayBuffer[] = [];

  const took = (name: string, outcome: Extract<ReturnRead, { kind: 'read' }>) => {
    const { problems, furtherProblems, csv, ndjson, answers, ownModel, carriedFrom } = outcome;
    if (ownModel && !models.add(ownModel)) {
      const { what, next } = words.problems.kinds['model-differs'];
      unread(name, 'model-differs', what({ found: ownModel.id, id: null }), next);
      return;
    }
    const entry = keeper.keep(outcome.entry, entries.length + 1);
    entries.push(entry);
    keeping(() => {
      if (csv && stores.csv?.add(csv)) spent.push(...memoryOf(csv));
      if (ndjson && stores.ndjson?.add(ndjson)) spent.push(...memoryOf(ndjson));
    });
    const whole = models.of(entry.model);
    if (!whole) throw new Error(`no model ${entry.model}`);
    if (answers)
      stores.returns?.add({
        file: name,
        model: askedPart(whole, answers.asked),
        answers,
        problems,
        furtherProblems,
        ...(carriedFrom !== null && { carriedFrom }),
      });
    const listed = problems.slice(0, MOST_PROBLEMS - named);
    named += listed.length;
    const further = furtherProblems + problems.length - listed.length;
    if (carriedFrom !== null)
      carried.push({
        ...{ file: name, from: carriedFrom, to: entry.model },
        open: outcome.open.filter(({ kind }) => kind === CARRY).length,
        toAnswer: newItems(models.of(carriedFrom), whole),
      });
    if (problems.length > 0) slips.push({ file: name, problems: listed, furtherProblems: further });
  };

  const outcomes = readAll(search.files, {
    here: (file, whole) => readReturn(file, wish, whole, halves),
    whole: () => stores.returns !== null && !stores.returns.full,
    start: startReader(halves.file, wish),
    others: readers(given),
    spent,
  });
  let done = 0;
  for await (const outcome of outcomes) {
    const name = search.files[done]?.name ?? '';
    call.progress.step(done, search.files.length);
    done += 1;
    const own = 'own' in outcome ? outcome.own : isReplaced(search.files[done - 1]?.path ?? '', replaced);
    if (own) {
      if (outcome.kind === 'read') throw new Stop('usage', text.ontoReturn(name));
      if (outcome.kind !== 'unread' || outcome.problem.kind !== 'not-isomm')
        throw new Stop('usage', text.ontoUnread(name));
      continue;
    }
    if ('open' in outcome) {
      misfits.push(...outcome.misfits);
      for (const question of outcome.open.slice(0, MOST_PROBLEMS - undecided.length))
        undecided.push({ ...question, file: name });
    }
    switch (outcome.kind) {
      case 'read':
        took(name, outcome);
        break;
      case 'unread': {
        const { what, next } = words.problems.kinds[outcome.problem.kind];
        unread(name, outcome.problem.kind, what(outcome.problem), next);
        break;
      }
      case 'refused': {
        const error = Object.assign(new Error(name), { code: outcome.code });
        unread(name, 'cannot-read', fileTrouble(error, words.cli), text.checkFile);
        break;
      }
      case 'crashed':
        unread(name, 'internal', text.crashed.what(outcome.detail), text.crashed.next);
    }
  }
  keeping(() => {
    stores.csv?.finish();
    stores.ndjson?.finish();
  });
  call.progress.end();
  decisions.settle(misfits);
  const pathOf = (name: string) => search.files.find((each) => each.name === name)?.path ?? name;
  return {
    ...{ models: models.all, entries, notRead, passedOver: search.passedOver, slips, undecided },
    ...{ carried, pathOf },
  };
}

/** How many items of a model nothing of the one before leads to. */
const newItems = (from: Model | null | undefined, to: Model): number =>
  from ? crosswalk(from, to).services.filter(({ ancestors }) => ancestors.length === 0).length : 0;

/** What a zip holds that is no larger than a workbook may be. */
const packedIn =
  ({ archives, maxBytes }: Halves): ListPacked =>
  (zip) => {
    try {
      const bytes = statSync(zip).isFile() ? readBounded(zip, maxBytes) : null;
      return bytes && archives.list(bytes);
    } catch (error) {
      // Whoever reads it as a file names what the system said.
      if ((error as { readonly code?: unknown }).code !== undefined) return null;
      throw error;
    }
  };

/** Whether an output goes where this file is; asked where whoever read it could not tell any more. */
function isReplaced(file: string, replaced: ReadonlySet<string>): boolean {
  const stats = replaced.size > 0 ? statSync(file, { throwIfNoEntry: false }) : undefined;
  return stats !== undefined && replaced.has(fileKey(stats));
}

/** As many threads read as asked for, else as many as there are processors, up to a few; one of them is this one. */
function readers({ values }: Arguments): number {
  return Number(values.get('--threads') ?? Math.min(availableParallelism(), MOST_THREADS)) - 1;
}
