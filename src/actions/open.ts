import type { Problem } from '../model/answers';
import { assess } from '../model/assess';
import type { Assessment } from '../model/assessment';
import type { Catalogue } from '../model/catalogue';
import { compareResults } from '../sheets/assessment/compare';
import { HAND_OUT_NAMES, INPUT_NAMES, RESULT_NAMES } from '../sheets/assessment/names';
import { readAnswers, type Reading } from '../sheets/assessment/read';
import { invalidCount } from '../sheets/assessment/scene';
import type { LiveReading, LiveWorkbook, WorkbookStatus } from './liveWorkbook';
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

const INPUTS = [...INPUT_NAMES, ...HAND_OUT_NAMES];

/** Reads answers and results, and holds the results against the model. */
export async function open(live: LiveWorkbook, catalogue: Catalogue): Promise<Opened> {
  return openedOf(await live.read({ formulas: true, only: [...INPUTS, ...RESULT_NAMES] }), catalogue, true);
}

/** Reads the answers alone, after an edit: the smallest question that gives a right picture. */
export async function refresh(live: LiveWorkbook, catalogue: Catalogue): Promise<Opened> {
  return openedOf(await live.read({ only: INPUTS }), catalogue, false);
}

function openedOf(live: LiveReading, catalogue: Catalogue, results: boolean): Opened {
  const reading = readAnswers(catalogue, live);
  const { answers, model, leftovers, problems } = reading;
  const { status } = live;
  if (!answers || !model) return { reading, assessment: null, problems, status, live };
  const assessment = assess(model, answers);
  const compared = results ? compareResults(withoutStale(live), assessment, invalidCount(leftovers)) : [];
  return { reading, assessment, problems: [...problems, ...compared], status, live };
}
