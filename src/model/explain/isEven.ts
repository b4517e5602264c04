/** Whether no function is higher than another: all that have a mean have the same, or there is one. */
export const isEven = (means: readonly (number | null)[]): boolean => {
  const there = means.filter((mean) => mean !== null);
  return there.every((mean) => mean === there[0]);
};
