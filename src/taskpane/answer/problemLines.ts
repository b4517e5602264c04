import type { Problem, ProblemKind } from '../../model/answers';

/** What is told in one line. */
export interface ProblemLine {
  readonly kind: ProblemKind;
  readonly problems: readonly Problem[];
}

/** How many there are to look at: names that are gone have one cause, however many they are. */
export const causesIn = (problems: readonly Problem[]): number => {
  const names = problems.filter(({ kind }) => kind === 'missing-name').length;
  return problems.length - Math.max(0, names - 1);
};

/** One line for each kind, in the order in which they were found. */
export function problemLines(problems: readonly Problem[]): readonly ProblemLine[] {
  const lines = new Map<ProblemKind, Problem[]>();
  for (const problem of problems) lines.set(problem.kind, [...(lines.get(problem.kind) ?? []), problem]);
  return [...lines].map(([kind, each]) => ({ kind, problems: each }));
}
