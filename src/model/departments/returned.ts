import type { Answers, Problem } from '../answers';
import type { Model } from '../catalogue';
import type { CARRY, Misfit, Question, QuestionKind } from '../decisions';
import type { OwnAnswer } from './ownAnswer';

/** What a file leaves to a person, and the decisions that do not fit it; absent: nothing. */
export interface Undecided {
  readonly open?: readonly Question<QuestionKind | typeof CARRY>[];
  readonly misfits?: readonly Misfit[];
}

/** A workbook that came back and could be read, with every slip found in it. */
export interface Returned extends Undecided {
  /** As the coordinator knows it: a path below what was given, or a name alone. */
  readonly file: string;
  /** Only the part of the model that this workbook asks for. */
  readonly model: Model;
  /** All of its model, where that is one that somebody made. */
  readonly ownModel?: Model;
  readonly answers: Answers;
  /** What it says of items that its department added; absent: it added none. */
  readonly own?: readonly OwnAnswer[];
  readonly problems: readonly Problem[];
  /** The model that was filled in, where the answers were carried from it. */
  readonly carriedFrom?: string;
  /** How many more there are than a list should hold. */
  readonly furtherProblems: number;
}

/** A file that gave nothing, and why. */
export interface Unreadable extends Undecided {
  readonly file: string;
  readonly problem: Problem;
}

export const isReturned = (outcome: Returned | Unreadable): outcome is Returned => 'answers' in outcome;
