import { oneDecimal } from './oneDecimal';

/** A mean difference with its sign, as the sheets' number format has it: one decimal, half away from 0, and 0 without one. */
export const signedDecimal = (sum: number, count: number): string => {
  const size = oneDecimal(Math.abs(sum), count);
  return size === '0.0' ? size : `${sum > 0 ? '+' : '-'}${size}`;
};
