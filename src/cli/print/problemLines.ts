import type { Problem } from '../../model/answers';
import { SEVERITY } from '../../model/severity';
import type { Words } from '../../text/words';

/** Each problem in three lines: how bad and where, what, and what to do next. */
export const problemLines = (problems: readonly Problem[], words: Words): string[] =>
  problems.flatMap((problem) => {
    const kind = words.problems.kinds[problem.kind];
    const where = words.problems.where(problem.sheet, problem.cell, problem.id);
    const severity = words.cli.result.severity[SEVERITY[problem.kind]];
    return [
      words.cli.result.problem(severity, where, kind.name),
      `  ${kind.what(problem)}`,
      `  ${kind.next}`,
    ];
  });
