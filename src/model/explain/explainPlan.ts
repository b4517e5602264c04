import type { PlanSettings } from '../answers';
import type { Gap, ItemGap } from '../plan/gap';
import { oneDecimal } from '../oneDecimal';
import { signedDecimal } from '../signedDecimal';

/** How a planned mean came about: which items move, which stay, and what is not in it. */
export interface PlanReason {
  /** The items whose level is another afterwards. */
  readonly moving: readonly ItemGap[];
  /** Those of them that go down: planned lower, or at a level that was surpassed since. */
  readonly lowering: readonly ItemGap[];
  /** How many of the items in the mean stay as they are. */
  readonly staying: number;
  /** Without a level now: in the mean only where the plan says so. */
  readonly starting: readonly ItemGap[];
  readonly startsCount: boolean;
  /** They are in the mean and not in the difference, which is therefore not what lies between the means shown. */
  readonly startsApart: boolean;
  /** Planned, but dropped, or not due by the day as of which the plan is looked at. */
  readonly waiting: readonly ItemGap[];
  readonly asOf: string | null;
  readonly sum: number;
  readonly count: number;
  /** One decimal, half up; `null` without a mean. */
  readonly shown: string | null;
  /** Over the items with a level now, with its sign; `null` without a mean. */
  readonly difference: string | null;
}

/** Why a function, or everything (`null`), has the planned mean it has. */
export function explainPlan(
  { items }: Gap,
  { asOf, startsCount }: PlanSettings,
  functionId: string | null,
): PlanReason {
  const all = items.filter((item) => functionId === null || item.function === functionId);
  const both = all.filter(({ gap }) => gap !== null);
  const starting = all.filter(({ starts }) => starts);
  const counted = startsCount ? [...both, ...starting] : both;
  const sum = counted.reduce((total, { toBeLevel }) => total + (toBeLevel ?? 0), 0);
  const moved = both.reduce((total, { gap }) => total + (gap ?? 0), 0);
  const none = counted.length === 0;
  return {
    moving: both.filter(({ gap }) => gap !== 0),
    lowering: both.filter(({ gap }) => (gap ?? 0) < 0),
    staying: both.filter(({ gap }) => gap === 0).length,
    starting,
    startsCount,
    startsApart: startsCount && starting.length > 0,
    waiting: all.filter(({ planned, counts }) => planned && !counts),
    asOf,
    sum,
    count: counted.length,
    shown: none ? null : oneDecimal(sum, counted.length),
    difference: both.length === 0 ? null : signedDecimal(moved, both.length),
  };
}
