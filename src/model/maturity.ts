import type { Level } from './answers';

/** What a set of levels comes to; everything is `null` when nothing is scored. */
export interface Maturity {
  /** Unrounded. */
  readonly mean: number | null;
  /** One decimal, half up. */
  readonly shown: string | null;
  readonly minimum: Level | null;
}

/** Rounds the fraction itself, because 41/20 as a binary number is a little below 2.05 and would show 2.0. */
const oneDecimal = (sum: number, count: number): string => {
  const tenths = Math.floor((20 * sum + count) / (2 * count));
  return `${String(Math.floor(tenths / 10))}.${String(tenths % 10)}`;
};

/** Arithmetic mean of the levels, as shown, and the lowest of them. */
export function maturity(levels: readonly Level[]): Maturity {
  const [first, ...rest] = levels;
  if (first === undefined) return { mean: null, shown: null, minimum: null };
  let sum: number = first;
  let minimum: Level = first;
  for (const level of rest) {
    sum += level;
    if (level < minimum) minimum = level;
  }
  return { mean: sum / levels.length, shown: oneDecimal(sum, levels.length), minimum };
}
