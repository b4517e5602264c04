/** What a cell of an imported file was about: a key of an answer, of the workbook, or nothing that is taken. */
export const IMPORT_KEYS = [
  'insource',
  'outsource',
  'quadrant',
  'note',
  'supplement',
  'currentPattern',
  'targetPattern',
  'organisation',
  'department',
  'respondent',
  'position',
  'date',
  'other',
] as const;
export type ImportKey = (typeof IMPORT_KEYS)[number];

/** What became of it: taken as it stood, as a person decided, left blank until somebody decides, or not taken. */
export const IMPORT_OUTCOMES = ['read', 'decided', 'open', 'left'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** One cell of an imported file, and what became of it. */
export interface ImportEntry {
  readonly sheet: string;
  readonly cell: string;
  readonly id: string | null;
  readonly key: ImportKey;
  /** What stood there. */
  readonly found: string;
  /** What stands in our cell instead; empty where nothing does. */
  readonly became: string;
  readonly outcome: ImportOutcome;
}

/** Where the answers of a workbook came from. */
export interface ImportRecord {
  readonly file: string;
  /** ISO date of the import. */
  readonly on: string;
  /** Who decided what was unclear, where they said so. */
  readonly by: string;
  readonly entries: readonly ImportEntry[];
}
