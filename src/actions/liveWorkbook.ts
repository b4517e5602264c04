import type { Box } from '../workbook/a1';
import type { ShownValue, Workbook } from '../workbook/description';
import type { TypedMeanwhile } from '../workbook/keptCells';
import type { KnownFamily } from '../workbook/knownFamily';
import type { NamedCells, ReadWorkbook, WholeSheet } from '../workbook/rows';

/** What is true of the open workbook beside its answers. */
export interface WorkbookStatus {
  /** Nothing can be written: opened read-only, or from Protected View. */
  readonly readOnly: boolean;
  readonly calculation: 'automatic' | 'automatic-except-tables' | 'manual';
  /** Sheets cannot be added, renamed or deleted. */
  readonly structureProtected: boolean;
  /** Keys of our sheets that are protected. */
  readonly protectedSheets: readonly string[];
  /** Keys of our sheets that nobody sees as they stand. */
  readonly hiddenSheets: readonly string[];
  /** Our sheets that are there, by key, with the title they have now. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Titles of all sheets, ours and others. */
  readonly titles: readonly string[];
  /** Those of all sheets that nobody sees as they stand. */
  readonly hiddenTitles: readonly string[];
  /** What a command that did not finish left behind, if anything. */
  readonly unfinished: boolean;
}

export interface LiveReading extends ReadWorkbook {
  readonly status: WorkbookStatus;
}

/** What to read: the names (absent: all of ours), and their formulas too where asked. */
export interface ReadOptions {
  readonly formulas?: boolean;
  readonly only?: readonly string[];
  /** Keys of sheets that may be written anew next: they are looked at closer in the same request. */
  readonly look?: readonly string[];
}

/** A single cell of the open workbook, by the sheet's title. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A value on its way into a cell. */
export interface CellWrite extends CellPlace {
  readonly value: ShownValue;
  /** Put there instead of the value, without "=". */
  readonly formula?: string | null;
  readonly numberFormat?: string;
}

/** What a write came to. */
export interface Written {
  /** What stood in each cell at the very moment it was overwritten: somebody may have typed since it was read. */
  readonly overwritten: readonly ShownValue[];
  /** The formula of each, without "="; `null` where it held none. */
  readonly formulas: readonly (string | null)[];
  readonly reading: LiveReading;
}

/** What the user did: which of our sheets it concerns is worked out by whoever listens. */
export type LiveEvent =
  | { readonly kind: 'changed'; readonly sheet: string; readonly cell: string; readonly remote: boolean }
  | { readonly kind: 'selected'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'activated'; readonly sheet: string }
  | { readonly kind: 'sheets' };

/** What was found when a cell was gone to: it can be seen, or its row is hidden (by a filter or by hand). */
export type Reached = 'seen' | 'row-hidden';

/** How much of a sheet to read, from its first cell. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Cells that a name is to stand for. */
export interface NamePlace {
  readonly name: string;
  readonly sheet: string;
  readonly range: string;
}

