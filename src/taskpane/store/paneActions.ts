import type { CellPlace, LiveEvent, WorkbookStatus } from '../../actions/liveWorkbook';
import type { Draft } from '../../actions/newAnswers';
import type { Answers, Problem } from '../../model/answers';
import type { Assessment } from '../../model/assessment';
import type { Model, Side } from '../../model/catalogue';

/** One reading of the open workbook, and everything that was worked out from it. */
export interface Opened {
  /** `null` where this is no workbook of ours, or one we must not interpret; `problems` says why. */
  readonly model: Model | null;
  readonly answers: Answers | null;
  readonly assessment: Assessment | null;
  readonly problems: readonly Problem[];
  /** Those of `problems` that are about results, not about what was filled in. */
  readonly ofResults: readonly Problem[];
  readonly status: WorkbookStatus;
  /** The item whose checklist row a cell stands in, and the side where it is a score cell. */
  readonly itemAt: (place: CellPlace) => ItemPlace | null;
  /** Where a score of an item is typed. */
  readonly placeOf: (id: string, side: Side) => CellPlace | null;
}

export interface ItemPlace {
  readonly id: string;
  readonly side: Side | null;
}

export type Change = Partial<Pick<Draft, 'language' | 'currentPattern' | 'targetPattern'>>;

/** Long work says how far it is and asks whether to go on. */
export interface Run {
  readonly progress: (done: number, total: number) => void;
  readonly cancelled: () => boolean;
}

/** What became of a command. */
export interface Ended {
  /** False when everything is as it was, because of what the workbook is. */
  readonly done: boolean;
  /** Titles of sheets that held more than ours and were kept as copies. */
  readonly kept: readonly string[];
}

/** Everything a person can ask for in the pane; the entry file ties it to the open workbook. */
export interface PaneActions {
  /** Reads everything and holds the results on the sheets against the rules. */
  open(): Promise<Opened>;
  /** Reads the answers alone, after an edit; what is known of the results is taken over from `before`. */
  refresh(before: Opened): Promise<Opened>;
  create(draft: Draft, run: Run): Promise<Ended>;
  change(change: Change, run: Run): Promise<Ended>;
  rebuild(scope: 'results' | 'all', run: Run): Promise<Ended>;
  /** Brings a command that did not finish to its end. */
  recover(run: Run): Promise<Ended>;
  remove(): Promise<Ended>;
  protect(on: boolean): Promise<void>;
  /** Whether a problem has one safe mending that changes no meaning. */
  fixable(problem: Problem): boolean;
  /** How many cells were mended. */
  fix(problems: readonly Problem[]): Promise<Ended & { readonly fixed: number }>;
  calculate(): Promise<void>;
  select(place: CellPlace): Promise<void>;
  /** The next item without an answer after `after`, round the end; only in one function where one is named. */
  nextUnanswered(opened: Opened, after: string | null, functionId: string | null): string | null;
  listen(callback: (event: LiveEvent) => void): Promise<() => Promise<void>>;
}
