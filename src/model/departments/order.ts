/** An item as its place among the commonly weak ones follows from it. */
interface Weak {
  readonly weak: number;
  readonly scored: number;
  readonly mean: number | null;
}

/**
 * The larger share comes first, then the lower mean. Each is one division of whole numbers, so that equal ones are equal
 * and others differ however close they lie; what is left in the order it had is in that of the model.
 */
export const moreCommon = (a: Weak, b: Weak): number =>
  b.weak / b.scored - a.weak / a.scored || (a.mean ?? 0) - (b.mean ?? 0);
