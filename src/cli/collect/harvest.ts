import { tmpdir } from 'node:os';
import { askedPart } from '../../model/askedPart';
import type { Model } from '../../model/catalogue';
import { crosswalk } from '../../model/carry/crosswalk';
import { CARRY, type Misfit, type Question } from '../../model/decisions';
import type { NotRead } from '../../model/departments/consolidation';
import type { Entry } from '../../model/departments/entry';
import type { Returned } from '../../model/departments/returned';
import { Models } from '../../model/own/models';
import type { Call } from '../command';
import { fileTrouble } from '../files/fileTrouble';
import { Stop } from '../stop';
import { EntryKeeper } from './entryKeeper';
import type { ReturnRead } from './readReturn';
import type { ReturnStore } from './returnStore';
import type { RowStore } from './rowStore';
import { memoryOf } from './rowText';

/** What came of the files: entries in the order of the store, and what could not be read. */
export interface Harvested {
  /** Those of the catalogue, and those that returns brought along. */
  readonly models: readonly Model[];
  readonly entries: readonly Entry[];
  readonly notRead: readonly NotRead[];
  /** The returns with problems, and what they are. */
  readonly slips: readonly Slips[];
  /** What the files leave to a person. */
  readonly undecided: readonly Undecided[];
  /** Returns of an older model that were carried to the one that follows. */
  readonly carried: readonly CarriedReturn[];
}

type Slips = Pick<Returned, 'file' | 'problems' | 'furtherProblems'>;
type Undecided = Question<string> & { readonly file: string };

export interface CarriedReturn {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Items that wait for a decision, and count as proposed until then. */
  readonly open: number;
  /** Items that no older one leads to. */
  readonly toAnswer: number;
}

/** Where what was read goes. */
export interface Stores {
  readonly csv: RowStore | null;
  readonly ndjson: RowStore | null;
  readonly returns: ReturnStore | null;
}

/** As many problems are named one by one in a whole run; beyond that their number is. */
const MOST_PROBLEMS = 100_000;

/** Takes in one file after the other. */
export class Harvest {
  /** Memory of what is written and nobody needs any more. */
  readonly spent: ArrayBuffer[] = [];
  readonly misfits: Misfit[] = [];
  private readonly models: Models;
  private readonly keeper = new EntryKeeper();
  private readonly entries: Entry[] = [];
  private readonly notRead: NotRead[] = [];
  private readonly slips: Slips[] = [];
  private readonly undecided: Undecided[] = [];
  private readonly carried: CarriedReturn[] = [];
  /** How many problems were named. */
  private named = 0;

  constructor(
    private readonly stores: Stores,
    private readonly call: Call,
  ) {
    this.models = new Models(call.halves.catalogue.models);
  }

  unread(file: string, reason: string, what: string, next: string): void {
    this.notRead.push({ file, reason, what, next });
  }

  take(name: string, outcome: ReturnRead): void {
    const { words } = this.call;
    const text = words.departments.cli;
    if ('open' in outcome) {
      this.misfits.push(...outcome.misfits);
      for (const question of outcome.open.slice(0, MOST_PROBLEMS - this.undecided.length))
        this.undecided.push({ ...question, file: name });
    }
    switch (outcome.kind) {
      case 'read':
        this.takeReturn(name, outcome);
        break;
      case 'unread': {
        const { kind, sheet, cell, id } = outcome.problem;
        const { what, next } = words.problems.kinds[kind];
        const where = words.problems.where(sheet, cell, id);
        this.unread(name, kind, [where, what(outcome.problem)].filter(Boolean).join(': '), next);
        break;
      }
      case 'refused': {
        const error = Object.assign(new Error(name), { code: outcome.code });
        this.unread(name, 'cannot-read', fileTrouble(error, words.cli), text.checkFile);
        break;
      }
      case 'crashed':
        this.unread(name, 'internal', text.crashed.what(outcome.detail), text.crashed.next);
    }
  }

  /** When all have been taken in. */
  finish(): Harvested {
    this.keeping(() => {
      this.stores.csv?.finish();
      this.stores.ndjson?.finish();
    });
    const { entries, notRead, slips, undecided, carried } = this;
    return { models: this.models.all, entries, notRead, slips, undecided, carried };
  }

  private takeReturn(name: string, outcome: Extract<ReturnRead, { kind: 'read' }>): void {
    const { problems, furtherProblems, answers, ownModel, carriedFrom } = outcome;
    if (ownModel && !this.models.add(ownModel)) {
      const { what, next } = this.call.words.problems.kinds['model-differs'];
      this.unread(name, 'model-differs', what({ found: ownModel.id, id: null }), next);
      return;
    }
    const entry = this.keeper.keep(outcome.entry, this.entries.length + 1);
    this.entries.push(entry);
    this.keepRows(outcome);
    const whole = this.models.of(entry.model);
    if (!whole) throw new Error(`no model ${entry.model}`);
    if (answers)
      this.stores.returns?.add({
        file: name,
        model: askedPart(whole, answers.asked),
        answers,
        problems,
        furtherProblems,
        ...(carriedFrom !== null && { carriedFrom }),
      });
    const listed = problems.slice(0, MOST_PROBLEMS - this.named);
    this.named += listed.length;
    const further = furtherProblems + problems.length - listed.length;
    if (carriedFrom !== null)
      this.carried.push({
        ...{ file: name, from: carriedFrom, to: entry.model },
        open: outcome.open.filter(({ kind }) => kind === CARRY).length,
        toAnswer: newItems(this.models.of(carriedFrom), whole),
      });
    if (problems.length > 0) this.slips.push({ file: name, problems: listed, furtherProblems: further });
  }

  private keepRows({ csv, ndjson }: Extract<ReturnRead, { kind: 'read' }>): void {
    this.keeping(() => {
      if (csv && this.stores.csv?.add(csv)) this.spent.push(...memoryOf(csv));
      if (ndjson && this.stores.ndjson?.add(ndjson)) this.spent.push(...memoryOf(ndjson));
    });
  }

  /** What is kept on the way to an output takes room where temporary files go. */
  private keeping(work: () => void): void {
    const { departments, cli } = this.call.words;
    try {
      work();
    } catch (error) {
      throw new Stop('file', departments.cli.noRoom(tmpdir(), fileTrouble(error, cli)));
    }
  }
}

/** How many items of a model nothing of the one before leads to. */
const newItems = (from: Model | null | undefined, to: Model): number =>
  from ? crosswalk(from, to).services.filter(({ ancestors }) => ancestors.length === 0).length : 0;
