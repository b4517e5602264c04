import type { Problem, ProblemKind } from '../answers';

/** Problems of one kind in one file. */
export interface ProblemGroup {
  readonly kind: ProblemKind;
  readonly first: Problem;
  readonly all: readonly Problem[];
}

/** The problems of a file, kind by kind in the order in which they were met. */
export function problemsByKind(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<ProblemKind, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.kind);
    if (group) group.push(problem);
    else groups.set(problem.kind, [problem]);
  }
  return [...groups].flatMap(([kind, all]) => (all[0] ? [{ kind, first: all[0], all }] : []));
}

const NAMED = 3;

/** The first few of many places, with a sign that there are more. */
export const firstFew = (places: readonly string[]): string => {
  const different = [...new Set(places.filter(Boolean))];
  return different.slice(0, NAMED).join(', ') + (different.length > NAMED ? ' …' : '');
};
