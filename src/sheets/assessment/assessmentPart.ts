import type { Answer, Answers } from '../../model/answers';
import type { Model } from '../../model/catalogue';
import type { Box } from '../../workbook/a1';
import type { Part } from '../part';
import type { Slice, Source } from './reading/source';

/** Columns of the calculation that a part may fill; without such a part they hold a constant. */
export interface Contribution {
  /** A formula, for the cell with an item's id: 1 where the item is left out of every mean, count and list. */
  readonly excluded?: (id: string) => string;
  /** A formula for the planned mean of the n-th function: drawn beside the mean on every result that shows one. */
  readonly planned?: (nth: string) => string;
  /** A formula for what lies between both means of the n-th function. */
  readonly gap?: (nth: string) => string;
  /** A formula for the mean of the n-th function as it was kept last: drawn as well. */
  readonly last?: (nth: string) => string;
  /** A formula, for the cell with an item's id: where its recommendation stands among others; 0 where lists are by level. */
  readonly rank?: (id: string) => string;
  /** Formulas for the portfolio, for the cell with an item's id: its row in the scope and in the plan, 0 for none. */
  readonly scopeRow?: (id: string) => string;
  readonly planRow?: (id: string) => string;
  /** A formula for the planned level of an item, for the cell with its id; 0 for none. */
  readonly plannedLevel?: (id: string) => string;
  /** The same of its level as it was kept last. */
  readonly lastLevel?: (id: string) => string;
  /** A formula: how many items that somebody added count. */
  readonly ownCounted?: () => string;
  /** Questions of the survey whose answers are said where items are left to others. */
  readonly quoted?: readonly string[];
  /** A formula for what the provider of an item says of its n-th outsourced fact, as its place among the words; 0: nothing. */
  readonly reported?: (id: string, nth: string) => string;
}

const DRAWN = ['byFunction', 'summary', 'outsourcing'];

/** The sheets, beside the calculation, that say something else once a part contributes this, or does not any more. */
export const FOLLOWERS: Readonly<Record<keyof Contribution, readonly string[]>> = {
  excluded: [],
  planned: DRAWN,
  gap: ['byFunction'],
  last: DRAWN,
  rank: ['byRole', 'summary'],
  scopeRow: ['portfolio'],
  planRow: ['portfolio'],
  plannedLevel: ['byRole'],
  lastLevel: ['byRole'],
  // Where items are added every sheet has other rows.
  ownCounted: [],
  quoted: ['outsourcing'],
  reported: ['evidence'],
};

/** How a sheet differed up to some layout from what is described today. */
export interface FormerSheet {
  /** The first layout that was so; absent: the first of all. */
  readonly since?: number;
  readonly until: number;
  /** Cells that were ours and are not any more. */
  readonly had?: (model: Model) => readonly Box[];
  /** Cells that are ours now and were not. */
  readonly lacked?: (model: Model) => readonly Box[];
}

/** Of a sheet that was laid out anew: nothing that stood anywhere on it was ours but what `had` names. */
export const EVERYWHERE: Box = { row: 0, column: 0, lastRow: 1_048_575, lastColumn: 16_383 };

/** A part of the assessment's workbook: what is read from it and what it gives to others. */
export interface AssessmentPart extends Part {
  readonly read?: (source: Source) => Slice;
  /** Keys inside one item's answer that stand in this part's cells and nowhere else. */
  readonly answerKeys?: readonly (keyof Answer)[];
  /** Where such a key stands for several cells: a key of each, after a dot. */
  readonly cellKeys?: readonly string[];
  /** Keys beside the answers that stand in this part's cells and nowhere else. */
  readonly topKeys?: readonly (keyof Answers)[];
  readonly contributes?: Contribution;
  readonly formerly?: readonly FormerSheet[];
  /** Ids of the models whose workbooks can have it; absent: any. */
  readonly models?: readonly string[];
}
