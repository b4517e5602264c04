import type { CatalogueState } from '../../src/model/catalogueChanges';
import type { CellEntry } from '../../src/actions/fillIn';
import type { Former } from '../../src/actions/backup/former';
import {
  HostFailure,
  type CellPlace,
  type LiveEvent,
  type Noted,
  type Reached,
  type Run,
  type WorkbookStatus,
} from '../../src/actions/liveWorkbook';
import type { PlannedCell } from '../../src/actions/planItems';
import { nextUnanswered, type From } from '../../src/actions/nextUnanswered';
import type { Field } from '../../src/actions/filling/places';
import { catalogue } from '../../src/catalog';
import type { Answer, Answers, Problem } from '../../src/model/answers';
import { assess } from '../../src/model/assess';
import { blankAnswers } from '../../src/model/blankAnswers';
import type { Language, Model } from '../../src/model/catalogue';
import { withHandedOut, withReturned, type Named } from '../../src/model/departments/handOutList';
import type { HandOutList, HandOutRow } from '../../src/model/handOuts';
import { modelWith } from '../../src/model/own/ownItems';
import { wholeModel } from '../../src/model/own/withOwnModel';
import type { NewCheck } from '../../src/actions/files/newAnswers';
import type { ArgumentOf, CommandId } from '../../src/taskpane/store/commands';
import type { ShownValue } from '../../src/workbook/description';
import type { CarriedOut, Filled, PaneActions, PaneReading } from '../../src/taskpane/store/paneActions';

const STATUS: WorkbookStatus = {
  readOnly: false,
  calculation: 'automatic',
  structureProtected: false,
  protectedSheets: [],
  hiddenSheets: [],
  hiddenTitles: [],
  sheets: {},
  titles: ['Sheet1'],
  unfinished: false,
};

const NOT_OURS: Problem = { kind: 'not-isomm', sheet: null, cell: null, id: null, found: null };
const FIRST_ROW = 6;
const COLUMNS = { in: 'G', out: 'H', note: 'I', quadrant: 'F' } as const;
const KEYS = { in: 'insource', out: 'outsource', note: 'note', quadrant: 'quadrant' } as const;
/** Facts stand on a sheet of their own, which no workbook here has. */
const plain = (field: Field) => field as keyof typeof KEYS;

/** Holds something back until the test lets it go on. */
export class Gate {
  private open: () => void = () => undefined;
  readonly passed: Promise<void>;
  constructor() {
    this.passed = new Promise((resolve) => {
      this.open = resolve;
    });
  }
  let() {
    this.open();
  }
}

/** A workbook in memory with the pane's actions on it; every failure and every wait is the test's choice. */
export class FakeWorkbook implements PaneActions {
  answers: Answers | null = null;
  problems: readonly Problem[] = [];
  status: WorkbookStatus = STATUS;
  /** How its catalogue stands to ours; absent: nothing to tell. */
  catalogue: CatalogueState | null = null;
  /** The title of a checklist without names. */
  checklist: string | null = null;
  /** What cells show, where that is not their value. */
  readonly shown = new Map<string, string>();
  kept: readonly string[] = [];
  overtaken: readonly CellPlace[] = [];
  noted: readonly Noted[] = [];
  /** What a command put into the plan. */
  planned: readonly PlannedCell[] = [];
  /** What puts back what a command did. */
  putsBack: string | null = null;
  /** False: every command finds a workbook on which it can do nothing. */
  willing = true;
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  readonly selections: CellPlace[] = [];
  readonly drafts: NewCheck[] = [];
  /** Commands with what they were told. */
  readonly told: [id: CommandId, argument: unknown][] = [];
  /** Rows that cannot be seen. */
  readonly hiddenRows = new Set<number>();
  hiddenSheet: string | null = null;
  /** Where the cursor is when the pane opens. */
  active: CellPlace | null = null;
  /** Ids in the order in which their rows stand; absent: as the model has them. */
  rows: readonly string[] | null = null;
  /** What stands in score cells and is no score. */
  readonly junk = new Map<string, ShownValue>();
  readonly entries: CellEntry[] = [];
  /** What happens while a command is under way. */
  during: ((run: Run) => void) | null = null;
  failing: Partial<Record<string, Error>> = {};
  gates: Partial<Record<string, Gate>> = {};
  reading = 0;
  mostAtOnce = 0;
  private listener: ((event: LiveEvent) => void) | null = null;

