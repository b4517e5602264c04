import type { carry } from './ja/carry';
import type { choices } from './ja/choices';
import type { departments } from './ja/departments';
import type { imports } from './ja/imports';
import type { pane } from './ja/pane/pane';
import type { paneCarry } from './ja/pane/paneCarry';
import type { paneDepartments } from './ja/pane/paneDepartments';
import type { paneImport } from './ja/pane/paneImport';
import type { paneOwnItems } from './ja/pane/paneOwnItems';
import type { facts } from './ja/facts';
import type { paneFacts } from './ja/pane/paneFacts';
import type { survey } from './ja/survey';
import type { problems } from './ja/problems';

/** The words a reader looks for in cells and lists, in whichever language they stand. */
export type ChoiceWords = typeof choices;

/** Every word of the task pane; a key missing in one language does not compile. */
export interface PaneWords {
  readonly pane: typeof pane;
  readonly problems: typeof problems;
}

/** The words of the pane's view on departments. */
export type DepartmentsWords = typeof paneDepartments & Pick<typeof departments, 'rules' | 'withPosition'>;

/** The words of the pane where a workbook is carried to another model. */
export type CarryWords = typeof paneCarry &
  Pick<typeof carry, 'reasons' | 'counts'> & { readonly notTheSame: string };

/** The words of the pane where answers of another file are taken over; `said`: as the command line says it. */
export type ImportWords = typeof paneImport & {
  readonly said: Pick<typeof imports, 'meanings' | 'scored' | 'stores'> &
    Pick<(typeof imports)['cli'], 'ours' | 'likelihood' | 'table' | 'store' | 'missing' | 'counts' | 'score'>;
};
/** The words of the facts behind a score, in the pane. */
export type FactsWords = typeof paneFacts & { readonly facts: typeof facts };

/** The words of the survey of 2017. */
export type SurveyWords = typeof survey;

/** The words of added items and of changed quadrants, in the pane. */
export type OwnItemsWords = typeof paneOwnItems;

/** One language we speak, as the table of languages has it; what is long is loaded when it is first said. */
export interface Spoken {
  /** What it calls itself. */
  readonly name: string;
  /** "Language of this pane" in its own words, for who can read nothing else there. */
  readonly paneLanguage: string;
  /** What old systems call it where others say its tag; in small letters. */
  readonly locale?: string;
  /** The month with which a fiscal year begins where nobody says otherwise. */
  readonly fiscalMonth: number;
  readonly choices: ChoiceWords;
  readonly pane: () => Promise<PaneWords>;
  readonly departments: () => Promise<DepartmentsWords>;
  readonly carry: () => Promise<CarryWords>;
  readonly imports: () => Promise<ImportWords>;
  readonly facts: () => Promise<FactsWords>;
  readonly survey: () => Promise<SurveyWords>;
  readonly ownItems: () => Promise<OwnItemsWords>;
}
