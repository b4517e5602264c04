import type { CatalogueState } from '../../model/catalogueChanges';
import type { KeptBy } from '../../actions/backup/keptBy';
import type { Changed } from '../../actions/outcome';
import type { Former } from '../../actions/backup/former';
import type { CellEntry, FilledIn } from '../../actions/fillIn';
import type { PlannedCell } from '../../actions/planItems';
import type { From } from '../../actions/nextUnanswered';
import type { CellPlace, LiveEvent, Noted, Reached, Run, WorkbookStatus } from '../../actions/liveWorkbook';
import type { Answers, Problem } from '../../model/answers';
import type { Assessment } from '../../model/assessment';
import type { Model, Side } from '../../model/catalogue';
import type { RoundRefusal } from '../../model/rounds/keepRound';
import type { Field } from '../../actions/filling/places';
import type { ArgumentOf, CommandId } from './commands';

/** One reading of the open workbook as the pane shows it, and everything that was worked out from it. */
export interface PaneReading {
  /** `null` where this is no workbook of ours, or one we must not interpret; `problems` says why. */
  readonly model: Model | null;
  readonly answers: Answers | null;
  readonly assessment: Assessment | null;
  readonly problems: readonly Problem[];
  /** Those of `problems` that are about results, not about what was filled in. */
  readonly ofResults: readonly Problem[];
  readonly status: WorkbookStatus;
  /** How the catalogue it was made from stands to ours; absent where nothing was read. */
  readonly catalogue?: CatalogueState;
  /** The sheet that is a checklist of ours by what stands in it, in a workbook without our names. */
  readonly byContent: string | null;
  /** The item whose checklist row a cell stands in, and the side where it is a score cell. */
  readonly itemAt: (place: CellPlace) => ItemPlace | null;
  /** Where a score or the note of an item is typed. */
  readonly placeOf: (id: string, field: Field) => CellPlace | null;
  /** What stands in that cell, junk included. */
  readonly standsAt: (id: string, field: Field) => CellEntry['value'];
}

/** What became of an entry, with the workbook as it is then. */
export type Filled = Omit<FilledIn, 'opened'> & { readonly opened: PaneReading };

export interface ItemPlace {
  readonly id: string;
  readonly side: Side | null;
}

/** What there is to tell of a command. */
export interface Told {
  /** False when everything is as it was, because of what the workbook is. */
  readonly done: boolean;
  /** Titles of sheets that held more than ours and were kept as copies. */
  readonly kept: readonly string[];
  /** Cells in which somebody typed while the command ran: what was typed stands there. */
  readonly overtaken: readonly CellPlace[];
  /** What Excel refused to do for the looks of the sheets. */
  readonly noted: readonly Noted[];
  /** A backup that a person has to see before anything of it is written; `null` in it: it cannot be read. */
  readonly backup?: { readonly kept: KeptBy | null };
  /** What puts the workbook back to what it was. */
  readonly former?: string;
  /** How many cells it was about, where it counts them. */
  readonly count: number;
  /** The cells it mended, where it names them. */
  readonly changed?: readonly Changed[];
  /** What it put into the plan, so that it can be taken out again. */
  readonly planned?: readonly PlannedCell[];
  /** Items of which it left the plan as it was. */
  readonly left?: readonly string[];
  /** Why the answers were not kept as a round. */
  readonly refusal?: RoundRefusal;
}

/** What a command came to, with the workbook afterwards where it was read by then. */
export interface CarriedOut extends Told {
  readonly opened: PaneReading | null;
}

/** Everything a person can ask for in the pane; the entry file ties it to the open workbook. */
export interface PaneActions {
  /** Reads everything and holds the results on the sheets against the rules. */
  open(): Promise<PaneReading>;
  /** Reads the answers alone, after an edit; what is known of the results is taken over from `before`. */
  refresh(before: PaneReading): Promise<PaneReading>;
  /** Carries out a command of the table. */
  carryOut<Id extends CommandId>(id: Id, argument: ArgumentOf<Id>, run: Run): Promise<CarriedOut>;
  /** Whether a problem has one safe mending that changes no meaning. */
  fixable(problem: Problem): boolean;
  /** Fills in one cell, read again just before; what is known of the results is taken over from `before`. */
  fillIn(before: PaneReading, entry: CellEntry): Promise<Filled>;
  /** What the workbook keeps to undo the last command, also after the pane was closed. */
  former(): Promise<Former | null>;
  select(place: CellPlace): Promise<Reached>;
  /** What these cells show, as they are formatted. */
  texts(places: readonly CellPlace[]): Promise<readonly string[]>;
  /** Which of these cells stand in rows that can be seen. */
  seen(places: readonly CellPlace[]): Promise<readonly boolean[]>;
  /** Shows the sheet and the row of a cell, and goes there. */
  reveal(place: CellPlace): Promise<void>;
  activeCell(): Promise<CellPlace | null>;
  /** The items without an answer, the next one first. */
  nextUnanswered(opened: PaneReading, from: From): readonly string[];
  listen(callback: (event: LiveEvent) => void): Promise<() => Promise<void>>;
}
