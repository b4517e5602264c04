import type { Quadrant } from '../catalogue';
import type { Score } from '../score';

/** Keys of an item whose cell may hold what is no valid value. */
export const INVALID_KEYS = ['insource', 'outsource', 'quadrant'] as const;

/** What one item of the older model held, kept whatever became of it. */
export interface CarriedRole {
  readonly insource: Score | null;
  readonly outsource: Score | null;
  readonly quadrant: Quadrant | null;
  readonly note: string;
  readonly supplement: string;
  /** It was out of scope. */
  readonly excluded?: true;
  /** What stood in cells that held no valid value, as text. */
  readonly invalid?: Readonly<Partial<Record<(typeof INVALID_KEYS)[number], string>>>;
}

/** What a person may decide about an item: as proposed, the scores of this role, blank, or scores of their own. */
export const CARRY_CHOICES = ['proposal', 'role', 'blank', 'own'] as const;
export type CarryChoice = (typeof CARRY_CHOICES)[number];

/** One line of the record in which somebody decided or checked something. */
export interface CarryDecision {
  readonly service: string | null;
  readonly role: string | null;
  readonly choice: CarryChoice | null;
  readonly confirmed: boolean;
  /** What stands in the cell of the decision where it is none of the words to choose from. */
  readonly found?: string;
}

/** A row of the older checklist that belongs to no item we know; all of it as text. */
export interface UnplacedRow {
  readonly id: string;
  /** Sheet and cell. */
  readonly place: string;
  readonly insource: string;
  readonly outsource: string;
  readonly note: string;
  readonly supplement: string;
}

/** The record of a workbook that was carried over from an older model. */
export interface Carried {
  /** Id of the older model. */
  readonly from: string;
  readonly roles: Readonly<Record<string, CarriedRole>>;
  readonly decisions: readonly CarryDecision[];
  readonly unplaced: readonly UnplacedRow[];
}

export const NO_ROLE: CarriedRole = {
  insource: null,
  outsource: null,
  quadrant: null,
  note: '',
  supplement: '',
};

/** Two scores. */
export type Scores = Pick<CarriedRole, 'insource' | 'outsource'>;

export const BLANK: Scores = { insource: null, outsource: null };

export const sameScores = (a: Scores, b: Scores): boolean =>
  a.insource === b.insource && a.outsource === b.outsource;

export const isBlank = (scores: Scores): boolean => sameScores(scores, BLANK);

/** The words around an id that say which edition of the model it is from: "v2.1 C-2". */
export const editionOf = (model: string): string => `v${model.slice(model.lastIndexOf('-') + 1)}`;
