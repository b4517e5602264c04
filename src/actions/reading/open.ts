import type { Problem } from '../../model/answers';
import type { Assessment } from '../../model/assessment';
import type { Catalogue } from '../../model/catalogue';
import { modelWith } from '../../model/own/ownItems';
import { copies, copyProblem } from '../../sheets/assessment/checklist/copies';
import { readAnswers, type Reading } from '../../sheets/assessment/reading/read';
import type { Typed } from './aroundList';
import { namedCells } from '../../workbook/namedCells';
import { ANSWER_NAMES, examine, RESULT_NAMES } from './examine';
import type { Filling } from '../filling/filling';
import type { LiveReading, LiveWorkbook, ReadOptions, WorkbookStatus } from '../liveWorkbook';
import { withoutStale } from './withoutStale';

/** One reading of the open workbook, and everything that follows from it. */
export interface Opened {
  readonly reading: Reading;
  readonly assessment: Assessment | null;
  /** Results in the cells that are not what they should be; none where they were not looked at. */
  readonly ofResults: readonly Problem[];
  /** Copies of the checklist that hold other scores. */
  readonly ofCopies: readonly Problem[];
  /** Slips in the cells, and those. */
  readonly problems: readonly Problem[];
  readonly status: WorkbookStatus;
  /** The cells themselves. */
  readonly live: LiveReading;
  /** What stands above and below the checklist, where a row of it is missing. */
  readonly typed: Typed | null;
  /** The same with each row that stands there, or has lost its id, taken for its item's; `null` where none is. */
  readonly withRows: Reading | null;
}

/** The cells people fill in, and what tells whether they are where they were. */
export const INPUTS: ReadOptions = { only: ANSWER_NAMES };
/** Those, and the results with their formulas. */
export const EVERYTHING: ReadOptions = { formulas: true, only: RESULT_NAMES };

/** Reads answers and results, and holds the results against the model. */
export async function open(
  live: LiveWorkbook,
  catalogue: Catalogue,
  look?: readonly string[],
): Promise<Opened> {
  const opened = openedOf(await live.read({ ...EVERYTHING, ...(look && { look }) }), catalogue);
  return withRowsAround(live, catalogue, opened);
}

/** The same, with what stands above and below the checklist where a row of it is gone: it may stand there. */
export async function withRowsAround(
  live: LiveWorkbook,
  catalogue: Catalogue,
  opened: Opened,
  results = true,
): Promise<Opened> {
  const title = namedCells(opened.live, 'ISOMM_Id')?.sheet;
  const gone = opened.reading.problems.some(
    ({ kind, cell, sheet }) => kind === 'missing-id' && cell === null && sheet === title,
  );
  if (opened.typed || !gone) return opened;
  const { aroundList } = await import('./aroundList');
  return openedOf(opened.live, catalogue, results, await aroundList(live, opened.live));
}

/** Reads the answers alone, after an edit: the smallest question that gives a right picture. */
export async function refresh(live: LiveWorkbook, catalogue: Catalogue): Promise<Opened> {
  return openedOf(await live.read(INPUTS), catalogue, false);
}

/** Everything that follows from a reading of the open workbook. */
export function openedOf(
  live: LiveReading,
  catalogue: Catalogue,
  results = true,
  typed: Typed | null = null,
): Opened {
  const read = typed ? { ...live, typed } : live;
  const examined = examine(catalogue, read, results ? withoutStale(live) : null);
  const { reading, ofResults } = examined;
  const withRows = reading.problems.some(rowStandsElsewhere)
    ? readAnswers(catalogue, read, { rowsBack: true })
    : null;
  const ofCopies = copies(live.copied ?? [], reading, (title) => live.ofCopies?.get(title) ?? null).map(
    copyProblem,
  );
  const problems = [...reading.problems, ...ofCopies, ...ofResults];
  return { ...examined, ofCopies, problems, status: live.status, live, typed, withRows };
}

/** A row of a list that is there, and no row of it any more. */
export const rowStandsElsewhere = ({ kind, cell }: Problem): boolean =>
  kind === 'missing-id' && cell !== null;

/** What the workbook is filled with, with rows that stand outside of the list: what a command makes of it has them in it. */
export const wholeFilling = ({ reading, withRows }: Opened): Filling | null => fillingOf(withRows ?? reading);

/**
 * What the workbook is filled with; `null` where that cannot be said. An added item that waits for its row is one as soon as
 * anything is made of it.
 */
export const fillingOf = ({ model, answers, leftovers }: Reading): Filling | null =>
  model && answers ? { model: modelWith(model, answers), answers, leftovers } : null;
