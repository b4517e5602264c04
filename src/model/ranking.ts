/** How many strengths and how many weaknesses are named at most. */
const NAMED = 2;

export interface Ranking {
  /** Ids from the highest mean to the lowest, ties in the order given. */
  readonly order: readonly string[];
  readonly strengths: readonly string[];
  /** The lowest first. */
  readonly weaknesses: readonly string[];
}

/** Ranks what has a mean; nothing stands in both strengths and weaknesses. */
export function ranking(means: readonly { readonly id: string; readonly mean: number | null }[]): Ranking {
  const order = means
    .flatMap(({ id, mean }) => (mean === null ? [] : [{ id, mean }]))
    .sort((a, b) => b.mean - a.mean)
    .map(({ id }) => id);
  const named = Math.min(NAMED, Math.floor(order.length / 2));
  return {
    order,
    strengths: order.slice(0, named),
    weaknesses: order.slice(order.length - named).reverse(),
  };
}
