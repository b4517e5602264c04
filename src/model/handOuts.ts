import { dateSerial } from './cells/dates';

/** The columns of one line: what a department was handed, and what became of it. Dates are ISO, or words found in the cell. */
export const HAND_OUT_KEYS = [
  'department',
  'organisation',
  'functions',
  'deadline',
  'returnTo',
  'handedOut',
  'file',
  'returned',
] as const;
export type HandOutKey = (typeof HAND_OUT_KEYS)[number];
export type HandOutRow = Readonly<Record<HandOutKey, string>>;

/** What was handed out to whom, as the coordinator keeps it. */
export interface HandOutList {
  /** The day it is seen from: an ISO date, other words found in its cell, or empty: the day of the assessment. */
  readonly day: string;
  readonly rows: readonly HandOutRow[];
}

/** Dates that formulas count with: anything else there is named. */
export const HAND_OUT_DAYS: readonly HandOutKey[] = ['handedOut', 'returned'];

export const HAND_OUT_STATES = ['returned', 'overdue', 'open'] as const;
export type HandOutState = (typeof HAND_OUT_STATES)[number];

/** How a line stands on a day; `null` where it names nobody and no file. */
export function handOutState(row: HandOutRow, day: string): HandOutState | null {
  if (row.department === '' && row.organisation === '' && row.file === '') return null;
  if (dateSerial(row.returned) !== null) return 'returned';
  const both = dateSerial(row.deadline) !== null && dateSerial(day) !== null;
  return both && row.deadline < day ? 'overdue' : 'open';
}

/** The day a list is seen from. */
export const handOutDay = ({ day }: HandOutList, assessed: string): string =>
  dateSerial(day) === null ? assessed : day;
