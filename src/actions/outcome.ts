import type { KeptBy } from './backup/keptBy';
import type { CellPlace, Noted } from './liveWorkbook';
import type { Opened } from './reading/open';

/** A cell that a command mended: what stood there, and what stands there now. */
export interface Changed extends CellPlace {
  readonly found: string;
  readonly becomes: string;
}

/** What became of a command, for the pane to show. */
export interface Outcome {
  /** False when the command left everything as it was, because of what the workbook is; `opened` says what. */
  readonly done: boolean;
  /** Titles of sheets that held more than ours and were kept as copies. */
  readonly kept: readonly string[];
  /** Cells in which somebody typed while the command ran: what was typed stands there. */
  readonly overtaken: readonly CellPlace[];
  /** What Excel refused to do for the looks of the sheets. */
  readonly noted: readonly Noted[];
  /** A backup that is written only after a person has seen whose it is; `null` in it: it cannot be read. */
  readonly backup?: { readonly kept: KeptBy | null };
  /** What was filled in before, as text that puts it back; absent where nothing was rewritten. */
  readonly former?: string;
  /** The workbook as it is now, its results held against the model. */
  readonly opened: Opened;
}

export const finished = (
  opened: Opened,
  kept: readonly string[] = [],
  overtaken: readonly CellPlace[] = [],
  noted: readonly Noted[] = [],
): Outcome => ({ done: true, kept, overtaken, noted, opened });

export const refused = (opened: Opened): Outcome => ({
  done: false,
  kept: [],
  overtaken: [],
  noted: [],
  opened,
});

/** Nothing was done: a person has to say what becomes of the backup. */
export const asking = (opened: Opened, kept: KeptBy | null): Outcome => ({
  ...refused(opened),
  backup: { kept },
});
