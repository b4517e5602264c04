import type { Problem, ProblemKind } from '../model/answers';
import type { Catalogue } from '../model/catalogue';
import type { Returned, Unreadable } from '../model/departments/returned';
import { ASSESSMENT } from '../sheets/assessment/family';
import { readAnswers } from '../sheets/assessment/read';
import { namesOf } from '../sheets/family';
import type { ReadWorkbook } from '../workbook/rows';

/** The file format's reader, lent by an entry file; throws errors that carry a `kind` for what is unreadable. */
export type ReadNames = (
  bytes: Uint8Array,
  options: { readonly wanted: (name: string) => boolean },
) => ReadWorkbook;

const WANTED: ReadonlySet<string> = new Set(namesOf(ASSESSMENT, 'input'));
const wanted = (name: string): boolean => WANTED.has(name);

const UNREADABLE: readonly ProblemKind[] = ['not-isomm', 'encrypted', 'damaged', 'too-large'];

const kindOf = (error: unknown): ProblemKind | null => {
  const kind = error instanceof Error && 'kind' in error ? error.kind : null;
  return UNREADABLE.find((each) => each === kind) ?? null;
};

/** A checklist has a few hundred cells; a file with more to complain about than this is not listed to its end. */
const MOST_PROBLEMS = 1_000;
const LONGEST_FOUND = 200;

const short = (problem: Problem): Problem =>
  problem.found !== null && problem.found.length > LONGEST_FOUND
    ? { ...problem, found: `${problem.found.slice(0, LONGEST_FOUND)}…` }
    : problem;

/** A copy with texts of its own: to keep one slice of a part's text, engines keep the whole part. */
const detached = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Takes the answers out of one returned file, as values by their names; nothing of it is run or kept besides. */
export function collectFile(
  catalogue: Catalogue,
  read: ReadNames,
  file: string,
  bytes: Uint8Array,
): Returned | Unreadable {
  try {
    const { model, answers, problems } = readAnswers(catalogue, read(bytes, { wanted }));
    if (model && answers) {
      return {
        file,
        model,
        answers: detached(answers),
        problems: detached(problems.slice(0, MOST_PROBLEMS).map(short)),
        furtherProblems: Math.max(0, problems.length - MOST_PROBLEMS),
      };
    }
    const [problem] = problems.slice(-1);
    if (!problem) throw new Error(`${file}: no answers and no reason`);
    return { file, problem: short(problem) };
  } catch (error) {
    const kind = kindOf(error);
    if (kind === null) throw error;
    return { file, problem: { kind, sheet: null, cell: null, id: null, found: null } };
  }
}