/** Codes are stable; words are chosen in the pane. `cause` is the host's own error. */
export const HOST_FAILURES = [
  'protected-sheet',
  'protected-structure',
  'read-only',
  'cell-editing',
  'not-in-front',
  'hidden-sheet',
  'too-large',
  'title-taken',
  'sheet-gone',
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

/** What may be refused without harm: charts, and what only makes sheets better to look at or to print. */
export const TOUCHES = [
  'chart',
  'chart-look',
  'conditions',
  'page',
  'tab-color',
  'gridlines',
  'freeze',
  'front',
] as const;

/** What Excel refused to do for the looks of a sheet; answers and results are there all the same. */
export interface Noted {
  /** Title of the sheet. */
  readonly sheet: string;
  readonly what: (typeof TOUCHES)[number];
  /** The host's own code, and the member that was refused where it told. */
  readonly code: string;
}

/** Long work says how far it is and asks whether to go on. */
export interface Run {
  readonly progress?: (done: number, total: number) => void;
  readonly cancelled?: () => boolean;
  /** From here on it can only be finished: what a person cancels now has no effect, so it must not be offered. */
  readonly committed?: () => void;
}

/** What a command that did not finish has left, so that nothing is lost. */
export interface KeptBackup {
  /** What it was about to write, as text of the actions. */
  readonly answers: string;
  /** What it had read before; `null` where that was the same. */
  readonly read: string | null;
  /** Nothing was overwritten yet: what stands in the cells is right, but for what went since. */
  readonly saved: boolean;
  /** All was written: what stands in the cells now is what people left there. Else they may be blank in between. */
  readonly written: boolean;
  /** What watched names pointed to when it was overwritten; of sheets that were not, it need not tell. `null` where nothing does. */
  readonly late: ReadWorkbook | null;
  /** What was typed into cells between being made blank and being written. */
  readonly typed: readonly TypedMeanwhile[];
}

export interface RealiseOptions extends Run {
  /** Which sheets of the description to write; absent: all. Names of other sheets are left alone. */
  readonly only?: readonly string[];
  /** What to read when all is written, in the same request. */
  readonly then: ReadOptions;
  /** A reading of everything made just before: the workbook need not be looked at again. */
  readonly after?: LiveReading;
  /** The same workbook as it was described last: tells what people added, and which titles are still ours. */
  readonly previous?: Workbook;
  /** How it was described before a command that did not finish: some of its sheets may still be so. */
  readonly earlier?: Workbook;
  /** By key of a sheet, where its cells were ours in the layout found beside what `previous` says, and where not yet. */
  readonly former?: Readonly<
    Record<string, { readonly had: readonly Box[]; readonly lacked: readonly Box[] }>
  >;
  /** What was read before, as text of the actions, where it is not what is to be written. */
  readonly read?: string;
  /** Told what was typed meanwhile: whether it has to be put back, so that the backup stays until `settle`. */
  readonly unsettled?: (written: Pick<Realised, 'late' | 'typed' | 'titles'>) => boolean;
  /** Keys of sheets that are kept as a copy whatever their shape: their rows hold what the answers do not. */
  readonly keep?: readonly string[];
  /** Keys of sheets on which nobody answers: where no other is written anew, nothing has to be stored before the first of it. */
  readonly unanswered?: readonly string[];
  /** What is kept goes with the request that writes, whoever answers on what is written: it cannot be called off between the two. */
  readonly atOnce?: boolean;
  /** Names to read in the request that overwrites their cells: what was typed until then is not lost. */
  readonly watch?: readonly string[];
  /** By key, every title that we give such a sheet, in whichever language. */
  readonly titles: Readonly<Record<string, readonly string[]>>;
  /** What the copy of a sheet is called that held more than ours. */
  readonly keptCopy: (title: string) => string;
}

export interface Realised {
  /** Titles of copies that were kept. */
  readonly kept: readonly string[];
  /** The same by the key of the sheet that each is a copy of. */
  readonly copies: Readonly<Record<string, string>>;
  /** Titles of the written sheets, by key. */
  readonly titles: Readonly<Record<string, string>>;
  /** What names of `watch` pointed to when it was overwritten; of sheets that were not, it need not tell. `null` where nothing was. */
  readonly late: ReadWorkbook | null;
  /** What was typed into cells between being made blank and being written. */
  readonly typed: readonly TypedMeanwhile[];
  /** What was refused, everything else being done. */
  readonly noted: readonly Noted[];
  /** The backup went with the request that wrote: all that was typed meanwhile stands where it was typed. */
  readonly settled: boolean;
  /** Rows had come or gone where Excel itself put back what people filled in: those at the end of a list may be missing. */
  readonly moved: boolean;
  /** The workbook as it is then. */
  readonly reading: LiveReading;
}

/**
 * The open workbook as the actions see it: `src/excel` makes one on Office.js, tests may make others.
 * Every promise rejects with a `HostFailure` and with nothing else.
 */
export interface LiveWorkbook {
  /** Our names with their cells, and the status, in one round trip. */
  read(options?: ReadOptions): Promise<LiveReading>;
  /**
   * Makes our sheets what the description says. Sheets that are there already are rewritten in place;
   * one that holds more than ours (rows or columns added) is kept as a copy first. Other people's
   * sheets are never touched, and every input is safe at every moment: before the first cell is
   * overwritten, the answers are stored in a very hidden sheet that goes when all is done. Cancelled before that,
   * or at any moment while all sheets are new, it leaves the workbook as it was.
   */
  realise(workbook: Workbook, backup: string | null, options: RealiseOptions): Promise<Realised>;
  /** Every sheet as it is, or those with these titles, without asking any name; slow, unless only so much of each is wanted. */
  whole(extent?: Extent, titles?: readonly string[]): Promise<readonly WholeSheet[]>;
  /** These parts of one sheet as they are, in one request, whatever names point to. */
  parts(title: string, boxes: readonly Box[]): Promise<WholeSheet>;
  /** From now on these cells, by sheet and name, come along with every reading: copies to which no name leads. */
  readAlong(copies: ReadonlyMap<string, ReadonlyMap<string, NamedCells>>): Promise<void>;
  /** Lets names of ours stand for these cells, whether they are there, point nowhere or are gone; no cell changes. */
  name(places: readonly NamePlace[]): Promise<void>;
  /** What these cells show, as they are formatted. */
  texts(places: readonly CellPlace[]): Promise<readonly string[]>;
  /** The backup an unfinished command left, or `null`. */
  backup(): Promise<KeptBackup | null>;
  /** What was kept to undo the last command, also after the pane was closed; `null` where there is nothing. */
  former(): Promise<string | null>;
  /** Keeps that, in the place of the one before; `null`: nothing any more. */
  keepFormer(text: string | null): Promise<void>;
  /** Lets go of the backup of a command that is done but for what is put back, and reads. */
  settle(then: ReadOptions): Promise<LiveReading>;
  /**
   * Single values, each into one cell; nothing else changes, unless a number format is given, for which protection of
   * the sheet is lifted and put back. Reads afterwards, in the same round trip.
   */
  write(cells: readonly CellWrite[], then: ReadOptions): Promise<Written>;
  /** Goes to a cell. A sheet that is hidden cannot be gone to (`hidden-sheet`); a row that is, is said. */
  select(place: CellPlace): Promise<Reached>;
  /** Which of these cells stand in rows that can be seen. */
  seen(places: readonly CellPlace[]): Promise<readonly boolean[]>;
  /** Makes a cell visible, and goes there: its sheet is shown, what filters its row is cleared. Values stay. */
  reveal(place: CellPlace): Promise<void>;
  /** The cell the cursor is in; `null` where the host does not tell. */
  activeCell(): Promise<CellPlace | null>;
  /** Protects or unprotects our sheets, without a password. */
  protect(on: boolean): Promise<void>;
  /** Deletes the sheets and names of our family, or of some parts of it; nothing of anybody else's. */
  remove(parts?: KnownFamily): Promise<void>;
  calculate(): Promise<void>;
  /** What the selected cells show, row by row; nothing beyond what is used. */
  selectedText(): Promise<readonly (readonly string[])[]>;
  /** Opens a new workbook from file bytes, where downloads do not work. */
  openNew(bytes: Uint8Array): Promise<void>;
  /** Calls back until the returned function is called. Never writes. */
  listen(callback: (event: LiveEvent) => void): Promise<() => Promise<void>>;
}
