import type { Problem } from '../model/answers';
import type { Catalogue } from '../model/catalogue';
import { byContent } from '../sheets/assessment/byContent';
import { copies } from '../sheets/assessment/copies';
import type { TextLimits } from '../model/textLimits';
import type { Reading } from '../sheets/assessment/read';
import type { ReadWorkbook } from '../workbook/rows';
import { ANSWER_NAMES, examine, RESULT_NAMES } from './examine';
import type { ReadBytes } from './fileFormat';
import { fileProblem } from './fileProblem';

const ANSWERS: ReadonlySet<string> = new Set(ANSWER_NAMES);
const EVERYTHING: ReadonlySet<string> = new Set(RESULT_NAMES);

const UNREADABLE = ['not-isomm', 'encrypted', 'damaged', 'too-large'] as const;

/** What the file format's reader threw, as a problem; what is a programmer's error is thrown on. */
function unreadable(error: unknown): Problem {
  const found = error instanceof Error && 'kind' in error ? error.kind : null;
  const kind = UNREADABLE.find((each) => each === found);
  if (kind === undefined) throw error;
  const instead = error instanceof Error && 'found' in error ? error.found : null;
  return fileProblem(kind, typeof instead === 'string' ? instead : null);
}

interface OpenOptions {
  readonly results: boolean;
  readonly limits?: TextLimits;
  /** Finds formulas that were replaced in cells that no name leads to. */
  readonly replaced?: (read: ReadWorkbook, reading: Reading) => readonly Problem[];
}

/**
 * Takes the answers out of a workbook file, as values by their names. `results`: looks at the result cells too, whether
 * they are what they should be. A file that cannot be read gives no answers and a problem that says why.
 */
export function openFile(
  catalogue: Catalogue,
  read: ReadBytes,
  bytes: Uint8Array,
  { results, limits, replaced }: OpenOptions,
): Reading {
  try {
    const names = results ? EVERYTHING : ANSWERS;
    const named = read(bytes, { wanted: (name) => names.has(name), formulas: results });
    const found = byContent(catalogue, named) ?? named;
    const { reading, ofResults } = examine(
      catalogue,
      found,
      results ? found : null,
      limits,
      (now) => replaced?.(found, now) ?? [],
    );
    return { ...reading, problems: [...reading.problems, ...copies(found, reading), ...ofResults] };
  } catch (error) {
    return { model: null, answers: null, leftovers: {}, problems: [unreadable(error)] };
  }
}
