import { POSITIONS, type Position } from '../answers';
import type { Model } from '../catalogue';
import { NO_LEVEL, type Entry } from './entry';
import type { EntryResult } from './entryResult';
import { isLevel, meanOf, sumOf, type Mean } from './mean';
import { sentTwice } from './proposeUses';

/** What each position thinks. */
export type Views = Readonly<Record<Position, Mean>>;
/** The same, with how many returns of each speak. */
export type PositionViews = Readonly<Record<Position, Mean & { readonly people: number }>>;

/** A department that sent several returns, and what its positions come to. */
export interface DepartmentViews {
  /** From 1, in the order of their first returns. */
  readonly no: number;
  readonly returns: readonly number[];
  readonly views: PositionViews;
  readonly gap: number | null;
}

/** One item as the positions of one department see it. */
export interface ItemViews {
  readonly id: string;
  readonly views: PositionViews;
  readonly gap: number | null;
}

export function* levelsOf(entries: readonly EntryResult[], indexes: readonly number[]): Generator<number> {
  for (const { entry } of entries)
    for (const index of indexes) yield entry.levels[index] ?? NO_LEVEL.notAsked;
}

/** The returns that speak for each position. */
type Voices = Readonly<Record<Position, readonly EntryResult[]>>;

export const viewsOf = (voices: Voices, indexes: readonly number[]) =>
  Object.fromEntries(
    POSITIONS.map((position) => [position, meanOf(levelsOf(voices[position], indexes))]),
  ) as Views;

/** One division of whole numbers, so that equal gaps are equal whichever means they lie between. */
const gapBetween = (a: Mean, b: Mean): number =>
  Math.abs(sumOf(a) * b.scored - sumOf(b) * a.scored) / (a.scored * b.scored);

/** Highest mean of a position minus the lowest; `null` unless two positions speak. */
export const gapOf = (views: Views): number | null => {
  const spoken = POSITIONS.map((position) => views[position]).filter(({ scored }) => scored > 0);
  const gaps = spoken.flatMap((a, index) => spoken.slice(index + 1).map((b) => gapBetween(a, b)));
  return gaps.length === 0 ? null : Math.max(...gaps);
};

const speaksAs = (position: Position) => (result: EntryResult) =>
  result.entry.position === position && result.use !== 'left-out';

/** Who speaks among these returns, copies left out. */
export const voicesOf = (results: readonly EntryResult[]): Voices =>
  Object.fromEntries(
    POSITIONS.map((position) => [position, results.filter(speaksAs(position))]),
  ) as unknown as Voices;

/** What each position among these returns thinks of some items, and how many returns have a level there. */
export function viewsAmong(entries: readonly EntryResult[], indexes: readonly number[]): PositionViews {
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
  side: { readonly model: Model; readonly entries: readonly EntryResult[] },
  returns: readonly number[],
): ItemViews[] {
  const among = side.entries.filter(({ entry }) => returns.includes(entry.no));
  return side.model.items.map(({ id }, index) => {
    const views = viewsAmong(among, [index]);
    return { id, views, gap: gapOf(views) };
  });
}

/** Items or departments whose positions differ, the largest gap first. */
export const largestGaps = <T extends { readonly gap: number | null }>(list: readonly T[]): T[] =>
  list.filter(({ gap }) => gap !== null && gap > 0).sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0));

/** The departments that sent several returns, each as its positions see the items. */
export function departmentViews(
  entries: readonly Entry[],
  results: readonly EntryResult[],
  indexes: readonly number[],
): DepartmentViews[] {
  const byNumber = new Map(results.map((result) => [result.entry.no, result]));
  return sentTwice(entries).map((group, index) => {
    const returns = group.map(({ no }) => no);
    const among = returns.flatMap((no) => byNumber.get(no) ?? []);
    const views = viewsAmong(among, indexes);
    return { no: index + 1, returns, views, gap: gapOf(views) };
  });
}
