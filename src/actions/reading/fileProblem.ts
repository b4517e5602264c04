import type { Problem, ProblemKind } from '../../model/answers';

/** What keeps a file from being read at all, whoever made it. */
export const UNREADABLE = ['encrypted', 'damaged', 'unknown-compression', 'too-large'] as const;

/** What is wrong with a file as a whole. */
export const fileProblem = (
  kind: Extract<ProblemKind, (typeof UNREADABLE)[number] | 'not-isomm' | 'model-differs'>,
  found: string | null = null,
): Problem => ({ kind, sheet: null, cell: null, id: null, found });
