import { LEVELS, POSITIONS, type Position } from '../answers';
import type { Item, Model } from '../catalogue';
import { NO_LEVEL, type Entry } from './entry';
import { moreCommon } from './order';
import { sentTwice } from './proposeUses';
import { combine, median, NO_CHOICES, type Choices, type Rule } from './rule';
import type { Use } from './use';

/**
 * Levels from these on downwards are weak; an item is commonly weak when at least this share of departments is, and what
 * fewer departments scored is common to none.
 */
export const WEAK = { level: 2, share: 0.5, departments: 2 } as const;

/** Mean, lowest level and how many stand behind them. */
export interface Mean {
  readonly mean: number | null;
  readonly minimum: number | null;
  readonly scored: number;
}

/** The same of one return, with how many items it was asked for and how many of those have no answer. */
export interface MeanOfAsked extends Mean {
  readonly asked: number;
  readonly unanswered: number;
}

export interface EntryResult {
  readonly entry: Entry;
  readonly use: Use;
  /** In the model's order. */
  readonly functions: readonly MeanOfAsked[];
  readonly overall: MeanOfAsked;
  /** Its place, from 1: those that count before the others, those with a score before those without, the lowest first. */
  readonly rank: number;
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
  /** How many departments are at 1, at 2 … at 5. */
  readonly at: readonly number[];
  /** From the lowest to the highest; one department alone has none. */
  readonly range: number | null;
  readonly rule: Rule | null;
  readonly combined: number | null;
  /** How many are at `WEAK.level` or below. */
  readonly weak: number;
  /** What each position thinks, copies left out. */
  readonly views: Readonly<Record<Position, Mean>>;
  /** Highest mean of a position minus the lowest; `null` unless two positions speak. */
  readonly gap: number | null;
}

/** A department that sent several returns, and what its positions come to. */
export interface DepartmentViews {
  /** From 1, in the order of their first returns. */
  readonly no: number;
  readonly returns: readonly number[];
  readonly views: PositionViews;
  readonly gap: number | null;
}

export type PositionViews = Readonly<Record<Position, Mean & { readonly people: number }>>;

/** One item as the positions of one department see it. */
export interface ItemViews {
  readonly id: string;
  readonly views: PositionViews;
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

/** Highest mean of a position minus the lowest; `null` unless two positions speak. */
const gapOf = (views: Readonly<Record<Position, Mean>>): number | null => {
  const spoken = POSITIONS.map((position) => views[position]).filter(({ scored }) => scored > 0);
  const gaps = spoken.flatMap((a, index) => spoken.slice(index + 1).map((b) => gapBetween(a, b)));
  return gaps.length === 0 ? null : Math.max(...gaps);
};

const speaksAs = (position: Position) => (result: EntryResult) =>
  result.entry.position === position && result.use !== 'left-out';

/** What each position among these returns thinks of some items, and how many returns have a level there. */
function viewsAmong(entries: readonly EntryResult[], indexes: readonly number[]): PositionViews {
  const view = (position: Position) => {
    const voices = entries.filter(speaksAs(position));
    const people = voices.filter(({ entry }) =>
      indexes.some((index) => isLevel(entry.levels[index] ?? NO_LEVEL.notAsked)),
    );
    return { ...meanOf(levelsOf(voices, indexes)), people: people.length };
  };
  return Object.fromEntries(POSITIONS.map((position) => [position, view(position)])) as PositionViews;
}

/** The items of the model as the positions see them in these returns alone, in the model's order. */
export function itemViews(
  side: Pick<SideBySide, 'model' | 'entries'>,
  returns: readonly number[],
): ItemViews[] {
  const among = side.entries.filter(({ entry }) => returns.includes(entry.no));
  return side.model.items.map(({ id }, index) => {
    const views = viewsAmong(among, [index]);
    return { id, views, gap: gapOf(views) };
  });
}

/** Places of the functions that have a score, the lowest mean over all departments that count first. */
export const lowestFunctions = ({ across }: Pick<SideBySide, 'across'>): number[] =>
  across
    .map((_, index) => index)
    .filter((index) => across[index]?.mean !== null)
    .sort((a, b) => (across[a]?.mean ?? 0) - (across[b]?.mean ?? 0));

/** Items or departments whose positions differ, the largest gap first. */
export const largestGaps = <T extends { readonly gap: number | null }>(list: readonly T[]): T[] =>
  list.filter(({ gap }) => gap !== null && gap > 0).sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0));

