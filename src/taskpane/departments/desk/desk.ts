import type { Problem } from '../../../model/answers';
import type { Language, Model } from '../../../model/catalogue';
import type { NotRead } from '../../../model/departments/consolidation';
import type { Entry } from '../../../model/departments/entry';
import type { Recipient, Round } from '../../../model/departments/handOut';
import type { Choices } from '../../../model/departments/rule';
import type { HandOutRow } from '../../../model/handOuts';
import type { Use } from '../../../model/departments/use';

/** Why a file gave nothing: what its reader says, the disk did not let go of it, or there is no room for more. */
export type Trouble = Problem | 'cannot-read' | 'no-room';

/** What one returned file turned out to be. */
export type ReturnReading =
  /** With its model, where no catalogue has that. */
  { readonly entry: Entry; readonly ownModel?: Model } | { readonly file: string; readonly trouble: Trouble };

/** What the coordinator decided about the returns read so far. */
export interface DeskDecision {
  readonly model: string;
  readonly language: Language;
  readonly uses: ReadonlyMap<number, Use>;
  readonly choices: Choices;
  readonly notRead: readonly NotRead[];
}

/** One round of workbooks to hand out. */
export interface Order extends Omit<Round, 'model' | 'patterns' | 'layout'> {
  readonly model: string;
  /** The model itself, where no catalogue has it. */
  readonly ownModel?: Model;
  readonly recipients: readonly Recipient[];
  readonly protect: boolean;
}

/** What was made for a round: everything in one file, and one by one. */
export interface HandedOutFiles {
  readonly zip: Blob;
  readonly files: readonly {
    readonly file: string;
    readonly workbook: Blob;
    /** Its line in the list of what was handed out, but for the day. */
    readonly row: HandOutRow;
  }[];
}

/** Where the work on departments is done, away from the thread that draws the pane. */
export interface Desk {
  /** Whether what is saved reaches the disk; else workbooks are opened in Excel and saved there. */
  readonly downloads: boolean;
  /** Reads one returned file; its answers stay there until `forget`. */
  read(file: File): Promise<ReturnReading>;
  forget(): Promise<void>;
  /** Lets go of one return that was read. */
  drop(no: number): Promise<void>;
  consolidate(decision: DeskDecision): Promise<Blob>;
  /** Scores and a coarse profile of what counts, without anything that names anybody. */
  anonymous(decision: DeskDecision, meansOnly: boolean): Promise<Blob>;
  /** Rejects with an `AbortError` once `signal` asks to stop. */
  handOut(order: Order, progress: (done: number) => void, signal: AbortSignal): Promise<HandedOutFiles>;
  save(content: Blob, name: string): void;
  /** The selected cells as lines of tab-separated text, as if they had been pasted. */
  selection(): Promise<string>;
  /** Opens a workbook in a window of its own, where downloads do not work. */
  openNew(workbook: Blob): Promise<void>;
}
