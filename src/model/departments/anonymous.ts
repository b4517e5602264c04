import type { Position } from '../answers';
import type { Model } from '../catalogue';
import { oneDecimal } from '../oneDecimal';
import type { Entry } from './entry';
import { NO_LEVEL } from './entry';
import { grouped } from './grouped';

/** One department without anything that names it: its scores, and what it shares with many others. */
export interface AnonymousEntry {
  /** From 1, in an order that says nothing about the order of the files. */
  readonly no: number;
  /** The year alone; `null` where there is no date. */
  readonly year: number | null;
  readonly position: Position | null;
  /** By item id: a level, 0 for "decided not to do", `null` for no answer. */
  readonly levels: Readonly<Record<string, number | null>>;
}

/** At least `LEAST` returns as one; neither year nor position where too few had the same. */
export interface AnonymousGroup {
  readonly year: number | null;
  readonly position: Position | null;
  /** By function id: the mean of all levels to one decimal; `null` where fewer than `LEAST` returns have any. */
  readonly functions: Readonly<Record<string, number | null>>;
}

export interface Anonymous {
  readonly isomm: 'anonymous';
  readonly version: 1;
  readonly model: string;
  /** How many departments, by the size classes of `SIZES`. */
  readonly size: string;
  readonly entries: readonly AnonymousEntry[];
  /** Present where only means are shared: then there are no entries. */
  readonly groups?: readonly AnonymousGroup[];
}

/** Coarse on purpose: the exact number of departments can give an organisation away. */
export const SIZES: readonly (readonly [upTo: number, name: string])[] = [
  [1, '1'],
  [5, '2-5'],
  [20, '6-20'],
  [100, '21-100'],
  [Infinity, '101+'],
];

/** Means of fewer returns say too much about each. */
export const LEAST = 5;

const shared = (level: number): number | null => (level >= NO_LEVEL.notDone ? level : null);
const hasScore = ({ levels }: Entry): boolean => levels.some((level) => level >= NO_LEVEL.notDone);
const yearOf = ({ date }: Entry): number | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) ? Number(date.slice(0, 4)) : null;

/** The returns by what is told of each beside its scores; those without any score are not shared at all. */
const alike = (entries: readonly Entry[]): Entry[][] =>
  grouped(entries.filter(hasScore), (entry) => `${yearOf(entry) ?? ''} ${entry.position ?? ''}`);

export interface StandingOut {
  /** How many returns would be shared. */
  readonly all: number;
  /** How many of them have a year and position that fewer than `LEAST` of them have, and that no other has. */
  readonly few: number;
  readonly alone: number;
}

export const standingOut = (entries: readonly Entry[]): StandingOut => {
  const groups = alike(entries);
  const count = (some: readonly (readonly Entry[])[]) => some.reduce((sum, { length }) => sum + length, 0);
  return {
    all: count(groups),
    few: count(groups.filter(({ length }) => length < LEAST)),
    alone: count(groups.filter(({ length }) => length === 1)),
  };
};

const frame = (model: Model, count: number) =>
  ({
    isomm: 'anonymous',
    version: 1,
    model: model.id,
    size: SIZES.find(([upTo]) => count <= upTo)?.[1] ?? '',
  }) as const;

/** Sorted by what is shared anyway, so that the order of the files does not show through. */
const inOrder = <T>(list: readonly T[]): T[] =>
  list
    .map((each) => ({ each, key: JSON.stringify(each) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ each }) => each);

/** Only scores and a coarse profile: no name, note, file or exact date goes in, so none can come out. */
export function anonymous(model: Model, entries: readonly Entry[]): Anonymous {
  const bare = entries.filter(hasScore).map((entry) => ({
    year: yearOf(entry),
    position: entry.position,
    levels: Object.fromEntries(
      model.items.map(({ id }, index) => [id, shared(entry.levels[index] ?? NO_LEVEL.unanswered)]),
    ),
  }));
  return {
    ...frame(model, bare.length),
    entries: inOrder(bare).map((entry, index) => ({ no: index + 1, ...entry })),
  };
}

function meansOf(model: Model, group: readonly Entry[]): AnonymousGroup['functions'] {
  const meanOf = (id: string): number | null => {
    const perReturn = group.map(({ levels }) =>
      [...levels].filter((level, index) => level >= 1 && model.items[index]?.function === id),
    );
    if (perReturn.filter(({ length }) => length > 0).length < LEAST) return null;
    const all = perReturn.flat();
    return Number(
      oneDecimal(
        all.reduce((sum, level) => sum + level, 0),
        all.length,
      ),
    );
  };
  return Object.fromEntries(model.functions.map(({ id }) => [id, meanOf(id)]));
}

/**
 * Coarser still: the mean of each function over returns of one year and position, five at least. What is too few for
 * that goes into one group without either; where that is too few, it is not shared. No return is in two groups, so that
 * none can be told by taking one mean from another.
 */
export function anonymousMeans(model: Model, entries: readonly Entry[]): Anonymous {
  const groups = alike(entries);
  const large = groups.filter(({ length }) => length >= LEAST);
  const rest = groups.filter(({ length }) => length < LEAST).flat();
  const told = large.flatMap((group) => {
    const [first] = group;
    return first ? [{ year: yearOf(first), position: first.position, functions: meansOf(model, group) }] : [];
  });
  const others = rest.length < LEAST ? [] : [{ year: null, position: null, functions: meansOf(model, rest) }];
  const count = groups.reduce((sum, { length }) => sum + length, 0);
  return { ...frame(model, count), entries: [], groups: inOrder([...told, ...others]) };
}
