import { namedCells } from '../../workbook/namedCells';
import type { Problem } from '../../model/answers';
import { assess } from '../../model/assess';
import type { Assessment } from '../../model/assessment';
import type { Catalogue } from '../../model/catalogue';
import { Decider } from '../../model/decisions';
import {
  checklistsWithoutNames,
  checklistTitles,
  columnsOfCopy,
} from '../../sheets/assessment/reading/byContent';
import { copies, copyProblem } from '../../sheets/assessment/checklist/copies';
import { withEndsPutBack } from '../../sheets/assessment/checklist/endsMoved';
import { readGridMarks } from '../../sheets/assessment/checklist/gridMarks';
import { flagElsewhere } from '../../sheets/assessment/checklist/scoresElsewhere';
import { listWithoutHeads } from '../../sheets/assessment/reading/listWithoutHeads';
import { setupByLabels } from '../../sheets/assessment/setup/setupByLabels';
import { readAnswers, type Reading, type ReadingOptions } from '../../sheets/assessment/reading/read';
import { rounds } from '../../sheets/assessment/parts/rounds';
import { WITNESSES } from '../../sheets/assessment/checklist/outOfLine';
import type { ReadWorkbook } from '../../workbook/rows';
import { namesAsked } from '../../workbook/spelling';
import { ANSWER_NAMES, examine, FILLED_NAMES, RESULT_NAMES } from './examine';
import type { ReadBytes } from '../fileFormat';
import { fileProblem, UNREADABLE } from './fileProblem';
import { restored } from './restored';
import { withUnfinished } from '../backup/unfinished';

const ANSWERS = namesAsked([...FILLED_NAMES, ...WITNESSES]);
const EVERYTHING = namesAsked(RESULT_NAMES);
/** What a department says: of what was kept of earlier times only the rounds, against which its plan is told. */
const SAID = namesAsked([...ANSWER_NAMES, ...rounds.names.map(({ name }) => name)]);

const THROWN = ['not-isomm', ...UNREADABLE] as const;

/** What the file format's reader threw, as a problem; what is a programmer's error is thrown on. */
export function unreadable(error: unknown): Problem {
  const found = error instanceof Error && 'kind' in error ? error.kind : null;
  const kind = THROWN.find((each) => each === found);
  if (kind === undefined) throw error;
  const instead = error instanceof Error && 'found' in error ? error.found : null;
  return fileProblem(kind, typeof instead === 'string' ? instead : null);
}

/** So many scores that stand in copies are named one by one. */
const MOST_ENTRIES = 1_000;

/** A reading, and what its answers come to. */
export interface OpenedFile extends Reading {
  readonly assessment: Assessment | null;
  /** The cells it was read from; absent where nothing could be read. */
  readonly cells?: ReadWorkbook;
}

export interface OpenOptions extends ReadingOptions {
  /** Looks at the result cells too, whether they are what they should be. */
  readonly results: boolean;
  /** `false`: what was kept of earlier times is not read, but for the rounds. */
  readonly kept?: boolean;
  /** Finds formulas that were replaced in cells that no name leads to. */
  readonly replaced?: (read: ReadWorkbook, reading: Reading) => readonly Problem[];
}

/**
 * Takes the answers out of a workbook file, as values by their names. A file that cannot be read gives no answers and a
 * problem that says why.
 */
export function openFile(
  catalogue: Catalogue,
  read: ReadBytes,
  bytes: Uint8Array,
  options: OpenOptions,
): OpenedFile {
  try {
    const { results, kept = true } = options;
    const asked = results ? EVERYTHING : kept ? ANSWERS : SAID;
    return openRead(catalogue, read(bytes, { ...asked, formulas: results }), options);
  } catch (error) {
    return { model: null, answers: null, assessment: null, leftovers: {}, problems: [unreadable(error)] };
  }
}

/** The same from what was read of a file already. */
export function openRead(
  catalogue: Catalogue,
  named: ReadWorkbook,
  { results, limits, decider = new Decider(), mended, anew, replaced }: OpenOptions,
): OpenedFile {
  const found = withEndsPutBack(restored(catalogue, named));
  const options = {
    ...(limits && { limits }),
    decider,
    ...(mended && { mended }),
    ...(anew !== undefined && { anew }),
    closely: results,
    gridMarks: readGridMarks,
    mergedScores: flagElsewhere,
  };
  const [read, ofCopies] = theOneThatCounts(catalogue, found, options);
  const { reading, assessment, ofResults } = examine(
    catalogue,
    read,
    results ? read : null,
    options,
    (now) => replaced?.(read, now) ?? [],
  );
  const own = reading.problems.map((problem) => noList(catalogue, read, problem));
  const whole = { ...reading, problems: [...own, ...ofCopies, ...ofResults] };
  const finished = withUnfinished(catalogue, named, whole, decider, mended);
  const { model, answers } = finished;
  if (answers === reading.answers) return { ...finished, assessment, cells: read };
  return { ...finished, cells: read, assessment: model && answers && assess(model, answers) };
}

/** What seems to be none of ours may be a workbook of ours without names, and with no list of answers or with several. */
function noList(catalogue: Catalogue, read: ReadWorkbook, problem: Problem): Problem {
  if (problem.kind !== 'not-isomm' || problem.found !== null) return problem;
  const titles = checklistTitles(read);
  if (titles.length > 1) return { ...problem, kind: 'not-a-checklist', found: titles.join(', ') };
  // A list of others may have ids, too.
  if (setupByLabels(read) === read) return problem;
  return { ...problem, ...listWithoutHeads(catalogue, read), kind: 'not-a-checklist' };
}

/** The workbook with the checklist that counts, where it has several; the copies that a person has to decide about are named. */
function theOneThatCounts(
  catalogue: Catalogue,
  read: ReadWorkbook,
  { limits, gridMarks, decider = new Decider() }: ReadingOptions,
): [ReadWorkbook, readonly Problem[]] {
  const titles = [...(read.copied ?? []), ...checklistsWithoutNames(read)];
  if (titles.length === 0) return [read, []];
  const asItIs = readAnswers(catalogue, read, { ...(limits && { limits }), ...(gridMarks && { gridMarks }) });
  const own = namedCells(read, 'ISOMM_Id')?.sheet ?? '';
  const { answers = {} } = asItIs.answers ?? {};
  const scores = Object.values(answers).flatMap(({ insource, outsource }) => [insource, outsource]);
  const there = scores.filter((score) => score !== null).length;
  let counts = read;
  const problems: Problem[] = [];
  const columnsOf = columnsOfCopy(read);
  for (const copy of copies(titles, asItIs, columnsOf)) {
    const problem = copyProblem(copy);
    const choices = [
      { choice: own, gives: there },
      { choice: copy.title, gives: copy.scores },
    ];
    const chosen = decider.ask({ ...problem, choices });
    const room = Math.max(0, MOST_ENTRIES - problems.length);
    if (chosen === null) problems.push(problem, ...copy.different.slice(0, room));
    if (chosen === copy.title)
      counts = { ...read, names: new Map([...read.names, ...(columnsOf(copy.title) ?? [])]) };
  }
  return [counts, problems];
}
