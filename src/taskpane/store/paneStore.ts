import type { CellPlace, LiveEvent, Run } from '../../actions/liveWorkbook';
import { CANCELLABLE } from './cancellable';
import type { ArgumentOf, CommandId } from './commands';
import { Entries } from './entries';
import { expected } from './expected';
import type { CarriedOut, ItemPlace, PaneActions, PaneReading } from './paneActions';
import { failureOf, isPast, START, type Hands, type PaneState, type Work } from './paneState';
import { Ways } from './ways';

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

/** What was kept of earlier times is not read after each edit, and changes by no edit. */
const filledIn = ({ answers }: PaneReading): string => JSON.stringify({ ...answers, rounds: undefined });

const sameAnswers = (one: PaneReading, other: PaneReading): boolean => filledIn(one) === filledIn(other);

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
  /** The cell that is selected, as far as it was told. */
  private here: CellPlace | null = null;
  private unanswered = 0;
  /** What was read last, without what is on its way into cells. */
  private lastRead: PaneReading | null = null;
  /** Going to cells, and from item to item. */
  readonly ways: Ways;
  /** What a person enters in the pane. */
  readonly entries: Entries;

  constructor(
    readonly actions: PaneActions,
    private readonly later: Later = timer,
  ) {
    const hands: Hands = {
      actions,
      state: this.snapshot,
      set: (change) => {
        this.set(change);
      },
      show: (opened, more) => {
        this.show(opened, more);
      },
      patiently: (asked) => this.patiently(asked),
      here: () => this.here,
      follow: (place) => {
        this.follow(place);
      },
      lookWhere: async () => {
        if (this.state.deaf || !this.here) await this.lookWhere();
      },
    };
    this.entries = new Entries(hands);
    this.ways = new Ways(hands, this.entries.done);
  }

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
      // What was asked before somebody went on in the pane is answered too late.
      if (here && !this.ways.underWay) this.follow(here);
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
      if (!this.ways.passed(event)) this.follow(event);
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

  private follow(place: CellPlace | null): void {
    this.here = place && { sheet: place.sheet, cell: place.cell };
    const found = this.found(this.state.opened);
    if (found !== this.state.selected) this.set({ selected: found });
  }

  /** The item that stands where the cursor is, by what was read. */
  private found(opened: PaneReading | null): ItemPlace | null {
    const found = (this.here && opened?.itemAt(this.here)) ?? null;
    const { selected } = this.state;
    return found && found.id === selected?.id && found.side === selected.side ? selected : found;
  }

  /**
   * What was read (`null`: last) is shown, with what is on its way into cells and the item that stands in the selected
   * row by now.
   */
  private show(read: PaneReading | null, more: Partial<PaneState> = {}): void {
    this.lastRead = read ?? this.lastRead;
    if (!this.lastRead) this.set(more);
    else {
      const opened = expected(this.lastRead, more.filling ?? this.state.filling);
      this.set({ opened, selected: this.found(opened), ...more });
    }
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
      const { written } = this.entries;
      try {
        const opened =
          before && wanted === 'answers' ? await this.actions.refresh(before) : await this.actions.open();
        if (written !== this.entries.written) {
          await this.entries.done();
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
    const entered = this.entries.done();
    this.set({
      // What is made anew is no cell that we filled in any more.
      undo: [],
      work: { command: id, done: 0, total: 0, cancellable: CANCELLABLE[id], cancelling: false },
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
