import { LIST_NAMES, type ItemResult, type ListName } from './assessment';
import type { Side } from './catalogue';

/** From this level on there is nothing left to strengthen. */
const TOP_LEVEL = 5;

const STRENGTHEN: Readonly<Record<Side, ListName>> = { in: 'strengthenInsource', out: 'strengthenOutsource' };
const SWITCH_TO: Readonly<Record<Side, ListName>> = { in: 'switchToInsource', out: 'switchToOutsource' };

/** The list an item belongs to; `null` when it is in none. */
export function listOf(item: Pick<ItemResult, 'level' | 'side' | 'required' | 'excluded'>): ListName | null {
  const { level, side, required, excluded } = item;
  if (excluded || level === null || side === null || required === null) return null;
  if (side !== required) return SWITCH_TO[required];
  return level < TOP_LEVEL ? STRENGTHEN[required] : null;
}

/** How early an item stands in its list: by recommendation where that is asked for, then the lowest level first. */
export const urgency = ({ level, rank = 0 }: Pick<ItemResult, 'level' | 'rank'>): number =>
  rank * 10 + (level ?? 0);

/** The four lists in full, the most urgent first, ties in the order given. */
export function improvements(
  items: readonly Pick<ItemResult, 'id' | 'level' | 'list' | 'rank'>[],
): Readonly<Record<ListName, readonly string[]>> {
  const ids = (name: ListName): readonly string[] =>
    items
      .filter((item) => item.list === name && item.level !== null)
      .sort((a, b) => urgency(a) - urgency(b))
      .map(({ id }) => id);
  return Object.fromEntries(LIST_NAMES.map((name) => [name, ids(name)])) as Record<
    ListName,
    readonly string[]
  >;
}
