import type { Level } from './score';
import type { PatternId, Quadrant, Side } from './catalogue';

export type State = 'scored' | 'not-done' | 'unanswered';

export interface ItemResult {
  readonly id: string;
  readonly function: string;
  readonly state: State;
  readonly level: Level | null;
  readonly side: Side | null;
  /** Both sides are 1-5. */
  readonly combined: boolean;
  readonly quadrant: Quadrant | null;
  /** What the target pattern asks for; `null` where quadrant, pattern or table is not valid. */
  readonly required: Side | null;
  /** Marked unnecessary: in no mean, count or list, whatever its state. */
  readonly excluded: boolean;
  /** The list the item stands in, if any. */
  readonly list: ListName | null;
  /** Present where lists are by recommendation first: the place of its own, what nobody decided last. */
  readonly rank?: number;
}

export interface FunctionResult {
  readonly id: string;
  /** Unrounded mean; `null` when nothing is scored. */
  readonly maturity: number | null;
  /** One decimal, half up. */
  readonly shown: string | null;
  readonly minimum: Level | null;
  readonly scored: number;
  readonly notDone: number;
  readonly unanswered: number;
  /** Out of scope, and so in none of the counts above. */
  readonly excluded: number;
  /** 1 is the highest mean, ties in catalogue order; `null` when not ranked. */
  readonly rank: number | null;
}

export const LIST_NAMES = [
  'strengthenInsource',
  'strengthenOutsource',
  'switchToInsource',
  'switchToOutsource',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** The one result object: charts, lists, sheets and pane show it, none of them computes. */
export interface Assessment {
  readonly model: string;
  readonly currentPattern: PatternId | null;
  readonly targetPattern: PatternId | null;
  readonly functions: readonly FunctionResult[];
  /** In catalogue order. */
  readonly items: readonly ItemResult[];
  readonly strengths: readonly string[];
  readonly weaknesses: readonly string[];
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
  readonly overall: number | null;
  readonly overallShown: string | null;
  readonly minimum: Level | null;
  readonly scored: number;
  readonly notDone: number;
  readonly unanswered: number;
  /** Out of scope, and so in none of the counts above. */
  readonly excluded: number;
}