/** One of what may be ten thousands: the functions are worked out when somebody looks at them. */
class Result implements EntryResult {
  rank = 0;

  constructor(
    readonly entry: Entry,
    readonly use: Use,
    readonly overall: MeanOfAsked,
    private readonly inFunctions: (entry: Entry) => readonly MeanOfAsked[],
  ) {}

  get functions(): readonly MeanOfAsked[] {
    return this.inFunctions(this.entry);
  }
}

type Unranked = Pick<EntryResult, 'use' | 'overall'>;
const rankClass = ({ use, overall }: Unranked): number =>
  (use === 'counts' ? 0 : 2) + (overall.scored > 0 ? 0 : 1);

function ranked(results: readonly Result[]): readonly EntryResult[] {
  const order = [...results].sort(
    (a, b) => rankClass(a) - rankClass(b) || (a.overall.mean ?? 0) - (b.overall.mean ?? 0),
  );
  order.forEach((result, index) => {
    result.rank = index + 1;
  });
  return results;
}

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
  const within = (entry: Entry, indexes: readonly number[]): MeanOfAsked => {
    // No lists are made of what may be a million levels.
    const found = { sum: 0, minimum: Infinity, scored: 0, asked: 0, unanswered: 0 };
    for (const index of indexes) {
      const level = entry.levels[index] ?? NO_LEVEL.notAsked;
      if (level >= NO_LEVEL.unanswered) found.asked += 1;
      if (level === NO_LEVEL.unanswered) found.unanswered += 1;
      if (!isLevel(level)) continue;
      found.sum += level;
      found.scored += 1;
      if (level < found.minimum) found.minimum = level;
    }
    const { sum, minimum, scored, asked, unanswered } = found;
    const mean = scored === 0 ? null : sum / scored;
    return { mean, minimum: scored === 0 ? null : minimum, scored, asked, unanswered };
  };

  const inFunctions = (entry: Entry) => [...columns.values()].map((indexes) => within(entry, indexes));
  const results = ranked(
    entries.map((entry) => {
      if (entry.model !== model.id) throw new Error(`a return of ${entry.model} beside ${model.id}`);
      return new Result(entry, uses.get(entry.no) ?? 'left-out', within(entry, all), inFunctions);
    }),
  );
  const counting = results.filter(({ use }) => use === 'counts');
  const voices = Object.fromEntries(
    POSITIONS.map((position) => [position, results.filter(speaksAs(position))]),
  ) as Record<Position, EntryResult[]>;
  const headquarters = entries.find(({ no }) => no === choices.headquarters);

  const itemOf = (item: Item, index: number): ItemAcross => {
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
  };
  const items = model.items.map(itemOf);
  const combinedIn = (indexes: readonly number[]) =>
    meanOf(indexes.flatMap((index) => items[index]?.combined ?? []));
  const pooled = (indexes: readonly number[]) => meanOf(levelsOf(counting, indexes));

  const everyView = viewsAmong(results, all);
  const byNumber = new Map(results.map((result) => [result.entry.no, result]));
  const departments = sentTwice(entries).map((group, index): DepartmentViews => {
    const returns = group.map(({ no }) => no);
    const views = viewsAmong(
      returns.flatMap((no) => byNumber.get(no) ?? []),
      all,
    );
    return { no: index + 1, returns, views, gap: gapOf(views) };
  });

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
