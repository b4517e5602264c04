/** Mean, lowest level and how many stand behind them. */
export interface Mean {
  readonly mean: number | null;
  readonly minimum: number | null;
  readonly scored: number;
}

export const isLevel = (number: number): boolean => number >= 1;

/** Mean, minimum and count of the levels among these numbers; no list is made of them, there may be a million. */
export function meanOf(numbers: Iterable<number>): Mean {
  let sum = 0;
  let minimum: number | null = null;
  let scored = 0;
  for (const number of numbers) {
    if (!isLevel(number)) continue;
    sum += number;
    scored += 1;
    if (minimum === null || number < minimum) minimum = number;
  }
  return { mean: scored === 0 ? null : sum / scored, minimum, scored };
}

/** What a mean was divided from. */
export const sumOf = ({ mean, scored }: Pick<Mean, 'mean' | 'scored'>): number =>
  Math.round((mean ?? 0) * scored);
