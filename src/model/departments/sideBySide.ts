import { POSITIONS, type Position } from '../answers';
import type { Item, Model } from '../catalogue';
import { NO_LEVEL, type Entry } from './entry';
import { moreCommon } from './order';
import { combine, median, NO_CHOICES, type Choices, type Rule } from './rule';
import type { Use } from './use';

/** Levels from these on downwards are weak; an item is commonly weak when at least this share of departments is. */
export const WEAK = { level: 2, share: 0.5 } as const;

/** Mean, lowest level and how many stand behind them. */
export interface Mean {
  readonly mean: number | null;
  readonly minimum: number | null;
  readonly scored: number;
}

export interface EntryResult {
  readonly entry: Entry;
  readonly use: Use;
  /** In the model's order. */
  readonly functions: readonly Mean[];
  readonly overall: Mean;
}

/** One item across all departments that count. */
export interface ItemAcross {
  readonly id: string;
  readonly function: string;
  readonly scored: number;
  readonly notDone: number;
  readonly unanswered: number;
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly median: number | null;
  /** Numbers of the returns at either end. */
  readonly lowestBy: readonly number[];
  readonly highestBy: readonly number[];
  readonly rule: Rule | null;
  readonly combined: number | null;
  /** How many are at `WEAK.level` or below. */
  readonly weak: number;
  /** What each position thinks, copies left out. */
  readonly views: Readonly<Record<Position, Mean>>;
  /** Highest mean of a position minus the lowest; `null` unless two positions speak. */
  readonly gap: number | null;
}

/** Everything the coordinator looks at, computed once. */
export interface SideBySide {
  readonly model: Model;
  readonly choices: Choices;
  readonly entries: readonly EntryResult[];
  readonly items: readonly ItemAcross[];
  /** Over the departments that count, every level weighing the same. */
  readonly across: readonly Mean[];
  readonly overall: Mean;
  /** Means of the combined levels. */
  readonly combined: readonly Mean[];
  readonly combinedOverall: Mean;
  /** Every level of a position, over all items. */
  readonly views: Readonly<Record<Position, Mean>>;
  /** Items with a gap between positions, the largest first. */
  readonly gaps: readonly ItemAcross[];
  /** Commonly weak items, the most common first. */
  readonly weak: readonly ItemAcross[];
}

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

function* levelsOf(entries: readonly EntryResult[], indexes: readonly number[]): Generator<number> {
  for (const { entry } of entries)
    for (const index of indexes) yield entry.levels[index] ?? NO_LEVEL.notAsked;
}

/** What a mean was divided from. */
export const sumOf = ({ mean, scored }: Pick<Mean, 'mean' | 'scored'>): number =>
  Math.round((mean ?? 0) * scored);

const isLevel = (number: number): boolean => number >= 1;

const viewsOf = (voices: Readonly<Record<Position, readonly EntryResult[]>>, indexes: readonly number[]) =>
  Object.fromEntries(
    POSITIONS.map((position) => [position, meanOf(levelsOf(voices[position], indexes))]),
  ) as Record<Position, Mean>;

/** One division of whole numbers, so that equal gaps are equal whichever means they lie between. */
const gapBetween = (a: Mean, b: Mean): number =>
  Math.abs(sumOf(a) * b.scored - sumOf(b) * a.scored) / (a.scored * b.scored);

const gapOf = (views: Readonly<Record<Position, Mean>>): number | null => {
  const spoken = POSITIONS.map((position) => views[position]).filter(({ scored }) => scored > 0);
  const gaps = spoken.flatMap((a, index) => spoken.slice(index + 1).map((b) => gapBetween(a, b)));
  return gaps.length === 0 ? null : Math.max(...gaps);
};

/** Puts the returns of one model side by side. */
export function sideBySide(
  model: Model,
  entries: readonly Entry[],
  uses: ReadonlyMap<number, Use>,
  choices: Choices = NO_CHOICES,
): SideBySide {
  const columns = new Map<string, number[]>(model.functions.map(({ id }) => [id, []]));
  model.items.forEach((item, index) => columns.get(item.function)?.push(index));
  const all = model.items.map((_, index) => index);
  const within = (entry: Entry, indexes: readonly number[]) =>
    meanOf(indexes.map((index) => entry.levels[index] ?? NO_LEVEL.notAsked));

  const results = entries.map((entry): EntryResult => {
    if (entry.model !== model.id) throw new Error(`a return of ${entry.model} beside ${model.id}`);
    return {
      entry,
      use: uses.get(entry.no) ?? 'left-out',
      functions: [...columns.values()].map((indexes) => within(entry, indexes)),
      overall: meanOf(entry.levels),
    };
  });
  const counting = results.filter(({ use }) => use === 'counts');
  const voices = Object.fromEntries(
    POSITIONS.map((position) => [
      position,
      results.filter(({ entry, use }) => entry.position === position && use !== 'left-out'),
    ]),
  ) as Record<Position, EntryResult[]>;
  const headquarters = entries.find(({ no }) => no === choices.headquarters);

  const itemOf = (item: Item, index: number): ItemAcross => {
    const found = counting.map(({ entry }) => ({ no: entry.no, level: entry.levels[index] ?? 0 }));
    const scored = found.filter(({ level }) => isLevel(level));
    const levels = scored.map(({ level }) => level);
    const { mean, minimum } = meanOf(levels);
    const highest = levels.length === 0 ? null : levels.reduce((a, b) => Math.max(a, b));
    const rule = choices.itemRules[item.id] ?? choices.rule;
    const own = headquarters?.levels[index] ?? 0;
    const views = viewsOf(voices, [index]);
    return {
      id: item.id,
      function: item.function,
      scored: levels.length,
      notDone: found.filter(({ level }) => level === NO_LEVEL.notDone).length,
      unanswered: found.filter(({ level }) => level === NO_LEVEL.unanswered).length,
      mean,
      lowest: minimum,
      highest,
      median: median(levels),
      lowestBy: scored.filter(({ level }) => level === minimum).map(({ no }) => no),
      highestBy: scored.filter(({ level }) => level === highest).map(({ no }) => no),
      rule,
      combined: combine(rule, levels, isLevel(own) ? own : null),
      weak: levels.filter((level) => level <= WEAK.level).length,
      views,
      gap: gapOf(views),
    };
  };
  const items = model.items.map(itemOf);
  const combinedIn = (indexes: readonly number[]) =>
    meanOf(indexes.flatMap((index) => items[index]?.combined ?? []));
  const pooled = (indexes: readonly number[]) => meanOf(levelsOf(counting, indexes));

  return {
    model,
    choices,
    entries: results,
    items,
    across: [...columns.values()].map(pooled),
    overall: pooled(all),
    combined: [...columns.values()].map(combinedIn),
    combinedOverall: combinedIn(all),
    views: viewsOf(voices, all),
    gaps: items.filter(({ gap }) => gap !== null && gap > 0).sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0)),
    weak: items.filter(({ weak, scored }) => scored > 0 && weak >= scored * WEAK.share).sort(moreCommon),
  };
}
