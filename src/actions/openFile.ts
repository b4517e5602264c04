import type { Problem } from '../model/answers';
import { assess } from '../model/assess';
import type { Catalogue } from '../model/catalogue';
import { compareResults } from '../sheets/assessment/compare';
import { HAND_OUT_NAMES, INPUT_NAMES, RESULT_NAMES } from '../sheets/assessment/names';
import { readAnswers, type Reading } from '../sheets/assessment/read';
import { invalidCount } from '../sheets/assessment/scene';
import type { ReadBytes } from './fileFormat';
import { fileProblem } from './fileProblem';

const INPUTS: readonly string[] = [...INPUT_NAMES, ...HAND_OUT_NAMES];
const ANSWERS: ReadonlySet<string> = new Set(INPUTS);
const EVERYTHING: ReadonlySet<string> = new Set([...INPUTS, ...RESULT_NAMES]);

const UNREADABLE = ['not-isomm', 'encrypted', 'damaged', 'too-large'] as const;

/** What the file format's reader threw, as a problem; what is a programmer's error is thrown on. */
function unreadable(error: unknown): Problem {
  const found = error instanceof Error && 'kind' in error ? error.kind : null;
  const kind = UNREADABLE.find((each) => each === found);
  if (kind === undefined) throw error;
  return fileProblem(kind);
}

/**
 * Takes the answers out of a workbook file, as values by their names. `results`: looks at the result cells too, whether
 * they are what they should be. A file that cannot be read gives no answers and a problem that says why.
 */
export function openFile(
  catalogue: Catalogue,
  read: ReadBytes,
  bytes: Uint8Array,
  { results }: { readonly results: boolean },
): Reading {
  try {
    const names = results ? EVERYTHING : ANSWERS;
    const found = read(bytes, { wanted: (name) => names.has(name), formulas: results });
    const reading = readAnswers(catalogue, found);
    const { model, answers, leftovers, problems } = reading;
    if (!results || !model || !answers) return reading;
    const compared = compareResults(found, assess(model, answers), invalidCount(leftovers));
    return { ...reading, problems: [...problems, ...compared] };
  } catch (error) {
    return { model: null, answers: null, leftovers: {}, problems: [unreadable(error)] };
  }
}
