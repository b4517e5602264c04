import type { Problem, ProblemKind } from '../../model/answers';
import { assess } from '../../model/assess';
import type { Assessment } from '../../model/assessment';
import type { Catalogue } from '../../model/catalogue';
import { compareResults } from '../../sheets/assessment/results/compare';
import { ASSESSMENT } from '../../sheets/assessment/family';
import { invalidCount } from '../../sheets/assessment/reading/leftovers';
import { WITNESSES } from '../../sheets/assessment/checklist/outOfLine';
import { readAnswers, type Reading, type ReadingOptions } from '../../sheets/assessment/reading/read';
import { namesOf } from '../../sheets/family';
import type { ReadWorkbook } from '../../workbook/rows';

/** Names of the cells people fill in. */
export const INPUT_NAMES: readonly string[] = namesOf(ASSESSMENT, 'input');
/** Names of what was kept of earlier times: read with the workbook, and not again after each edit. */
const RECORD_NAMES: readonly string[] = namesOf(ASSESSMENT, 'record');
/** What holds anything that was filled in, now or earlier. */
export const FILLED_NAMES: readonly string[] = [...INPUT_NAMES, ...RECORD_NAMES];
/** Those people fill in, and what tells whether they are still where they were. */
export const ANSWER_NAMES: readonly string[] = [...INPUT_NAMES, ...WITNESSES];
/** All that, and the results. */
export const RESULT_NAMES: readonly string[] = [
  ...new Set([...FILLED_NAMES, ...WITNESSES, ...namesOf(ASSESSMENT, 'result')]),
];

/** What of these is taken, or not taken, the sheet does otherwise. */
const APART: readonly ProblemKind[] = ['shifted', 'uncalculated', 'mark-outside', 'two-marks'];

/** What was filled in, and what follows from it. */
export interface Examined {
  readonly reading: Reading;
  readonly assessment: Assessment | null;
  /** Results in the cells that are not what they should be; none where they were not looked at. */
  readonly ofResults: readonly Problem[];
}

/**
 * The one road from cells to an assessment, for files and for the open workbook. `results`: the same cells with what they
 * show as results, to be held against the model; `null` where nobody asks. `replaced`: finds formulas that were replaced
 * in cells without a name.
 */
export function examine(
  catalogue: Catalogue,
  read: ReadWorkbook,
  results: ReadWorkbook | null,
  options?: ReadingOptions,
  replaced: (reading: Reading) => readonly Problem[] = () => [],
): Examined {
  const reading = readAnswers(catalogue, read, options);
  const { answers, model, leftovers } = reading;
  if (!answers || !model) return { reading, assessment: null, ofResults: [] };
  const assessment = assess(model, answers);
  // What is not taken here, but counts in the sheet, would have each of its results accused.
  const apart = reading.problems.some(({ kind }) => APART.includes(kind));
  const comparable = results !== null && !apart;
  const ofResults = comparable
    ? compareResults(results, assessment, invalidCount(leftovers), replaced(reading))
    : [];
  return { reading, assessment, ofResults };
}
