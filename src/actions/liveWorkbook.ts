import type { ReadWorkbook } from '../workbook/rows';
import type { ShownValue, Workbook } from '../workbook/description';

/** What is true of the open workbook beside its answers. */
export interface WorkbookStatus {
  /** Nothing can be written: opened read-only, or from Protected View. */
  readonly readOnly: boolean;
  readonly calculation: 'automatic' | 'automatic-except-tables' | 'manual';
  /** Sheets cannot be added, renamed or deleted. */
  readonly structureProtected: boolean;
  /** Keys of our sheets that are protected. */
  readonly protectedSheets: readonly string[];
  /** Our sheets that are there, by key, with the title they have now. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Titles of all sheets, ours and others. */
  readonly titles: readonly string[];
  /** What a command that did not finish left behind, if anything. */
  readonly unfinished: boolean;
}

export interface LiveReading extends ReadWorkbook {
  readonly status: WorkbookStatus;
}

/** A single cell of the open workbook, by the sheet's title. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** What the user did: which of our sheets it concerns is worked out by whoever listens. */
export type LiveEvent =
  | { readonly kind: 'changed'; readonly sheet: string; readonly cell: string; readonly remote: boolean }
  | { readonly kind: 'selected'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'sheets' };

/** Codes are stable; words are chosen in the pane. `cause` is the host's own error. */
export const HOST_FAILURES = [
  'protected-sheet',
  'protected-structure',
  'read-only',
  'cell-editing',
  'not-in-front',
  'too-large',
  'title-taken',
  'unsupported',
  'lost-answer',
  'cancelled',
  'host-error',
] as const;
export type HostFailureCode = (typeof HOST_FAILURES)[number];

/** The one error a live workbook throws. */
export class HostFailure extends Error {
  constructor(
    readonly code: HostFailureCode,
    /** Whether anything may have been written before it failed. */
    readonly mayHaveWritten: boolean,
    /** The sheet it is about, where that is known. */
    readonly sheet: string | null,
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'HostFailure';
  }
}

export interface RealiseOptions {
  /** Which sheets of the description to write; absent: all. Names of other sheets are left alone. */
  readonly only?: readonly string[];
  /** A reading of everything made just before: the workbook need not be looked at again. */
  readonly after?: LiveReading;
  /** The same workbook as it was described last: tells what people added, and which titles are still ours. */
  readonly previous?: Workbook;
  /** Keys of sheets that are kept as a copy whatever their shape: their rows hold what the answers do not. */
  readonly keep?: readonly string[];
  readonly progress?: (done: number, total: number) => void;
  readonly cancelled?: () => boolean;
}

/**
 * The open workbook as the actions see it: `src/excel` makes one on Office.js, tests may make others.
 * Every promise rejects with a `HostFailure` and with nothing else.
 */
export interface LiveWorkbook {
  /** Our names with their cells, and the status, in one round trip. */
  read(options?: { readonly formulas?: boolean; readonly only?: readonly string[] }): Promise<LiveReading>;
  /**
   * Makes our sheets what the description says. Sheets that are there already are rewritten in place;
   * one that holds more than ours (rows or columns added) is kept as a copy first. Other people's
   * sheets are never touched, and every input is safe at every moment: before the first cell is
   * overwritten, the answers are stored in a very hidden sheet that goes when all is done.
   */
  realise(
    workbook: Workbook,
    backup: string | null,
    options?: RealiseOptions,
  ): Promise<{ readonly kept: readonly string[] }>;
  /** The backup an unfinished command left, or `null`. */
  backup(): Promise<string | null>;
  /** Single values, each into one cell; nothing else changes, unless a number format is given. */
  write(
    cells: readonly (CellPlace & { readonly value: ShownValue; readonly numberFormat?: string })[],
  ): Promise<void>;
  select(place: CellPlace): Promise<void>;
  /** Protects or unprotects our sheets, without a password. */
  protect(on: boolean): Promise<void>;
  /** Deletes our sheets and names; nothing of anybody else's. */
  remove(): Promise<void>;
  calculate(): Promise<void>;
  /** What the selected cells show, row by row; nothing beyond what is used. */
  selectedText(): Promise<readonly (readonly string[])[]>;
  /** Opens a new workbook from file bytes, where downloads do not work. */
  openNew(bytes: Uint8Array): Promise<void>;
  /** Calls back until the returned function is called. Never writes. */
  listen(callback: (event: LiveEvent) => void): Promise<() => Promise<void>>;
}
