import type { Model } from '../catalogue';
import type { Entry } from './entry';
import { resultsOf, type EntryResult } from './entryResult';
import { itemsAcross, WEAK, type ItemAcross } from './itemAcross';
import { meanOf, type Mean } from './mean';
import { moreCommon } from './order';
import { NO_CHOICES, type Choices } from './rule';
import type { Use } from './use';
import {
  departmentViews,
  gapOf,
  largestGaps,
  levelsOf,
  viewsAmong,
  viewsOf,
  voicesOf,
  type DepartmentViews,
  type PositionViews,
  type Views,
} from './views';

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
  readonly views: Views;
  /** The same with how many returns speak, and the gap between positions across all departments. */
  readonly everyView: PositionViews;
  readonly everyGap: number | null;
  /** Items with a gap between positions across all departments, the largest first. */
  readonly gaps: readonly ItemAcross[];
  /** Departments that sent several returns. */
  readonly departments: readonly DepartmentViews[];
  /** Those of them whose positions differ, the largest gap first. */
  readonly departmentGaps: readonly DepartmentViews[];
  /** Commonly weak items, the most common first. */
  readonly weak: readonly ItemAcross[];
}

/** Places of the functions that have a score, the lowest mean over all departments that count first. */
export const lowestFunctions = ({ across }: Pick<SideBySide, 'across'>): number[] =>
  across
    .map((_, index) => index)
    .filter((index) => across[index]?.mean !== null)
    .sort((a, b) => (across[a]?.mean ?? 0) - (across[b]?.mean ?? 0));

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
  const results = resultsOf(model.id, all, [...columns.values()], entries, uses);
  const counting = results.filter(({ use }) => use === 'counts');
  const items = itemsAcross(model.items, results, choices);
  const combinedIn = (indexes: readonly number[]) =>
    meanOf(indexes.flatMap((index) => items[index]?.combined ?? []));
  const pooled = (indexes: readonly number[]) => meanOf(levelsOf(counting, indexes));

  const everyView = viewsAmong(results, all);
  const departments = departmentViews(entries, results, all);
  return {
    model,
    choices,
    entries: results,
    items,
    across: [...columns.values()].map(pooled),
    overall: pooled(all),
    combined: [...columns.values()].map(combinedIn),
    combinedOverall: combinedIn(all),
    views: viewsOf(voicesOf(results), all),
    everyView,
    everyGap: gapOf(everyView),
    gaps: largestGaps(items),
    departments,
    departmentGaps: largestGaps(departments),
    weak: items
      .filter(({ weak, scored }) => scored >= WEAK.departments && weak >= scored * WEAK.share)
      .sort(moreCommon),
  };
}
