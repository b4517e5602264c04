import { catalogue } from '../../../src/catalog';
import { blankAnswers } from '../../../src/model/blankAnswers';
import type { Answers, Problem } from '../../../src/model/answers';
import { entryOf } from '../../../src/model/departments/entry';
import { placedEntry } from '../../../src/model/departments/placedEntry';
import type {
  DeskDecision,
  Desk,
  HandedOutFiles,
  Order,
  ReturnReading,
} from '../../../src/taskpane/departments/desk/desk';
import { Gate } from '../fakeWorkbook';

const [model, otherModel] = catalogue.models;
if (!model || !otherModel) throw new Error('two models');

/** What a file shall turn out to be, by its name. */
export type Sent = Partial<Answers> & {
  readonly trouble?: Problem | 'cannot-read' | 'no-room';
  readonly problems?: readonly Problem[];
};

/** Something is filled in: with its first item at 3. */
function scored(answers: Answers['answers']): Answers['answers'] {
  const [first] = Object.entries(answers);
  return first ? { ...answers, [first[0]]: { ...first[1], insource: 3 } } : answers;
}

/** A desk without a worker; every wait and every failure is the test's choice. */
export class FakeDesk implements Desk {
  downloads = true;
  readonly sent: Record<string, Sent> = {};
  readonly decisions: DeskDecision[] = [];
  readonly orders: Order[] = [];
  readonly saved: string[] = [];
  readonly openedNew: Blob[] = [];
  readonly workbook = new Blob(['workbook']);
  readings = 0;
  forgot = 0;
  /** Before which reading to wait. */
  waitAt: number | null = null;
  gate = new Gate();
  failing: Partial<Record<'read' | 'consolidate' | 'handOut' | 'openNew', boolean>> = {};
  private no = 0;

  async read({ name: file }: File): Promise<ReturnReading> {
    this.readings += 1;
    if (this.waitAt === this.readings) await this.gate.passed;
    if (this.failing.read) throw new Error('the worker is gone');
    const { trouble, problems = [], ...about } = this.sent[file] ?? {};
    if (trouble) return { file, trouble };
    const of = about.model === otherModel?.id ? otherModel : model;
    if (!of) throw new Error('no model');
    const blank = blankAnswers(of, catalogue.patterns, 'ja', 1);
    const answers = { ...blank, answers: scored(blank.answers), ...about };
    this.no += 1;
    const entry = entryOf(this.no, { file, model: of, answers, problems, furtherProblems: 0 }, of);
    return { entry: placedEntry(entry, problems) };
  }

  readonly dropped: number[] = [];

  drop(no: number): Promise<void> {
    this.dropped.push(no);
    return Promise.resolve();
  }

  readonly shared: boolean[] = [];

  anonymous(decision: DeskDecision, meansOnly: boolean): Promise<Blob> {
    this.decisions.push(decision);
    this.shared.push(meansOnly);
    return Promise.resolve(new Blob(['bare']));
  }

  forget(): Promise<void> {
    this.forgot += 1;
    this.no = 0;
    return Promise.resolve();
  }

  async consolidate(decision: DeskDecision): Promise<Blob> {
    this.decisions.push(decision);
    await this.gate.passed;
    if (this.failing.consolidate) throw new Error('out of memory');
    return this.workbook;
  }

  async handOut(
    order: Order,
    progress: (done: number) => void,
    signal: AbortSignal,
  ): Promise<HandedOutFiles> {
    this.orders.push(order);
    progress(1);
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(new DOMException('cancelled', 'AbortError'));
      });
    });
    await Promise.race([this.gate.passed, aborted]);
    if (this.failing.handOut) throw new Error('out of memory');
    const files = order.recipients.map(({ department }) => ({
      file: `ISOMM_${department}.xlsx`,
      workbook: new Blob([department]),
      row: {
        ...{ department, organisation: '', functions: '', returnTo: '', handedOut: '', returned: '' },
        ...{ file: `ISOMM_${department}.xlsx`, deadline: order.deadline },
      },
    }));
    return { zip: new Blob(['zip']), files };
  }

  save(content: Blob, name: string): void {
    this.saved.push(`${name} ${String(content.size)}`);
  }

  selected = '';

  selection(): Promise<string> {
    return Promise.resolve(this.selected);
  }

  async openNew(workbook: Blob): Promise<void> {
    if (this.failing.openNew) throw new Error('not here');
    this.openedNew.push(workbook);
    return Promise.resolve();
  }
}