  /** A workbook that is there already, nothing filled in. */
  static with(modelId: string, language: Language = 'ja'): FakeWorkbook {
    const workbook = new FakeWorkbook();
    workbook.make(modelId, language);
    return workbook;
  }

  get model(): Model | null {
    const whole = this.answers && wholeModel(catalogue, this.answers);
    return whole && this.answers && modelWith(whole, this.answers);
  }

  make(modelId: string, language: Language) {
    const model = catalogue.models.find(({ id }) => id === modelId);
    if (!model) throw new Error(`no model ${modelId}`);
    this.answers = blankAnswers(model, catalogue.patterns, language, 1);
    this.status = { ...this.status, sheets: { checklist: '入力', byFunction: '結果（機能別）' } };
  }

  fill(id: string, answer: Partial<Answer>) {
    if (!this.answers) throw new Error('nothing to fill');
    const before = this.answers.answers[id];
    if (!before) throw new Error(`no item ${id}`);
    this.answers = {
      ...this.answers,
      answers: { ...this.answers.answers, [id]: { ...before, ...answer } },
    };
  }

  fillAll(score: (index: number) => Partial<Answer>) {
    this.model?.items.forEach(({ id }, index) => {
      this.fill(id, score(index));
    });
  }

  /** What Excel would report. */
  happens(event: LiveEvent) {
    this.listener?.(event);
  }

  private async command<T>(name: string, work: () => T): Promise<T> {
    this.asked.push(name);
    await this.gates[name]?.passed;
    const failure = this.failing[name];
    if (failure) throw failure;
    return work();
  }

