import type { Model } from '../../model/catalogue';
import type { ReturnChoice, LevelChanged } from '../../model/departments/chosenBefore';
import type { Entry } from '../../model/departments/entry';
import type { Rule } from '../../model/departments/rule';
import type { SideBySide } from '../../model/departments/sideBySide';
import type { Use } from '../../model/departments/use';
import type { Gathered } from './gather';

/** What was read, with everything decided that the outputs need. */
export interface Collected extends Gathered {
  readonly model: Model;
  readonly own: readonly Entry[];
  readonly otherModel: readonly Entry[];
  readonly uses: ReadonlyMap<number, Use>;
  readonly labels: ReadonlyMap<number, string>;
  readonly side: SideBySide;
  readonly twice: readonly (readonly Entry[])[];
  /** What was taken over from the comparison that is replaced. */
  readonly kept: Kept | null;
}

/** Choices that somebody made by hand before. */
export interface Kept {
  readonly rule: Rule | null;
  /** The number of the return. */
  readonly headquarters: number | null;
  /** How many items have a rule of their own. */
  readonly itemRules: number;
  /** Of returns, by their numbers. */
  readonly returns: ReadonlyMap<number, Partial<ReturnChoice>>;
  /** Levels that were changed there; these are not taken over. */
  readonly levels: readonly LevelChanged[];
}
