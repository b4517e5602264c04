import {
  HostFailure,
  type CellPlace,
  type HostFailureCode,
  type LiveEvent,
  type Run,
} from '../../actions/liveWorkbook';
import type { Entry } from '../../actions/fillIn';
import type { Field } from '../../actions/places';
import type { ShownValue } from '../../workbook/description';
import { COMMANDS, type ArgumentOf, type CommandId } from './commands';
import type { CarriedOut, ItemPlace, PaneActions, PaneReading, Told } from './paneActions';

/** What can fail or be told: the commands, reading, going to a cell, and filling in one. */
export type CommandName = CommandId | 'read' | 'select' | 'fill';

/** A command that failed, as the pane tells it. */
export interface Failure {
  readonly command: CommandName;
  readonly code: HostFailureCode | 'not-loaded';
  readonly mayHaveWritten: boolean;
  readonly sheet: string | null;
  /** What the host itself said, for whoever is asked for help. */
  readonly detail: string | null;
}

/** A command that is under way. `total` is 0 until it is known. */
export interface Work {
  readonly command: CommandName;
  readonly done: number;
  readonly total: number;
  readonly cancellable: boolean;
  readonly cancelling: boolean;
}

/** What the last command came to, to be said once. */
export type Announced =
  | ({ readonly command: CommandId } & Told)
  | { readonly command: 'next'; readonly id: string | null }
  /** Where one was sent cannot be seen. */
  | { readonly command: 'unseen'; readonly place: CellPlace; readonly hidden: 'sheet' | 'row' }
  | { readonly command: 'filled'; readonly entry: Entry }
  /** Nothing was written: something else stands there by now. */
  | {
      readonly command: 'asks';
      readonly entry: Entry;
      readonly found: ShownValue;
      readonly why: 'meanwhile' | 'formula' | 'no-cell';
    };

export interface PaneState {
  /** `null` until the workbook has been read once. */
  readonly opened: PaneReading | null;
  readonly work: Work | null;
  readonly failure: Failure | null;
  readonly outcome: Announced | null;
  /** The item that stands in the selected row now; `null` where none does. */
  readonly selected: ItemPlace | null;
  /** Entries on their way into their cells. */
  readonly filling: readonly Entry[];
  /** What 戻す puts back, the last one last. */
  readonly undo: readonly Entry[];
  /** Excel has not answered for a while: somebody may be editing a cell. */
  readonly waiting: boolean;
  /** Rises when a person was sent to an item, so that the keyboard goes along. */
  readonly sent: number;
  /** The items one goes through with "previous" and "next"; `null`: all. */
  readonly walk: readonly string[] | null;
  /** Changes are no longer reported, so the pane shows what it read last. */
  readonly deaf: boolean;
}

/** How long the pane waits after a change before it reads the answers; later changes do not push it back. */
export const CALM = 250;

/** How long nothing must have changed before the results on the sheets are looked at, too. */
export const QUIET = 2000;

/** How long Excel may take before a person is told what it may be waiting for. */
export const PATIENCE = 500;

/** What to do later, and how to call it off. */
export type Later = (milliseconds: number, then: () => void) => () => void;

const timer: Later = (milliseconds, then) => {
  const id = setTimeout(then, milliseconds);
  return () => {
    clearTimeout(id);
  };
};

const START: PaneState = {
  opened: null,
  work: null,
  failure: null,
  outcome: null,
  selected: null,
  filling: [],
  undo: [],
  waiting: false,
  sent: 0,
  walk: null,
  deaf: false,
};

const detailOf = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : '';
  return `${code}${error.message}`;
};

const failureOf = (command: CommandName, error: unknown): Failure => {
  if (error instanceof HostFailure) {
    const { code, mayHaveWritten, sheet, cause } = error;
    return { command, code, mayHaveWritten, sheet, detail: detailOf(cause) };
  }
  // Parts of the add-in are loaded when they are needed, before anything is written.
  const notLoaded = error instanceof Error && error.name === 'ChunkLoadError';
  return {
    command,
    code: notLoaded ? 'not-loaded' : 'host-error',
    mayHaveWritten: !notLoaded && command !== 'read' && command !== 'select',
    sheet: null,
    detail: detailOf(error),
  };
};

const sameAnswers = (one: PaneReading, other: PaneReading): boolean =>
  JSON.stringify(one.answers) === JSON.stringify(other.answers);

/** What only tells that something went well, or that there is nothing to do; a question stays until it is answered. */
const isPast = (outcome: Announced | null): boolean =>
  outcome !== null &&
  outcome.command !== 'asks' &&
  outcome.command !== 'unseen' &&
  (!('done' in outcome) || (outcome.done && !outcome.backup));

