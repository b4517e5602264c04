/**
 * What a return is used for: it `counts` for its department in every figure, it is one more view within a department
 * that only the perception gap looks at, or it is left out.
 */
export const USES = ['counts', 'gap-only', 'left-out'] as const;
export type Use = (typeof USES)[number];

/** Whether a return is used for anything, by its number. */
export const isUsed = (uses: ReadonlyMap<number, Use>, { no }: { readonly no: number }): boolean =>
  (uses.get(no) ?? 'left-out') !== 'left-out';
