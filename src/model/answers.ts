import type { Carried } from './carry/carried';
import type { Charter } from './facts/charter';
import type { Language, Model, PatternId, PatternTable, Quadrant } from './catalogue';
import type { Evidence, EvidenceSettings } from './facts/evidenceFacts';
import type { HandOutList } from './handOuts';
import type { Outsourcing, OutsourcedItem } from './facts/outsourcing';
import type { OwnItem } from './own/ownItem';
import { LEVELS, SCORES, type Level, type Score } from './score';
import type { Sharing } from './facts/sharing';
import type { ImportRecord } from './imports/importRecord';
import type { Phases } from './facts/phases';
import { PLANNED_SIDES, type PlannedSide } from './plan/plannedSide';
import type { KeptRound } from './rounds/keptRound';

export { LEVELS, PLANNED_SIDES, SCORES, type Level, type PlannedSide, type Score };

/** X.1060's recommendation level of a service. */
export const RECOMMENDATIONS = ['unnecessary', 'basic', 'standard', 'advanced', 'optional'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** How far an action of the plan has come. */
export const PROGRESS = ['open', 'doing', 'done', 'paused', 'dropped'] as const;
export type Progress = (typeof PROGRESS)[number];

export const IMPACTS = [1, 2, 3] as const;
export type Impact = (typeof IMPACTS)[number];

/** What was filled in for one item. `null` is blank; `quadrant: null` means the cell holds no quadrant. */
export interface Answer extends OutsourcedItem {
  readonly insource: Score | null;
  readonly outsource: Score | null;
  readonly quadrant: Quadrant | null;
  /** What the catalogue proposed when the workbook was made, where it proposes another one now. */
  readonly quadrantDefault?: Quadrant;
  readonly note: string;
  readonly supplement: string;
  /** To-Be. With one of both an item is planned: a blank side is what the target pattern asks for, a blank level stays. */
  readonly targetSide?: PlannedSide | null;
  readonly targetLevel?: Level | null;
  /** When it is to be so: an ISO date, or other words found in the cell. */
  readonly due?: string | null;
  readonly progress?: Progress | null;
  /** What is done for it, and whatever else is to be said. */
  readonly action?: string;
  readonly planNote?: string;
  readonly owner?: string;
  /** Person-days. */
  readonly effort?: number | null;
  readonly impact?: Impact | null;
  /** What the scores rest on; it gives none of them. */
  readonly evidence?: Evidence;
  /** `unnecessary` takes the item out of every mean, count and list. */
  readonly recommendation?: Recommendation | null;
  readonly adoptionReason?: string;
  /** Recognised, and nobody does it: said by a person, for a blank cell does not say it. */
  readonly unassigned?: true | null;
  /** Who is in charge within the organisation, and who delivers from outside. */
  readonly assignee?: string;
  readonly provider?: string;
}

/** What X.1060 has evaluated from time to time, each on its own. */
export const REVIEWED = ['catalogue', 'profile', 'portfolio'] as const;
export type Reviewed = (typeof REVIEWED)[number];

/** When each was looked at last, and when it is next: ISO dates. */
export interface PortfolioSettings {
  readonly reviews: Readonly<
    Record<Reviewed, { readonly last: string | null; readonly next: string | null }>
  >;
  /** The four lists by recommendation first, then by level; absent: by level. */
  readonly order?: 'recommendation';
}

/** How the plan is looked at; absent in answers: as `plainPlan` has it. */
export interface PlanSettings {
  /** The day the plan is seen from, an ISO date; `null`: all of it. */
  readonly asOf: string | null;
  /** Whether items that start from nothing enter the planned mean. */
  readonly startsCount: boolean;
  /** The month in which the fiscal year begins. */
  readonly fiscalMonth: number;
  /** Person-days there are in half a year; `null`: nobody said. */
  readonly capacity: number | null;
  /** Up to so many person-days an effort is small, and up to so many it is medium. */
  readonly effortSteps: readonly [small: number, medium: number];
}

/** Which two states are put beside each other, each by the name of its round; `null`: the last round, and now. */
export interface ProgressChoice {
  readonly from: string | null;
  readonly to: string | null;
}

export const POSITIONS = ['executive', 'manager', 'lead', 'staff'] as const;
export type Position = (typeof POSITIONS)[number];

/** Everything a respondent filled in, cleaned: only valid values are here, the rest is a `Problem`. */
export interface Answers {
  readonly model: string;
  /** The model itself, all of it, where it is one that somebody made: no catalogue has it. */
  readonly ownModel?: Model;
  /** Items that were added to the model, in the order they were. */
  readonly ownItems?: readonly OwnItem[];
  readonly layout: number;
  readonly language: Language;
  readonly organisation: string;
  readonly department: string;
  readonly respondent: string;
  /** A `Position`, or the words found in the cell where they are none of ours. */
  readonly position: string;
  /** ISO date, or the text found in the cell. */
  readonly date: string;
  readonly currentPattern: PatternId | null;
  readonly targetPattern: PatternId | null;
  readonly patterns: PatternTable;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Ids of the functions the workbook asks for; absent: all of them. */
  readonly asked?: readonly string[];
  /** When whoever handed it out wants it back: an ISO date, or other words. */
  readonly deadline?: string;
  /** Who wants it back, and where it goes. */
  readonly returnTo?: string;
  /** Where they were taken over from; absent: they were filled in here. */
  readonly imported?: ImportRecord;
  readonly plan?: PlanSettings;
  /** What was kept of earlier times, oldest first. */
  readonly rounds?: readonly KeptRound[];
  readonly progress?: ProgressChoice;
  readonly portfolio?: PortfolioSettings;
  /** How the answers are looked at under FIRST's headings; absent: with all pairs of the mapping. */
  readonly first?: { readonly bothOnly: true };
  readonly evidence?: EvidenceSettings;
  readonly charter?: Charter;
  readonly phases?: Phases;
  readonly handOuts?: HandOutList;
  readonly outsourcing?: Outsourcing;
  readonly sharing?: Sharing;
  /** Keys of the optional parts the workbook has; absent: none. */
  readonly parts?: readonly string[];
  /** Where the answers come from, in a workbook that was carried over from an older model. */
  readonly carried?: Carried;
}

export const PROBLEM_KINDS = [
  'not-a-score',
  'text-number',
  'uncalculated',
  'unknown-id',
  'duplicate-id',
  'missing-id',
  'shifted',
  'missing-name',
  'formula-replaced',
  'stale-result',
  'bad-quadrant',
  'bad-pattern',
  'bad-setup',
  'copied-sheet',
  'unfinished',
  'mark-outside',
  'score-elsewhere',
  'two-marks',
  'id-name-differ',
  'control-without-cell',
  'not-a-checklist',
  'merged',
  'not-a-recommendation',
  'not-a-side',
  'not-a-level',
  'not-a-date',
  'not-a-number',
  'not-a-progress',
  'not-a-decision',
  'own-waiting',
  'long-text',
  'newer-part',
  'unknown-model',
  'bad-model',
  'model-differs',
  'newer-layout',
  'not-isomm',
  'encrypted',
  'damaged',
  'unknown-compression',
  'too-large',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** A slip found in a workbook, named so that a person finds the cell. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly id: string | null;
  /** What stood there, as text. */
  readonly found: string | null;
}
