import type { CellEntry } from '../../actions/fillIn';
import { HostFailure, type CellPlace, type HostFailureCode } from '../../actions/liveWorkbook';
import type { CommandId } from './commands';
import type { ItemPlace, PaneActions, PaneReading, Told } from './paneActions';

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
  /** The item one was sent to has no row to go to. */
  | { readonly command: 'no-row'; readonly id: string }
  | { readonly command: 'filled'; readonly entry: CellEntry }
  /** Nothing was written: something else stands there by now. */
  | {
      readonly command: 'asks';
      readonly entry: CellEntry;
      readonly found: CellEntry['value'];
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
  readonly filling: readonly CellEntry[];
  /** What 戻す puts back, the last one last. */
  readonly undo: readonly CellEntry[];
  /** Excel has not answered for a while: somebody may be editing a cell. */
  readonly waiting: boolean;
  /** Rises when a person was sent to an item, so that the keyboard goes along. */
  readonly sent: number;
  /** The items one goes through with "previous" and "next"; `null`: all. */
  readonly walk: readonly string[] | null;
  /** Changes are no longer reported, so the pane shows what it read last. */
  readonly deaf: boolean;
}

export const START: PaneState = {
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

/** A failure of any kind, as the pane tells it. */
export const failureOf = (command: CommandName, error: unknown): Failure => {
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

/** What is said of one cell, or of the way to it. */
export const OF_A_CELL = ['unseen', 'no-row', 'filled', 'asks'] as const;
export type CellAnnounced = Extract<Announced, { command: (typeof OF_A_CELL)[number] }>;

/** What a command of the table came to, or a search for the next item. */
export type EndedCommand = Exclude<Announced, CellAnnounced>;

/** What only tells that something went well, or that there is nothing to do; a question stays until it is answered. */
export const isPast = (outcome: Announced | null): boolean =>
  outcome !== null &&
  outcome.command !== 'asks' &&
  outcome.command !== 'unseen' &&
  (!('done' in outcome) || (outcome.done && !outcome.backup));

/** What the parts of the store share: the state, and what follows from looking at the workbook. */
export interface Hands {
  readonly actions: PaneActions;
  readonly state: () => PaneState;
  readonly set: (change: Partial<PaneState>) => void;
  /** What was read (`null`: last) is shown, with the item that stands in the selected row by now. */
  readonly show: (opened: PaneReading | null, more?: Partial<PaneState>) => void;
  /** While a person waits for Excel, it is said what Excel may be waiting for. */
  readonly patiently: <T>(asked: Promise<T>) => Promise<T>;
  /** The cell that is selected, as far as it was told. */
  readonly here: () => CellPlace | null;
  /** The cursor is there now; `null`: nobody knows where. */
  readonly follow: (place: CellPlace | null) => void;
  /** Asks where the cursor is, unless that is known. */
  readonly lookWhere: () => Promise<void>;
}
