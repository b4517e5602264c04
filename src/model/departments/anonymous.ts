import type { Position } from '../answers';
import type { Model } from '../catalogue';
import type { Entry } from './entry';
import { NO_LEVEL } from './entry';

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

export interface Anonymous {
  readonly isomm: 'anonymous';
  readonly version: 1;
  readonly model: string;
  /** How many departments, by the size classes of `SIZES`. */
  readonly size: string;
  readonly entries: readonly AnonymousEntry[];
}

/** Coarse on purpose: the exact number of departments can give an organisation away. */
export const SIZES: readonly (readonly [upTo: number, name: string])[] = [
  [1, '1'],
  [5, '2-5'],
  [20, '6-20'],
  [100, '21-100'],
  [Infinity, '101+'],
];

const shared = (level: number): number | null => (level >= NO_LEVEL.notDone ? level : null);

/** Only scores and a coarse profile: no name, note, file or exact date goes in, so none can come out. */
export function anonymous(model: Model, entries: readonly Entry[]): Anonymous {
  const bare = entries.map(({ date, position, levels }) => ({
    year: /^\d{4}-\d{2}-\d{2}$/.test(date) ? Number(date.slice(0, 4)) : null,
    position,
    levels: Object.fromEntries(model.items.map(({ id }, index) => [id, shared(levels[index] ?? -1)])),
  }));
  // Sorted by what is shared anyway, so that the order of the files does not show through.
  const sorted = bare
    .map((entry) => ({ entry, key: JSON.stringify(entry) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    isomm: 'anonymous',
    version: 1,
    model: model.id,
    size: SIZES.find(([upTo]) => entries.length <= upTo)?.[1] ?? '',
    entries: sorted.map(({ entry }, index) => ({ no: index + 1, ...entry })),
  };
}
