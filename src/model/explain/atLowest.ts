/** How many functions have the lowest mean: which of them is named first is an order, and no difference. */
export const atLowest = (means: readonly (number | null)[]): number => {
  const there = means.filter((mean) => mean !== null);
  const lowest = Math.min(...there);
  return there.filter((mean) => mean === lowest).length;
};
