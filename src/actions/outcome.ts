import type { CellPlace } from './liveWorkbook';
import type { Opened } from './open';

/** What became of a command, for the pane to show. */
export interface Outcome {
  /** False when the command left everything as it was, because of what the workbook is; `opened` says what. */
  readonly done: boolean;
  /** Titles of sheets that held more than ours and were kept as copies. */
  readonly kept: readonly string[];
  /** Cells in which somebody typed while the command ran: what was typed stands there. */
  readonly overtaken: readonly CellPlace[];
  /** The workbook as it is now, its results held against the model. */
  readonly opened: Opened;
}

export const finished = (
  opened: Opened,
  kept: readonly string[] = [],
  overtaken: readonly CellPlace[] = [],
): Outcome => ({ done: true, kept, overtaken, opened });

export const refused = (opened: Opened): Outcome => ({ done: false, kept: [], overtaken: [], opened });
