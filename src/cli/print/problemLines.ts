import type { Problem } from '../../model/answers';
import { firstFew, problemsByKind } from '../../model/departments/problemsByKind';
import { SEVERITY } from '../../model/severity';
import type { Words } from '../../text/words';

/** Nobody reads more of one kind, one by one; `--json` has them all. */
export const MOST_LISTED = 30;

/** A problem in three lines: how bad and where, what, and what to do next. */
function lines(problem: Problem, where: string, words: Words, times = 1): string[] {
  const { name, what, next } = words.problems.kinds[problem.kind];
  const { result } = words.cli;
  const severity = result.severity[SEVERITY[problem.kind]];
  const title = times === 1 ? name : result.times(name, times);
  return [result.problem(severity, where, title), `  ${what(problem)}`, `  ${next}`];
}

/** Each problem in three lines, where it was met; all of a kind that comes more often than `most`, where the first was. */
export function problemLines(problems: readonly Problem[], words: Words, most = MOST_LISTED): string[] {
  const placeOf = ({ sheet, cell, id }: Problem) => words.problems.where(sheet, cell, id);
  const many = new Map(
    problemsByKind(problems).flatMap((group) =>
      group.all.length > most ? [[group.kind, group] as const] : [],
    ),
  );
  return problems.flatMap((problem) => {
    const group = many.get(problem.kind);
    if (!group) return lines(problem, placeOf(problem), words);
    const { first, all, times } = group;
    return problem === first ? lines(problem, firstFew(all.map(placeOf)), words, times) : [];
  });
}
