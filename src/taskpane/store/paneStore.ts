import {
  HostFailure,
  type CellPlace,
  type HostFailureCode,
  type LiveEvent,
  type Run,
} from '../../actions/liveWorkbook';
import type { Side } from '../../model/catalogue';
import { COMMANDS, type ArgumentOf, type CommandId } from './commands';
import type { CarriedOut, ItemPlace, PaneActions, PaneReading, Told } from './paneActions';

/** What can fail or be told: the commands, reading, and going to a cell. */
export type CommandName = CommandId | 'read' | 'select';

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
  ({ readonly command: CommandId } & Told) | { readonly command: 'next'; readonly id: string | null };

export interface PaneState {
  /** `null` until the workbook has been read once. */
  readonly opened: PaneReading | null;
  readonly work: Work | null;
  readonly failure: Failure | null;
  readonly outcome: Announced | null;
  /** The item whose row was selected last. */
  readonly selected: ItemPlace | null;
  /** Changes are no longer reported, so the pane shows what it read last. */
  readonly deaf: boolean;
}

/** How long the pane waits after a change before it reads the answers; later changes do not push it back. */
export const CALM = 250;

/** How long nothing must have changed before the results on the sheets are looked at, too. */
export const QUIET = 2000;

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
    await this.refresh();
    await listening;
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
    if (event.kind === 'selected') this.follow(event);
    else this.soon();
  };

  private follow(place: CellPlace): void {
    const found = this.state.opened?.itemAt(place) ?? null;
    // A cell outside the checklist leaves the last item in view.
    if (!found) return;
    const { selected } = this.state;
    if (found.id !== selected?.id || found.side !== selected.side) this.set({ selected: found });
    // Some hosts do not report a score picked from a drop-down; whoever picked one moves on.
    this.soon();
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
  readonly refresh = (): Promise<void> => this.reread('all');

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
      try {
        const opened =
          before && wanted === 'answers' ? await this.actions.refresh(before) : await this.actions.open();
        const { failure } = this.state;
        this.set({ opened, failure: failure?.command === 'read' ? null : failure });
      } catch (error) {
        this.set({ failure: failureOf('read', error) });
      }
    }
    // Here and not in a `finally`: between the two a call would be lost.
    this.reading = null;
  }

  /** Goes to a cell; the workbook stays as it is. */
  readonly select = async (place: CellPlace): Promise<void> => {
    try {
      await this.actions.select(place);
      this.follow(place);
      if (this.state.failure?.command === 'select') this.set({ failure: null });
    } catch (error) {
      this.set({ failure: failureOf('select', error), outcome: null });
    }
  };

  /** Goes to where an item is scored. */
  readonly selectItem = async (id: string, side: Side = 'in'): Promise<void> => {
    const place = this.state.opened?.placeOf(id, side);
    if (place) await this.select(place);
  };

  /**
   * Goes to the next item without an answer. Enter has moved a person who typed to the next row already, so the
   * row one is in counts as the next one, unless one was sent there and asks again.
   */
  readonly next = async (functionId: string | null = null): Promise<void> => {
    const { opened, selected } = this.state;
    if (!opened) return;
    const here = opened.assessment?.items.find(({ id }) => id === selected?.id);
    const stays =
      here?.state === 'unanswered' &&
      here.id !== this.sentTo &&
      (functionId === null || here.function === functionId);
    const id = stays ? here.id : this.actions.nextUnanswered(opened, here?.id ?? null, functionId);
    this.sentTo = id;
    if (id !== null) await this.selectItem(id);
    if (this.state.failure?.command !== 'select') this.set({ outcome: { command: 'next', id } });
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
    this.set({
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
      },
      cancelled: () => this.state.work?.cancelling ?? false,
      committed: () => {
        work({ cancellable: false });
      },
    };
    let ended: CarriedOut | null = null;
    let ending: Partial<PaneState>;
    try {
      ended = await this.actions.carryOut(id, argument, run);
      const { opened, ...told } = ended;
      void opened;
      ending = { outcome: { command: id, ...told } };
    } catch (error) {
      ending = { failure: failureOf(id, error) };
    }
    if (ended?.opened) this.set({ opened: ended.opened });
    else await this.refresh();
    this.set({ work: null, ...ending });
    return ended?.done ?? false;
  };
}
