import type { Level } from './answers';
import { oneDecimal } from './oneDecimal';

/** What a set of levels comes to; everything is `null` when nothing is scored. */
export interface Maturity {
  /** Unrounded. */
  readonly mean: number | null;
  /** One decimal, half up. */
  readonly shown: string | null;
  readonly minimum: Level | null;
}

/** Arithmetic mean of the levels, as shown, and the lowest of them. */
export function maturity(levels: readonly Level[]): Maturity {
  const first = levels[0];
  if (first === undefined) return { mean: null, shown: null, minimum: null };
  let sum = 0;
  let minimum: Level = first;
  for (const level of levels) {
    sum += level;
    if (level < minimum) minimum = level;
  }
  return { mean: sum / levels.length, shown: oneDecimal(sum, levels.length), minimum };
}
