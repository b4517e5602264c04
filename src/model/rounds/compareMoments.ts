import type { Model } from '../catalogue';
import { dateSerial } from '../cells/dates';
import { NEVER } from './chosen';
import type { Moment, MomentItem } from './moment';

/** What became of an item; the first that holds. */
export const CHANGES = ['new', 'dropped', 'up', 'down', 'side', 'state'] as const;
export type ItemChange = (typeof CHANGES)[number];

/** What became of what was planned for an item. */
export const PROMISES = ['kept', 'partly', 'unchanged', 'back'] as const;
export type Promised = (typeof PROMISES)[number];

/** A move as far as this asks for a reason. */
export const FAR = 2;

/** One item at both times. */
export interface ItemCompared {
  readonly id: string;
  readonly function: string;
  readonly before: MomentItem;
  readonly after: MomentItem;
  /** `null` where it was not scored both times. */
  readonly difference: number | null;
  readonly change: ItemChange | null;
  /** What became of the plan, of what was due by then; `null` where nothing was. */
  readonly plan: Promised | null;
  /** It moved so far that somebody should say why. */
  readonly far: boolean;
}

/** A function, or everything. */
export interface MomentsMean {
  /** The means as each time had them: over other items, where some were dropped or added. */
  readonly before: number | null;
  readonly after: number | null;
  /** The mean difference over the items scored both times. */
  readonly likeForLike: number | null;
  readonly compared: number;
  readonly newlyScored: number;
  readonly noLongerScored: number;
  readonly sideChanged: number;
}

/** What became of the plan that stood at the first time, of what was due by the second. */
export type PlanKept = Readonly<Record<Promised, number>> & {
  readonly due: number;
  /** Planned, and due later, on no day, or not rated again yet. */
  readonly later: number;
};

export interface Compared {
  readonly functions: readonly (MomentsMean & { readonly id: string })[];
  readonly overall: MomentsMean;
  /** Of every item, in the order of the catalogue. */
  readonly items: readonly ItemCompared[];
  readonly plan: PlanKept;
}

export const NOWHERE: MomentItem = {
  state: null,
  level: null,
  side: null,
  combined: false,
  goal: null,
  reason: '',
};

const at = ({ items }: Moment, id: string): MomentItem =>
  (Object.hasOwn(items, id) ? items[id] : undefined) ?? NOWHERE;

function changeOf(before: MomentItem, after: MomentItem): ItemChange | null {
  if (before.level === null && after.level !== null) return 'new';
  if (before.level !== null && after.level === null) return 'dropped';
  const difference = (after.level ?? 0) - (before.level ?? 0);
  if (difference !== 0) return difference > 0 ? 'up' : 'down';
  if (before.side !== after.side) return 'side';
  return before.state === after.state ? null : 'state';
}

const isAnswered = ({ state }: MomentItem) => state === 'scored' || state === 'not-done';

/** Whether the planned goes up to a level, or stays there; a lower one is to be come down to, and no further. */
function promiseOf(before: MomentItem, after: MomentItem): Promised | null {
  const { goal } = before;
  if (goal === null || after.state === 'excluded') return null;
  // Not yet rated again is neither kept nor broken.
  if (isAnswered(before) && !isAnswered(after)) return null;
  const [from, to] = [before.level ?? 0, after.level ?? 0];
  const aim = goal.level ?? Math.max(from, 1);
  const rises = aim >= from;
  const reached = rises ? to >= aim : to === aim;
  const delivers = ({ side, combined }: Pick<MomentItem, 'side' | 'combined'>) =>
    goal.side === null || (goal.side === 'both' ? combined : side === goal.side);
  if (reached && delivers(after)) return 'kept';
  if (to === 0 ? from > 0 : rises ? to < from : to > from || to < aim) return 'back';
  const moved = to !== from || (reached && aim !== from) || (delivers(after) && !delivers(before));
  return moved ? 'partly' : 'unchanged';
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const levels = (items: readonly ItemCompared[], when: 'before' | 'after'): number[] =>
  items.flatMap((item) => item[when].level ?? []);

const meansOf = (items: readonly ItemCompared[]): MomentsMean => {
  const differences = items.flatMap(({ difference }) => difference ?? []);
  const count = (holds: (item: ItemCompared) => boolean) => items.filter(holds).length;
  return {
    before: mean(levels(items, 'before')),
    after: mean(levels(items, 'after')),
    likeForLike: mean(differences),
    compared: differences.length,
    newlyScored: count(({ change }) => change === 'new'),
    noLongerScored: count(({ change }) => change === 'dropped'),
    sideChanged: count(({ before, after, difference }) => difference !== null && before.side !== after.side),
  };
};

/** Planned at the first time, and by the second neither kept nor broken: due later, on no day, or not rated again yet. */
export const isLater = ({ before, after, plan }: ItemCompared): boolean =>
  before.goal !== null && after.state !== 'excluded' && plan === null;

/** Each item at two times, and what became of the plan between them; of an item that has one time only nothing became. */
export function compareItems(
  { items }: Model,
  first: Moment,
  second: Moment,
): Pick<Compared, 'items' | 'plan'> {
  const until = dateSerial(second.date) === null ? null : second.date;
  const isDue = ({ goal }: MomentItem) =>
    typeof goal?.due === 'string' && until !== null && goal.due <= until;
  const both = first !== NEVER && second !== NEVER;
  const compared = items.map((item): ItemCompared => {
    const [before, after] = [at(first, item.id), at(second, item.id)];
    const difference = before.level === null || after.level === null ? null : after.level - before.level;
    return {
      ...{ id: item.id, function: item.function, before, after, difference },
      change: both ? changeOf(before, after) : null,
      // What stands in the plan now promises nothing of what was before.
      plan: first.name !== null && isDue(before) ? promiseOf(before, after) : null,
      far: difference !== null && Math.abs(difference) >= FAR,
    };
  });
  const count = (promised: Promised) => compared.filter(({ plan }) => plan === promised).length;
  const [kept, partly, unchanged, back] = PROMISES.map(count) as [number, number, number, number];
  const later = first.name === null ? 0 : compared.filter(isLater).length;
  return {
    items: compared,
    plan: { ...{ kept, partly, unchanged, back }, due: kept + partly + unchanged + back, later },
  };
}

/** Two times side by side, like for like: a mean also rises where a weak item is dropped. */
export function compareMoments(model: Model, first: Moment, second: Moment): Compared {
  const { items, plan } = compareItems(model, first, second);
  return {
    functions: model.functions.map(({ id }) => ({
      id,
      ...meansOf(items.filter((item) => item.function === id)),
    })),
    overall: meansOf(items),
    items,
    plan,
  };
}
