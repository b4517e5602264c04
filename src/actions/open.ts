import type { Problem } from '../model/answers';
import { assess } from '../model/assess';
import type { Assessment } from '../model/assessment';
import type { Catalogue } from '../model/catalogue';
import { compareResults } from '../sheets/assessment/compare';
import { ASSESSMENT } from '../sheets/assessment/family';
import { invalidCount } from '../sheets/assessment/leftovers';
import { readAnswers, type Reading } from '../sheets/assessment/read';
import { namesOf } from '../sheets/family';
import type { Filling } from './filling';
import type { LiveReading, LiveWorkbook, ReadOptions, WorkbookStatus } from './liveWorkbook';
import { withoutStale } from './withoutStale';

/** One reading of the open workbook, and everything that follows from it. */
export interface Opened {
  readonly reading: Reading;
  readonly assessment: Assessment | null;
  /** Slips in the cells and, where results were looked at, results that are not what they should be. */
  readonly problems: readonly Problem[];
  readonly status: WorkbookStatus;
  /** The cells themselves. */
  readonly live: LiveReading;
}

/** The cells people fill in. */
export const INPUTS: ReadOptions = { only: namesOf(ASSESSMENT, 'input') };
/** Those, and the results with their formulas. */
export const EVERYTHING: ReadOptions = { formulas: true, only: namesOf(ASSESSMENT, 'input', 'result') };

/** Reads answers and results, and holds the results against the model. */
export async function open(live: LiveWorkbook, catalogue: Catalogue): Promise<Opened> {
  return openedOf(await live.read(EVERYTHING), catalogue);
}

/** Reads the answers alone, after an edit: the smallest question that gives a right picture. */
export async function refresh(live: LiveWorkbook, catalogue: Catalogue): Promise<Opened> {
  return openedOf(await live.read(INPUTS), catalogue, false);
}

/** Everything that follows from a reading of the open workbook. */
export function openedOf(live: LiveReading, catalogue: Catalogue, results = true): Opened {
  const reading = readAnswers(catalogue, live);
  const { answers, model, leftovers, problems } = reading;
  const { status } = live;
  if (!answers || !model) return { reading, assessment: null, problems, status, live };
  const assessment = assess(model, answers);
  const compared = results ? compareResults(withoutStale(live), assessment, invalidCount(leftovers)) : [];
  return { reading, assessment, problems: [...problems, ...compared], status, live };
}

/** What the workbook is filled with; `null` where that cannot be said. */
export const fillingOf = ({ model, answers, leftovers }: Reading): Filling | null =>
  model && answers ? { model, answers, leftovers } : null;
