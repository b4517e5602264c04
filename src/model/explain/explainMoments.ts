import { oneDecimal } from '../oneDecimal';
import type { Compared, ItemCompared } from '../rounds/compareMoments';
import { signedDecimal } from '../signedDecimal';

/** How a like-for-like difference came about: which items moved, and which are in one of the two means only. */
export interface MomentsReason {
  /** Scored both times, at another level. */
  readonly moved: readonly ItemCompared[];
  /** How many of those scored both times are where they were. */
  readonly same: number;
  readonly newlyScored: readonly ItemCompared[];
  readonly noLongerScored: readonly ItemCompared[];
  readonly sideChanged: readonly ItemCompared[];
  /** Of the differences, with its sign. */
  readonly sum: string;
  readonly count: number;
  /** One decimal with its sign; `null` where nothing was scored both times. */
  readonly difference: string | null;
  /** The means as each time had them; `null` without one. */
  readonly before: string | null;
  readonly after: string | null;
}

const shownMean = (levels: readonly number[]): string | null =>
  levels.length === 0
    ? null
    : oneDecimal(
        levels.reduce((sum, level) => sum + level, 0),
        levels.length,
      );

/** Why a function, or everything (`null`), moved as far as it did between two times. */
export function explainMoments({ items }: Compared, functionId: string | null): MomentsReason {
  const all = items.filter((item) => functionId === null || item.function === functionId);
  const both = all.filter(({ difference }) => difference !== null);
  const moved = both.filter(({ difference }) => difference !== 0);
  const sum = moved.reduce((total, { difference }) => total + (difference ?? 0), 0);
  const levels = (when: 'before' | 'after') => all.flatMap((item) => item[when].level ?? []);
  return {
    moved,
    same: both.length - moved.length,
    newlyScored: all.filter(({ change }) => change === 'new'),
    noLongerScored: all.filter(({ change }) => change === 'dropped'),
    sideChanged: both.filter(({ before, after }) => before.side !== after.side),
    sum: sum > 0 ? `+${String(sum)}` : String(sum),
    count: both.length,
    difference: both.length === 0 ? null : signedDecimal(sum, both.length),
    before: shownMean(levels('before')),
    after: shownMean(levels('after')),
  };
}
