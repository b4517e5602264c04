import type { Language, Model } from '../../../model/catalogue';
import type { NotRead } from '../../../model/departments/consolidation';
import type { Entry } from '../../../model/departments/entry';
import type { Rule } from '../../../model/departments/rule';
import type { Desk, Trouble } from '../desk/desk';
import { headquartersIn, type Decided } from './decided';
import { Observed } from '../observed';

export interface Unread {
  readonly file: string;
  readonly trouble: Trouble;
}

export interface ReturnsState {
  readonly reading: {
    readonly done: number;
    readonly total: number;
    readonly cancelling: boolean;
  } | null;
  readonly entries: readonly Entry[];
  /** Models that returns brought along. */
  readonly models: readonly Model[];
  readonly unread: readonly Unread[];
  /** Returns chosen by hand where a department sent several. */
  readonly preferred: ReadonlySet<number>;
  readonly rule: Rule | null;
  readonly headquarters: number | null;
  readonly working: boolean;
  /** Scores without names, until a choice makes them out of date. */
  readonly bare: Blob | null;
  /** The workbook with all departments, until a choice makes it out of date. */
  readonly workbook: Blob | null;
  /** `lost`: what was read is gone with the worker. */
  readonly failure: 'lost' | 'not-opened' | null;
}

const NOTHING: ReturnsState = {
  reading: null,
  entries: [],
  models: [],
  unread: [],
  preferred: new Set(),
  rule: null,
  headquarters: null,
  working: false,
  bare: null,
  workbook: null,
  failure: null,
};

/** Everything about the workbooks that came back; kept while the pane is open. */
export class ReturnsStore extends Observed<ReturnsState> {
  constructor(private readonly desk: Desk) {
    super(NOTHING);
  }

  private get busy(): boolean {
    const { reading, working } = this.snapshot();
    return reading !== null || working;
  }

  /** Reads one file after the other; what was read before somebody cancels stays. */
  readonly add = async (files: readonly File[]): Promise<void> => {
    if (this.busy || files.length === 0) return;
    const total = files.length;
    const entries: Entry[] = [];
    const unread: Unread[] = [];
    const models = [...this.snapshot().models];
    this.set({ reading: { done: 0, total, cancelling: false }, failure: null, workbook: null, bare: null });
    try {
      for (const file of files) {
        const reading = await this.desk.read(file);
        if ('entry' in reading) {
          const { entry, ownModel } = reading;
          entries.push(entry);
          if (ownModel && !models.some(({ id }) => id === ownModel.id)) models.push(ownModel);
        } else unread.push(reading);
        const done = entries.length + unread.length;
        const cancelling = this.snapshot().reading?.cancelling ?? false;
        this.set({ reading: { done, total, cancelling } });
        if (cancelling) break;
      }
      const { entries: before, unread: unreadBefore } = this.snapshot();
      // Only now: a list that grows file by file would be drawn three hundred times.
      this.set({
        reading: null,
        models,
        entries: [...before, ...entries],
        unread: [...unreadBefore, ...unread],
      });
    } catch {
      await this.lose();
    }
  };

  readonly cancel = (): void => {
    const { reading } = this.snapshot();
    if (reading) this.set({ reading: { ...reading, cancelling: true } });
  };

  readonly clear = async (): Promise<void> => {
    if (this.busy) return;
    this.set(NOTHING);
    try {
      await this.desk.forget();
    } catch {
      this.set({ failure: 'lost' });
    }
  };

  /** What was read is gone with whatever kept it; whoever it was must be asked again. */
  private async lose(): Promise<void> {
    this.set({ ...NOTHING, failure: 'lost' });
    await this.desk.forget().catch(() => undefined);
  }

  /** Takes one return of a department for it, instead of all the others. */
  readonly prefer = (chosen: number, group: readonly Entry[]): void => {
    const others = [...this.snapshot().preferred].filter((no) => !group.some((entry) => entry.no === no));
    this.set({ preferred: new Set([...others, chosen]), workbook: null, bare: null });
  };

  /** Takes one return out again, as if its file had not been chosen. */
  readonly remove = async (no: number): Promise<void> => {
    if (this.busy) return;
    this.set({
      entries: this.snapshot().entries.filter((entry) => entry.no !== no),
      workbook: null,
      bare: null,
    });
    try {
      await this.desk.drop(no);
    } catch {
      await this.lose();
    }
  };

  /** What was made is another thing than what is wanted now. */
  readonly unshare = (): void => {
    this.set({ bare: null });
  };

  readonly share = async (
    model: Model,
    { uses }: Decided,
    language: Language,
    meansOnly: boolean,
  ): Promise<void> => {
    if (this.busy) return;
    this.set({ working: true, failure: null, bare: null });
    try {
      const choices = { rule: null, itemRules: {}, headquarters: null };
      const decision = { model: model.id, language, uses, choices, notRead: [] };
      this.set({ bare: await this.desk.anonymous(decision, meansOnly), working: false });
    } catch {
      await this.lose();
    }
  };

  readonly choose = (rule: Rule | null, headquarters: number | null): void => {
    this.set({ rule, headquarters, workbook: null });
  };

  readonly consolidate = async (
    model: Model,
    { uses, counting }: Decided,
    language: Language,
    notRead: readonly NotRead[],
  ): Promise<void> => {
    if (this.busy) return;
    const { rule } = this.snapshot();
    const headquarters = headquartersIn(counting, this.snapshot().headquarters);
    this.set({ working: true, failure: null, workbook: null });
    try {
      const choices = { rule, itemRules: {}, headquarters };
      const decision = { model: model.id, language, uses, choices, notRead };
      this.set({ workbook: await this.desk.consolidate(decision), working: false });
    } catch {
      await this.lose();
    }
  };

  /** Whether the comparison can be downloaded. */
  get downloads(): boolean {
    return this.desk.downloads;
  }

  readonly save = (name: string, which: 'workbook' | 'bare' = 'workbook'): void => {
    const { [which]: made } = this.snapshot();
    if (made) this.desk.save(made, name);
  };

  readonly openNew = async (which: 'workbook' | 'bare' = 'workbook'): Promise<void> => {
    const { [which]: made } = this.snapshot();
    if (!made) return;
    this.set({ failure: null });
    try {
      await this.desk.openNew(made);
    } catch {
      this.set({ failure: 'not-opened' });
    }
  };
}