/**
 * What the pane knows and does, without a view. Reads never overlap and the last change is never missed;
 * one command runs at a time, and nothing is written unless a person asked for it.
 */
export class PaneStore {
  private state = START;
  private readonly watchers = new Set<() => void>();
  private reading: Promise<void> | null = null;
  private wanted: 'answers' | 'all' | null = null;
  private callOff: (() => void) | null = null;
  private callOffAll: (() => void) | null = null;
  private stopListening: (() => Promise<void>) | null = null;
  private closed = false;
  /** Where "next unanswered" led last. */
  private sentTo: string | null = null;
  /** The cell that is selected, as far as it was told. */
  private here: CellPlace | null = null;
  /** Entries are carried out one after the other. */
  private entries: Promise<void> = Promise.resolve();
  private unanswered = 0;
  /** Counts our own entries: what was read around one is no picture of the cells. */
  private written = 0;

  constructor(
    readonly actions: PaneActions,
    private readonly later: Later = timer,
  ) {}

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly snapshot = (): PaneState => this.state;

  private set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of [...this.watchers]) watcher();
  }

  /** Reads the workbook for the first time and follows it from then on. */
  async start(): Promise<void> {
    const listening = this.listen();
    await Promise.all([this.reread('all'), this.lookWhere()]);
    await listening;
  }

  /** Asks where the cursor is: who opens the pane late has selected something already. */
  private async lookWhere(): Promise<void> {
    try {
      const here = await this.actions.activeCell();
      if (here) this.follow(here);
    } catch {
      // Only the item is not shown then; what else does not work is told where it is asked for.
    }
  }

  private async listen(): Promise<void> {
    try {
      const stop = await this.actions.listen(this.hear);
      if (this.closed) await stop();
      else this.stopListening = stop;
    } catch {
      this.set({ deaf: true });
    }
  }

  /** Lets go of the workbook. */
  async stop(): Promise<void> {
    this.closed = true;
    this.callOff?.();
    this.callOffAll?.();
    await this.stopListening?.();
    this.stopListening = null;
  }

  private readonly hear = (event: LiveEvent): void => {
    if (event.kind === 'selected') {
      this.follow(event);
      // Some hosts do not report a score picked from a drop-down; whoever picked one moves on.
      if (this.state.selected) this.soon();
    } else if (event.kind === 'activated') {
      if (event.sheet !== this.here?.sheet) {
        this.here = null;
        this.set({ selected: null });
      }
      void this.lookWhere();
    } else this.soon();
  };

  private follow({ sheet, cell }: CellPlace): void {
    this.here = { sheet, cell };
    const found = this.found(this.state.opened);
    if (found !== this.state.selected) this.set({ selected: found });
  }

  /** The item that stands where the cursor is, by what was read. */
  private found(opened: PaneReading | null): ItemPlace | null {
    const found = (this.here && opened?.itemAt(this.here)) ?? null;
    const { selected } = this.state;
    return found && found.id === selected?.id && found.side === selected.side ? selected : found;
  }

  /** What was read is shown, with the item that stands in the selected row by now. */
  private show(opened: PaneReading, more: Partial<PaneState> = {}): void {
    this.set({ opened, selected: this.found(opened), ...more });
  }

  /** Reads the answers soon, and everything once it is quiet; a command under way reads by itself. */
  private soon(): void {
    if (this.closed) return;
    this.callOff ??= this.later(CALM, () => {
      this.callOff = null;
      if (!this.state.work) void this.reread('answers');
    });
    this.callOffAll?.();
    this.callOffAll = this.later(QUIET, () => {
      this.callOffAll = null;
      if (!this.state.work) void this.reread('all');
    });
  }

  /** Reads everything now; called again meanwhile, it reads once more afterwards. */
  readonly refresh = async (): Promise<void> => {
    await this.patiently(Promise.all([this.reread('all'), this.lookWhere()]));
  };

  /** Reads the answers now, for one who comes back to the pane. */
  readonly look = (): Promise<void> => this.reread('answers');

  private reread(what: 'answers' | 'all'): Promise<void> {
    if (this.wanted !== 'all') this.wanted = what;
    this.reading ??= this.read();
    return this.reading;
  }

  private async read(): Promise<void> {
    while (this.wanted && !this.closed) {
      const { wanted } = this;
      this.wanted = null;
      const before = this.state.opened;
      const { written } = this;
      try {
        const opened =
          before && wanted === 'answers' ? await this.actions.refresh(before) : await this.actions.open();
        if (written !== this.written) {
          await this.entries;
          this.wanted ??= wanted;
          continue;
        }
        const { failure, outcome } = this.state;
        // What was said of an answer before is old with the next one.
        const old = before !== null && !sameAnswers(before, opened) && isPast(outcome);
        this.show(opened, {
          failure: failure?.command === 'read' ? null : failure,
          outcome: old ? null : outcome,
        });
      } catch (error) {
        this.set({ failure: failureOf('read', error) });
      }
    }
    // Here and not in a `finally`: between the two a call would be lost.
    this.reading = null;
  }

  /** While a person waits for Excel, it is said what Excel may be waiting for. */
  private async patiently<T>(asked: Promise<T>): Promise<T> {
    this.unanswered += 1;
    const callOff = this.later(PATIENCE, () => {
      this.set({ waiting: true });
    });
    try {
      return await asked;
    } finally {
      callOff();
      this.unanswered -= 1;
      if (this.unanswered === 0 && this.state.waiting) this.set({ waiting: false });
    }
  }

  /** Goes to a cell; the workbook stays as it is. Says where it cannot be seen. */
  readonly select = async (place: CellPlace): Promise<boolean> => {
    const unseen = (hidden: 'sheet' | 'row') => {
      this.set({ outcome: { command: 'unseen', place, hidden }, failure: null });
    };
    try {
      const reached = await this.patiently(this.actions.select(place));
      this.follow(place);
      const { failure, outcome } = this.state;
      this.set({
        failure: failure?.command === 'select' ? null : failure,
        outcome: outcome?.command === 'unseen' || outcome?.command === 'next' ? null : outcome,
      });
      if (reached === 'seen') return true;
      unseen('row');
    } catch (error) {
      if (error instanceof HostFailure && error.code === 'hidden-sheet') unseen('sheet');
      else this.set({ failure: failureOf('select', error), outcome: null });
    }
    return false;
  };

  /** Shows what is hidden around a cell, and goes there; a person asked for just that. */
  readonly reveal = async (place: CellPlace): Promise<void> => {
    try {
      await this.patiently(this.actions.reveal(place));
      this.follow(place);
      this.set({ outcome: null, failure: null, sent: this.state.sent + 1 });
    } catch (error) {
      this.set({ failure: failureOf('select', error), outcome: null });
    }
  };

  /** Goes to where an item is filled in, the keyboard with it. */
  readonly selectItem = async (id: string, field: Field = 'in'): Promise<boolean> => {
    const place = this.state.opened?.placeOf(id, field);
    const seen = place ? await this.select(place) : false;
    if (this.state.selected?.id === id) this.set({ sent: this.state.sent + 1 });
    return seen;
  };

  /** The items one goes through with "previous" and "next". */
  readonly walkThrough = (walk: readonly string[] | null): void => {
    this.set({ walk });
  };

  /** The item before or after the selected one, in whatever list is open; `null` at its end. */
  readonly beside = (step: 1 | -1): string | null => {
    const { opened, selected, walk } = this.state;
    const ids = walk ?? opened?.assessment?.items.map(({ id }) => id) ?? [];
    const at = ids.indexOf(selected?.id ?? '');
    if (at < 0) return (step > 0 ? ids[0] : ids.at(-1)) ?? null;
    return ids[at + step] ?? null;
  };

  readonly step = async (step: 1 | -1): Promise<void> => {
    const id = this.beside(step);
    if (id !== null) await this.selectItem(id, this.state.selected?.side ?? 'in');
  };

  /**
   * Goes to the next item without an answer. Enter has moved a person who typed to the next row already, so the
   * row one is in counts as the next one, unless one was sent there and asks again. Rows that cannot be seen are
   * passed over; where there are no others it is said.
   */
  readonly next = async (functionId: string | null = null): Promise<void> => {
    // What is on its way may be the very answer that is looked for.
    await this.entries;
    const { opened } = this.state;
    if (!opened) return;
    if (this.state.deaf || !this.here) await this.lookWhere();
    const { selected } = this.state;
    const here = opened.assessment?.items.find(({ id }) => id === selected?.id);
    const after = this.actions.unansweredAfter(opened, here?.id ?? null, functionId);
    const stays = here !== undefined && here.id !== this.sentTo && after.at(-1) === here.id;
    const [id = null, ...others] = stays ? [here.id, ...after.slice(0, -1)] : after;
    this.sentTo = id;
    if (id === null) {
      this.set({ outcome: { command: 'next', id } });
      return;
    }
    const went = (await this.selectItem(id)) ? id : await this.seenAmong(opened, others);
    if (went === null) return;
    this.sentTo = went;
    this.set({ outcome: { command: 'next', id: went } });
  };

  /** The first of these whose row can be seen, once it is gone to; looked for only where a row was hidden. */
  private async seenAmong(opened: PaneReading, ids: readonly string[]): Promise<string | null> {
    const { outcome } = this.state;
    if (outcome?.command !== 'unseen' || outcome.hidden !== 'row' || ids.length === 0) return null;
    const places = ids.flatMap((id) => {
      const place = opened.placeOf(id, 'in');
      return place ? [{ id, place }] : [];
    });
    try {
      const seen = await this.patiently(this.actions.seen(places.map(({ place }) => place)));
      const id = places[seen.indexOf(true)]?.id ?? null;
      return id !== null && (await this.selectItem(id)) ? id : null;
    } catch (error) {
      this.set({ failure: failureOf('select', error), outcome: null });
      return null;
    }
  }

  /** What a person sees in a cell: their own entry that is on its way, or what was read. */
  readonly shown = (id: string, field: Field): ShownValue => {
    const { filling, opened } = this.state;
    const own = filling.findLast((entry) => entry.id === id && entry.field === field);
    return own ? own.value : (opened?.standsAt(id, field) ?? null);
  };

  /** Puts what a person chose into its cell, one after the other, in the order in which they were asked for. */
  readonly fill = (id: string, field: Field, value: ShownValue, sure = false): Promise<void> => {
    const { work, opened } = this.state;
    const was = this.shown(id, field);
    if (work || !opened || opened.status.readOnly || (was === value && !sure)) return Promise.resolve();
    const entry: Entry = { id, field, value, was, sure };
    this.set({ filling: [...this.state.filling, entry], failure: null, outcome: null });
    this.entries = this.entries.then(() => this.carryIn(entry));
    return this.entries;
  };

  private async carryIn(entry: Entry, back = false): Promise<void> {
    const { opened: before } = this.state;
    const rest = () => this.state.filling.filter((each) => each !== entry);
    if (!before) return;
    try {
      this.written += 1;
      const { result, found, opened } = await this.patiently(this.actions.fillIn(before, entry));
      this.written += 1;
      const { id, field, value, sure } = entry;
      const { undo } = this.state;
      const kept =
        back || sure || result !== 'written' ? undo : [...undo, { id, field, value: found, was: value }];
      const outcome: Announced =
        result === 'written' ? { command: 'filled', entry } : { command: 'asks', entry, found, why: result };
      this.show(opened, { filling: rest(), undo: kept, outcome });
    } catch (error) {
      this.set({ filling: rest(), failure: failureOf('fill', error) });
    }
  }

  /** Puts the former value back while the cell still holds ours. */
  readonly takeBack = (): Promise<void> => {
    const { undo, work } = this.state;
    const entry = undo.at(-1);
    if (!entry || work) return Promise.resolve();
    this.set({
      undo: undo.slice(0, -1),
      filling: [...this.state.filling, entry],
      failure: null,
      outcome: null,
    });
    this.entries = this.entries.then(() => this.carryIn(entry, true));
    return this.entries;
  };

  readonly cancel = (): void => {
    const { work } = this.state;
    if (work?.cancellable) this.set({ work: { ...work, cancelling: true } });
  };

  /** What was told once need not stand there for ever; a failure stays until somebody closes it. */
  readonly told = (): void => {
    if (this.state.outcome) this.set({ outcome: null });
  };

  readonly dismiss = (): void => {
    this.set({ failure: null, outcome: null });
  };

  /** Carries out a command of the table, one at a time; what it read at its end is what the pane shows. */
  readonly run = async <Id extends CommandId>(id: Id, argument: ArgumentOf<Id>): Promise<boolean> => {
    if (this.state.work) return false;
    const { cancellable } = COMMANDS[id];
    const entered = this.entries;
    this.set({
      // What is made anew is no cell that we filled in any more.
      undo: [],
      work: { command: id, done: 0, total: 0, cancellable, cancelling: false },
      failure: null,
      outcome: null,
    });
    const work = (change: Partial<Work>) => {
      if (this.state.work) this.set({ work: { ...this.state.work, ...change } });
    };
    const run: Run = {
      progress: (done, total) => {
        work({ done, total });
        if (this.state.waiting) this.set({ waiting: false });
      },
      cancelled: () => this.state.work?.cancelling ?? false,
      committed: () => {
        work({ cancellable: false });
      },
    };
    let ended: CarriedOut | null = null;
    let ending: Partial<PaneState>;
    try {
      await entered;
      ended = await this.patiently(this.actions.carryOut(id, argument, run));
      const { opened, ...told } = ended;
      void opened;
      ending = { outcome: { command: id, ...told } };
    } catch (error) {
      ending = { failure: failureOf(id, error) };
    }
    if (ended?.opened) this.show(ended.opened);
    else await this.reread('all');
    this.set({ work: null, ...ending });
    return ended?.done ?? false;
  };
}
