/**
 * A mean as it is shown: one decimal, half up. Rounds the fraction itself, because 41/20 as a binary number is a little
 * below 2.05 and would show 2.0.
 */
export const oneDecimal = (sum: number, count: number): string => {
  const tenths = Math.floor((20 * sum + count) / (2 * count));
  return `${String(Math.floor(tenths / 10))}.${String(tenths % 10)}`;
};
