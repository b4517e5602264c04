import type { Problem, ProblemKind } from '../answers';

/** Problems of one kind in one file. */
export interface ProblemGroup {
  readonly kind: ProblemKind;
  readonly first: Problem;
  readonly all: readonly Problem[];
  /** In how many cells; what stands in none of them is counted where nothing else of the kind is there. */
  readonly times: number;
}

/** The problems of a file, kind by kind in the order in which they were met. */
export function problemsByKind(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<ProblemKind, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.kind);
    if (group) group.push(problem);
    else groups.set(problem.kind, [problem]);
  }
  return [...groups].flatMap(([kind, all]) => {
    const inCells = all.filter(({ cell }) => cell !== null).length;
    return all[0] ? [{ kind, first: all[0], all, times: inCells || all.length }] : [];
  });
}

/** So many of many places are named. */
export const NAMED = 3;

/** The first few of many places, with a sign that there are more. */
export const firstFew = (places: readonly string[]): string => {
  const different = [...new Set(places.filter(Boolean))];
  return different.slice(0, NAMED).join(', ') + (different.length > NAMED ? ' …' : '');
};
