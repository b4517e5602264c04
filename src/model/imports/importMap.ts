import type { Score } from '../answers';

/** What a column of a list that is not ours may mean. `item`: id and name in one cell. */
export const MEANINGS = [
  'item',
  'id',
  'name',
  'function',
  'insource',
  'outsource',
  'quadrant',
  'note',
  'supplement',
  'ignore',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** What one column means; with `score` it is the column of a grid in which a mark is that score. */
export interface ColumnMeaning {
  /** Title of the sheet; `null`: every sheet. */
  readonly sheet: string | null;
  /** Its letter; only looked at where the head is blank or several columns have the same. */
  readonly column: string | null;
  /** What stands above it, one line after the other; `null` with no column either: the whole sheet. */
  readonly head: string | null;
  readonly meaning: Meaning;
  readonly score: Score | null;
}

/** What a text in a score's cell means; `score` is `null` where it means that nothing was answered. */
export interface ValueMeaning {
  readonly text: string;
  readonly score: Score | null;
}

/** How lists of one kind are read: what a person decided once, for as many files as have the same heads. */
export interface ImportMap {
  readonly model: string | null;
  /** Who decided it; kept in the record of the import. */
  readonly by: string;
  readonly columns: readonly ColumnMeaning[];
  readonly values: readonly ValueMeaning[];
}

export const NO_MAP: ImportMap = { model: null, by: '', columns: [], values: [] };
