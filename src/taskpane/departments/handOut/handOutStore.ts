import type { Language, PatternId } from '../../../model/catalogue';
import type { HandOutRow } from '../../../model/handOuts';
import type { Desk, HandedOutFiles, Order } from '../desk/desk';
import { Observed } from '../observed';

/** What the workbooks begin with: nothing, what the open workbook says about the items, or its scores, too. */
export const BEGINNINGS = ['blank', 'supplements', 'prefilled'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** The form as it is filled in. */
export interface HandOutDraft {
  readonly list: string;
  readonly model: string;
  readonly language: Language;
  readonly organisation: string;
  readonly currentPattern: PatternId | null;
  readonly targetPattern: PatternId | null;
  readonly deadline: string;
  readonly returnTo: string;
  readonly functions: readonly string[];
  readonly beginning: Beginning;
  readonly protect: boolean;
  /** Whether the open workbook keeps what was handed out. */
  readonly note: boolean;
}

export interface HandOutView {
  /** Only what a person has changed; the rest follows the open workbook. */
  readonly draft: Partial<HandOutDraft>;
  readonly working: { readonly done: number; readonly total: number } | null;
  readonly made: HandedOutFiles | null;
  /** Whether what was made stands in the list of the open workbook. */
  readonly noted: boolean;
  /** Which of the files to open. */
  readonly chosen: number;
  /** Places of those that were opened in Excel. */
  readonly opened: ReadonlySet<number>;
  readonly failure: 'not-made' | 'not-opened' | 'not-taken' | null;
  readonly cancelled: boolean;
}

/** Keeps these lines; answers whether they are kept. */
export type Note = (rows: readonly HandOutRow[]) => Promise<boolean>;

/** Everything about the workbooks to be handed out; kept while the pane is open. */
export class HandOutStore extends Observed<HandOutView> {
  private running: AbortController | null = null;

  constructor(private readonly desk: Desk) {
    super({
      draft: {},
      working: null,
      made: null,
      noted: false,
      chosen: 0,
      opened: new Set(),
      failure: null,
      cancelled: false,
    });
  }

  /** Whether the workbooks can be downloaded. */
  get downloads(): boolean {
    return this.desk.downloads;
  }

  readonly edit = (change: Partial<HandOutDraft>): void => {
    this.set({ draft: { ...this.snapshot().draft, ...change }, made: null, failure: null, cancelled: false });
  };

  /** Puts the selected cells into the list; a selection of nothing leaves it as it is. */
  readonly takeSelection = async (): Promise<void> => {
    try {
      const list = await this.desk.selection();
      if (list.trim() === '') this.set({ failure: 'not-taken' });
      else this.edit({ list });
    } catch {
      this.set({ failure: 'not-taken' });
    }
  };

  /** Makes the workbooks, and has what was made noted by whoever keeps the list. */
  readonly make = async (order: Order, note?: Note): Promise<void> => {
    if (this.running) return;
    const running = new AbortController();
    this.running = running;
    const total = order.recipients.length;
    this.set({
      working: { done: 0, total },
      made: null,
      noted: false,
      chosen: 0,
      opened: new Set(),
      failure: null,
      cancelled: false,
    });
    try {
      const progress = (done: number) => {
        this.set({ working: { done, total } });
      };
      this.set({ made: await this.desk.handOut(order, progress, running.signal) });
    } catch {
      this.set(running.signal.aborted ? { cancelled: true } : { failure: 'not-made' });
    }
    this.running = null;
    this.set({ working: null });
    if (note) await this.note(note);
  };

  /** Has what was made noted; where that fails it can be asked for again. */
  readonly note = async (note: Note): Promise<void> => {
    const { made } = this.snapshot();
    if (made && (await note(made.files.map(({ row }) => row))) && this.snapshot().made === made)
      this.set({ noted: true });
  };

  readonly cancel = (): void => {
    this.running?.abort();
  };

  readonly choose = (chosen: number): void => {
    this.set({ chosen });
  };

  readonly save = (name: string): void => {
    const { made } = this.snapshot();
    if (made) this.desk.save(made.zip, name);
  };

  /** Opens one of the files in Excel: the chosen one, unless another is meant. */
  readonly openNew = async (which: number = this.snapshot().chosen): Promise<void> => {
    const { made } = this.snapshot();
    const file = made?.files[which];
    if (!file) return;
    this.set({ failure: null });
    try {
      await this.desk.openNew(file.workbook);
      if (this.snapshot().made === made) this.set({ opened: new Set([...this.snapshot().opened, which]) });
    } catch {
      this.set({ failure: 'not-opened' });
    }
  };
}
