import type { Catalogue } from '../model/catalogue';
import type { LiveWorkbook } from './liveWorkbook';
import { open, type Opened } from './open';

/** What became of a command, for the pane to show. */
export interface Outcome {
  /** False when the command left everything as it was, because of what the workbook is; `opened` says what. */
  readonly done: boolean;
  /** Titles of sheets that held more than ours and were kept as copies. */
  readonly kept: readonly string[];
  /** The workbook as it is now, its results held against the model. */
  readonly opened: Opened;
}

/** Reads back after a write: a result that differs from the model becomes a problem with its cell, never silence. */
export async function finished(
  live: LiveWorkbook,
  catalogue: Catalogue,
  kept: readonly string[] = [],
): Promise<Outcome> {
  return { done: true, kept, opened: await open(live, catalogue) };
}

export const refused = (opened: Opened): Outcome => ({ done: false, kept: [], opened });
