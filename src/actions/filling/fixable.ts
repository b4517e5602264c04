import type { Problem, Score } from '../../model/answers';
import type { Quadrant } from '../../model/catalogue';
import { typedScore } from '../../model/cells/cleanScore';
import { typedQuadrant } from '../../model/cells/typedQuadrant';

/** What a cell with one safe reading means: a score that was stored as text, a quadrant in other letters. */
export function meant({ kind, found }: Problem): Score | Quadrant | null {
  if (kind === 'text-number') return typedScore(found);
  return kind === 'bad-quadrant' ? typedQuadrant(found) : null;
}

/** Whether a problem has one safe mending that changes no meaning. */
export const fixable = (problem: Problem): boolean =>
  problem.sheet !== null && problem.cell !== null && meant(problem) !== null;
