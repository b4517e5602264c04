import type { Problem, ProblemKind } from '../../model/answers';

/** What is wrong with a file as a whole. */
export const fileProblem = (
  kind: Extract<
    ProblemKind,
    'not-isomm' | 'encrypted' | 'damaged' | 'unknown-compression' | 'too-large' | 'model-differs'
  >,
  found: string | null = null,
): Problem => ({ kind, sheet: null, cell: null, id: null, found });
