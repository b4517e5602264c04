import type { ProblemKind, Score } from './answers';
import type { Raw } from './cells/raw';

/** Kinds of problems of a workbook of ours that have several readings, between which a person has to choose. */
export const OWN_QUESTION_KINDS = [
  'shifted',
  'copied-sheet',
  'duplicate-id',
  'unknown-id',
  'unfinished',
] as const satisfies readonly ProblemKind[];

/** The same, and those of a file that is not ours, where nothing but what it shows says what it means. */
export const QUESTION_KINDS = [
  ...OWN_QUESTION_KINDS,
  'two-marks',
  'id-name-differ',
  'mark-outside',
  'control-without-cell',
  'not-a-score',
  'bad-quadrant',
  'bad-pattern',
] as const satisfies readonly ProblemKind[];
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What is asked where an older item leads to a newer one. */
export const CARRY = 'carry';

/** What is asked where the catalogue proposes another quadrant than when a workbook was made. */
export const CATALOGUE = 'catalogue';

/** The word that chooses that nothing of a row, a cell or a backup is taken. */
export const LEAVE = 'leave';

/** Where a question stands: what is the same here and in a decision is meant by it. */
export interface Asked<Kind extends string = QuestionKind> {
  readonly kind: Kind;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly id: string | null;
}

/** One reading, by the word that chooses it, and what stands there then. */
export interface Choice {
  readonly choice: string;
  readonly gives: Raw;
}

/** What a workbook leaves open, with every reading there is. */
export interface Question<Kind extends string = QuestionKind> extends Asked<Kind> {
  /** What stands there now. */
  readonly found: Raw;
  readonly choices: readonly Choice[];
}

/** What a person chose; `at` is its place in the file of decisions. */
export interface Decision<Kind extends string = QuestionKind> extends Asked<Kind> {
  readonly at: string;
  /** What stood there when it was decided; absent: whatever stands there. */
  readonly found?: Raw;
  readonly choice: string;
  /** Scores of a person's own, where the choice is that. */
  readonly insource?: Score | null;
  readonly outsource?: Score | null;
}

/** A decision that could not be followed. `choices`: those there are; `null` where nothing asks for it. */
export interface Misfit {
  readonly at: string;
  readonly choices: readonly string[] | null;
}

/** A question that was decided, and by which of its choices. */
export interface Settled<Kind extends string = QuestionKind> {
  readonly question: Question<Kind>;
  readonly choice: Choice;
}

const keyOf = ({ kind, sheet, cell, id }: Asked<string>): string => JSON.stringify([kind, sheet, cell, id]);

/** Answers the questions of one workbook by what a person decided, and keeps account of both. */
export class Decider<Kind extends string = QuestionKind> {
  readonly open: Question<Kind>[] = [];
  readonly settled: Settled<Kind>[] = [];
  private readonly unknown: Misfit[] = [];
  private readonly waiting: Map<string, Decision<Kind>>;

  constructor(decisions: readonly Decision<Kind>[] = []) {
    this.waiting = new Map(decisions.map((decision) => [keyOf(decision), decision]));
  }

  /** What was decided about a question that has not been asked yet. */
  about(asked: Asked<Kind>): Decision<Kind> | null {
    return this.waiting.get(keyOf(asked)) ?? null;
  }

  /** The choice for a question; `null` where nobody has chosen. */
  ask(question: Question<Kind>): string | null {
    const key = keyOf(question);
    const decision = this.waiting.get(key);
    // What stood there may be an error, which is an object.
    const stillSo = (found: Raw) => JSON.stringify(found) === JSON.stringify(question.found);
    const fits = decision !== undefined && (decision.found === undefined || stillSo(decision.found));
    if (!fits) {
      this.open.push(question);
      return null;
    }
    this.waiting.delete(key);
    const choice = question.choices.find((each) => each.choice === decision.choice);
    if (!choice) {
      this.unknown.push({ at: decision.at, choices: question.choices.map((each) => each.choice) });
      this.open.push(question);
      return null;
    }
    this.settled.push({ question, choice });
    return choice.choice;
  }

  /** The decisions that nothing asked for, or that chose what there is not. */
  misfits(): Misfit[] {
    return [...this.unknown, ...[...this.waiting.values()].map(({ at }) => ({ at, choices: null }))];
  }
}
