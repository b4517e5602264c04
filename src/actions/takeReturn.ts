import type { Assessment } from '../model/assessment';
import type { Problem } from '../model/answers';
import type { Catalogue } from '../model/catalogue';
import type { Returned, Unreadable } from '../model/departments/returned';
import { quotable, TEXT_LIMITS, type TextLimits } from '../model/textLimits';
import type { ReadBytes } from './fileFormat';
import { openFile } from './openFile';

/** A checklist has a few hundred cells; a file with more to complain about than this is not listed to its end. */
const MOST_PROBLEMS = 1_000;
const LIMITS: TextLimits = { ...TEXT_LIMITS, name: 1_000 };

const short = (problem: Problem): Problem => ({ ...problem, found: quotable(problem.found) });

/** A return, and what its answers come to. */
export interface Taken {
  readonly returned: Returned;
  readonly assessment: Assessment;
}

/** Takes the answers out of one returned file; nothing of it is run. */
export function takeReturn(
  catalogue: Catalogue,
  read: ReadBytes,
  file: string,
  bytes: Uint8Array,
): Taken | Unreadable {
  const { model, answers, problems, assessment } = openFile(catalogue, read, bytes, {
    results: false,
    limits: LIMITS,
  });
  if (model && answers && assessment) {
    const listed = problems.slice(0, MOST_PROBLEMS).map(short);
    const furtherProblems = problems.length - listed.length;
    return { returned: { file, model, answers, problems: listed, furtherProblems }, assessment };
  }
  const [problem] = problems.slice(-1);
  if (!problem) throw new Error(`${file}: no answers and no reason`);
  return { file, problem: short(problem) };
}
