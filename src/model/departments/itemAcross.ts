import { LEVELS } from '../answers';
import type { Item } from '../catalogue';
import { NO_LEVEL } from './entry';
import type { EntryResult } from './entryResult';
import { isLevel, meanOf } from './mean';
import { combine, median, type Choices, type Rule } from './rule';
import { gapOf, viewsOf, voicesOf, type Views } from './views';

/**
 * Levels from these on downwards are weak; an item is commonly weak when at least this share of departments is, and what
 * fewer departments scored is common to none.
 */
export const WEAK = { level: 2, share: 0.5, departments: 2 } as const;

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
  /** How many departments are at 1, at 2 … at 5. */
  readonly at: readonly number[];
  /** From the lowest to the highest; one department alone has none. */
  readonly range: number | null;
  readonly rule: Rule | null;
  readonly combined: number | null;
  /** How many are at `WEAK.level` or below. */
  readonly weak: number;
  /** What each position thinks, copies left out. */
  readonly views: Views;
  /** Highest mean of a position minus the lowest; `null` unless two positions speak. */
  readonly gap: number | null;
}

/** What the returns come to in each of these items, in the order of the model. */
export function itemsAcross(
  items: readonly Item[],
  results: readonly EntryResult[],
  choices: Choices,
): ItemAcross[] {
  const counting = results.filter(({ use }) => use === 'counts');
  const voices = voicesOf(results);
  const headquarters = results.find(({ entry }) => entry.no === choices.headquarters)?.entry;

  return items.map((item, index) => {
    const levelOf = ({ entry }: EntryResult): number => entry.levels[index] ?? 0;
    const standing = counting.map(levelOf);
    const levels = standing.filter(isLevel);
    const { mean, minimum } = meanOf(levels);
    const at = (level: number | null) =>
      counting.filter((result) => levelOf(result) === level).map(({ entry }) => entry.no);
    const highest = levels.length === 0 ? null : levels.reduce((a, b) => Math.max(a, b));
    const rule = choices.itemRules[item.id] ?? choices.rule;
    const own = headquarters?.levels[index] ?? 0;
    const views = viewsOf(voices, [index]);
    return {
      id: item.id,
      function: item.function,
      scored: levels.length,
      notDone: standing.filter((level) => level === NO_LEVEL.notDone).length,
      unanswered: standing.filter((level) => level === NO_LEVEL.unanswered).length,
      mean,
      lowest: minimum,
      highest,
      median: median(levels),
      lowestBy: at(minimum),
      highestBy: at(highest),
      at: LEVELS.map((level) => levels.filter((each) => each === level).length),
      range: levels.length < 2 || highest === null || minimum === null ? null : highest - minimum,
      rule,
      combined: combine(rule, levels, isLevel(own) ? own : null),
      weak: levels.filter((level) => level <= WEAK.level).length,
      views,
      gap: gapOf(views),
    };
  });
}
