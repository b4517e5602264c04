import type { Text } from '../catalogue';

/** What the survey counted, at the items it has a primary counterpart in. */
export interface SurveyEntry {
  /** The number of its question. */
  readonly id: string;
  readonly kind: 'service' | 'process';
  readonly name: Text;
  /** By model. */
  readonly items: Readonly<Record<string, readonly string[]>>;
  /**
   * Of a service: how many do it, and how many of these use help from outside. Of a process: how many have it
   * documented and approved, and how many of these audited.
   */
  readonly counts: readonly [number, number];
}

export interface Survey {
  readonly year: number;
  /** Organisations that answered. */
  readonly base: number;
  readonly entries: readonly SurveyEntry[];
}

/** What was asked about an item; nothing where nothing was. */
export const entriesAt = ({ entries }: Survey, model: string, item: string): readonly SurveyEntry[] =>
  entries.filter(({ items }) => items[model]?.includes(item));

/** A share in whole per cent, half up. */
export const share = (part: number, whole: number): string => String(Math.round((part / whole) * 100));