  private async read(name: string): Promise<PaneReading> {
    this.reading += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.reading);
    try {
      return await this.command(name, () => this.opened());
    } finally {
      this.reading -= 1;
    }
  }

  open() {
    return this.read('open');
  }

  refresh() {
    return this.read('refresh');
  }

  private opened(): PaneReading {
    const { answers, model, status } = this;
    const rows = this.rows ?? model?.items.map(({ id }) => id) ?? [];
    return {
      model,
      answers,
      assessment: model && answers && assess(model, answers),
      problems: model ? this.problems : [...this.problems, ...(this.problems.length > 0 ? [] : [NOT_OURS])],
      ofResults: [],
      status,
      ...(this.catalogue && { catalogue: this.catalogue }),
      byContent: model ? null : this.checklist,
      itemAt: ({ sheet, cell }) => {
        const [, column = '', row = ''] = /^([A-Z]+)(\d+)/.exec(cell) ?? [];
        const id = sheet === status.sheets['checklist'] ? rows[Number(row) - FIRST_ROW] : undefined;
        const side = column === COLUMNS.in ? 'in' : column === COLUMNS.out ? 'out' : null;
        return id === undefined ? null : { id, side };
      },
      standsAt: (id, field) =>
        this.junk.get(`${id} ${field}`) ?? answers?.answers[id]?.[KEYS[plain(field)]] ?? null,
      placeOf: (id, side) => {
        const index = rows.indexOf(id);
        const sheet = status.sheets['checklist'];
        return index < 0 || sheet === undefined
          ? null
          : { sheet, cell: `${COLUMNS[plain(side)]}${String(FIRST_ROW + index)}` };
      },
    };
  }

  /** Every command by its id; a reading comes along where the real one has read by then. */
  async carryOut<Id extends CommandId>(id: Id, argument: ArgumentOf<Id>, run: Run): Promise<CarriedOut> {
    const name = id === 'rebuild' ? `rebuild ${String(argument)}` : id;
    this.told.push([id, argument]);
    run.progress?.(1, 5);
    this.during?.(run);
    const count = await this.command(name, () => this.effects(id, argument));
    run.progress?.(5, 5);
    const reads = id !== 'protect' && id !== 'calculate';
    return {
      done: this.willing,
      kept: this.kept,
      overtaken: this.overtaken,
      noted: this.noted,
      ...(this.putsBack !== null && { former: this.putsBack }),
      ...(this.planned.length > 0 && { planned: this.planned }),
      count,
      opened: reads ? this.opened() : null,
    };
  }

  private get list(): HandOutList {
    return this.answers?.handOuts ?? { day: '', rows: [] };
  }

  private effects(id: CommandId, argument: unknown): number {
    if (id === 'create') {
      const draft = argument as NewCheck;
      this.drafts.push(draft);
      this.make(draft.model, draft.language);
      if (this.answers) this.answers = { ...this.answers, ...draft };
    } else if (id === 'change' && this.answers) this.answers = { ...this.answers, ...(argument as object) };
    else if (id === 'forgetFormer') this.keptFormer = null;
    else if (id === 'recover') this.status = { ...this.status, unfinished: false };
    else if (id === 'remove') {
      this.answers = null;
      this.status = STATUS;
    } else if (id === 'protect')
      this.status = { ...this.status, protectedSheets: argument === true ? ['byFunction'] : [] };
    else if (id === 'fix') {
      const fixed = argument as readonly Problem[];
      this.problems = this.problems.filter((problem) => !fixed.includes(problem));
      return fixed.length;
    } else if (id === 'noteHandedOut' && this.answers)
      this.answers = { ...this.answers, handOuts: withHandedOut(this.list, argument as HandOutRow[]) };
    else if (id === 'noteReturned' && this.answers)
      this.answers = {
        ...this.answers,
        handOuts: withReturned(this.list, argument as Named[], '2026-11-01'),
      };
    else if (id === 'addParts' && this.answers)
      this.answers = { ...this.answers, parts: [...(this.answers.parts ?? []), ...(argument as string[])] };
    else if (id === 'removeParts' && this.answers)
      this.answers = {
        ...this.answers,
        parts: (this.answers.parts ?? []).filter((key) => !(argument as string[]).includes(key)),
      };
    else if (id === 'setScope') {
      const { ids, out } = argument as { ids: readonly string[]; out: boolean };
      for (const one of ids) this.fill(one, { recommendation: out ? 'unnecessary' : null });
    }
    return 0;
  }

  fixable({ kind }: Problem) {
    return kind === 'text-number';
  }

  private row = ({ cell }: CellPlace) => Number(/\d+/.exec(cell)?.[0]);

  fillIn(_before: PaneReading, entry: CellEntry): Promise<Filled> {
    return this.command('fillIn', () => {
      this.entries.push(entry);
      const { id, field, value, was, sure } = entry;
      const { placeOf, standsAt } = this.opened();
      const found = standsAt(id, field) === '' ? null : standsAt(id, field);
      const place = placeOf(id, field);
      if (found !== was && !sure) return { opened: this.opened(), result: 'meanwhile', place, found };
      this.junk.delete(`${id} ${field}`);
      this.fill(id, { [KEYS[plain(field)]]: field === 'note' ? (value ?? '') : value } as Partial<Answer>);
      return { opened: this.opened(), result: 'written', place, found };
    });
  }

  select(place: CellPlace): Promise<Reached> {
    return this.command('select', () => {
      if (place.sheet === this.hiddenSheet) throw new HostFailure('hidden-sheet', false, place.sheet);
      this.selections.push(place);
      return this.hiddenRows.has(this.row(place)) ? 'row-hidden' : 'seen';
    });
  }

  texts(places: readonly CellPlace[]) {
    return this.command('texts', () => places.map(({ cell }) => this.shown.get(cell) ?? ''));
  }

  seen(places: readonly CellPlace[]) {
    return this.command('seen', () => places.map((place) => !this.hiddenRows.has(this.row(place))));
  }

  reveal(place: CellPlace) {
    return this.command('reveal', () => {
      this.hiddenSheet = null;
      this.hiddenRows.clear();
      this.selections.push(place);
    });
  }

  /** What the workbook keeps of the time before. */
  keptFormer: Former | null = null;

  former() {
    return this.command('former', () => this.keptFormer);
  }

  activeCell() {
    return this.command('activeCell', () => this.active);
  }

  nextUnanswered({ assessment }: PaneReading, from: From) {
    return assessment ? nextUnanswered(assessment, from) : [];
  }

  async listen(callback: (event: LiveEvent) => void) {
    await this.command('listen', () => undefined);
    this.listener = callback;
    return async () => {
      this.listener = null;
      await Promise.resolve();
    };
  }
}
