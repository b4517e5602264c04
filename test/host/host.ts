import { addressOf } from './area';
import type { BookOptions } from './book';
import { Book } from './book';
import { Faults } from './faults';
import { interpret } from './interpreter';
import type { Change, Kinds, World } from './kind';
import { chartKinds } from './kinds/chart';
import { conditionalKinds } from './kinds/conditional';
import { formatting } from './kinds/format';
import { nameKinds } from './kinds/names';
import { pageKinds } from './kinds/page';
import { rangeKinds } from './kinds/range';
import { validationKinds } from './kinds/validation';
import { workbookKinds } from './kinds/workbook';
import { EVENTS, WORKBOOK, worksheetKinds } from './kinds/worksheet';
import { refusing, type Quirk } from './quirks';
import type { SheetRecord } from './records';
import { cellEditMode, generalException, invalidArgument, Refusal } from './refusal';
import { User } from './user';
import type { Vocabulary } from './vocabulary';
import type { Answer, EventEntry, Request } from './wire';
import { DELAY_FOR_CELL_EDIT } from './wire';

export interface HostOptions {
  /** Highest version of ExcelApi that this Excel offers. */
  readonly apiVersion: string;
  readonly locale: string;
  readonly today: () => Date;
  readonly font: BookOptions['font'];
  /** What this Excel does that others do not. */
  readonly quirks: readonly Quirk[];
  /** Else formulas show nothing: for tests that look at what is sent, never at what is shown. It takes longest. */
  readonly calculates: boolean;
}

export const FLOOR: HostOptions = {
  apiVersion: '1.9',
  locale: 'ja-JP',
  today: () => new Date(),
  font: { name: '游ゴシック', size: 11 },
  quirks: [],
  calculates: true,
};

export interface Counters {
  /** Requests that ask for something. */
  readonly syncs: number;
  /** Requests in which the client only lets go of ranges it kept, after `Excel.run`. */
  readonly cleanups: number;
  readonly actions: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly largestUp: number;
  readonly largestDown: number;
  /** Changes of the workbook asked for by the client. */
  readonly writes: number;
}

export interface Reply {
  readonly statusCode: number;
  readonly body: unknown;
}

const LIMIT = 5 * 1024 * 1024;
const NOTHING = {
  syncs: 0,
  cleanups: 0,
  actions: 0,
  bytesUp: 0,
  bytesDown: 0,
  largestUp: 0,
  largestDown: 0,
  writes: 0,
};
/** Sets beside ExcelApi that every Excel of the floor has. */
const SETS: Readonly<Record<string, string>> = {
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  SharedRuntime: '1.1',
  DialogApi: '1.1',
  File: '1.1',
  CompressedFile: '1.1',
  Settings: '1.1',
};

const encoder = new TextEncoder();
const size = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** The request as a real Excel gets it: class names are there for this host only. */
const withoutClassNames = (request: Request): unknown => ({
  ...request,
  ObjectPaths: Object.fromEntries(
    Object.entries(request.ObjectPaths).map(([id, path]) => [id, { ...path, T: undefined }]),
  ),
});

/** After `Excel.run` the client lets go of ranges, without anybody waiting for it. */
const isCleanup = (request: Request): boolean =>
  request.Actions.some((action) => action.Name === '_RemoveReference') &&
  request.Actions.every((action) => ['', 'Trace', '_RemoveReference'].includes(action.Name));

export const atLeast = (offered: string, wanted: string): boolean => {
  const [a = 0, b = 0] = offered.split('.').map(Number);
  const [c = 0, d = 0] = wanted.split('.').map(Number);
  return a > c || (a === c && b >= d);
};

const failure = (code: string, message: string): Answer => ({
  Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: 400 },
  Results: [],
  TraceIds: [],
});

/** An Excel with one workbook: answers the requests of the genuine client, and lets a test be its user. */
export class Host {
  readonly options: HostOptions;
  readonly book: Book;
  readonly user: User;
  readonly faults = new Faults();
  /** Base64 of the workbooks that `Excel.createWorkbook` opened. */
  readonly openedWorkbooks: string[] = [];
  /** Every message the client sent, in case a test wants to look. */
  readonly log: Request[] = [];
  keepLog = false;
  private counts = { ...NOTHING };
  private readonly world: World;
  private readonly kinds: Kinds;
  private readonly subscriptions = new Map<string, number>();
  private readonly session = { events: true };
  private events: EventEntry[] = [];
  private deliver: ((entries: readonly EventEntry[]) => void) | null = null;
  private editing: { readonly promise: Promise<void>; readonly leave: () => void } | null = null;
  private anotherInFront = false;
  private origin: Origin = ADD_IN;

  constructor(
    private readonly vocabulary: Vocabulary,
    options: Partial<HostOptions> = {},
  ) {
    this.options = { ...FLOOR, ...options };
    this.book = new Book({
      locale: this.options.locale,
      today: this.options.today,
      font: this.options.font,
      calculates: this.options.calculates,
    });
    this.world = {
      book: this.book,
      has: (quirk) => this.options.quirks.includes(quirk),
      refuse: (member) => {
        const quirk = refusing(this.options.quirks, member);
        if (quirk) throw generalException(`${member}: ${quirk}`);
      },
      session: this.session,
      oneOf: (enumeration, value) => this.oneOf(enumeration, value),
      changed: (change) => {
        this.raiseChanged(change);
      },
      sheetAdded: (sheet) => {
        this.raise(EVENTS.added, WORKBOOK, { worksheetId: sheet.id, source: this.origin.source });
      },
      sheetDeleted: (id) => {
        this.raise(EVENTS.deleted, WORKBOOK, { worksheetId: id, source: this.origin.source });
      },
      activated: (before, now) => {
        for (const [type, sheet] of [
          [EVENTS.deactivated, before],
          [EVENTS.activated, now],
        ] as const)
          for (const target of [sheet.id, WORKBOOK]) this.raise(type, target, { worksheetId: sheet.id });
      },
      selected: (sheet) => {
        const address = sheet.selection.map(addressOf).join(',');
        for (const target of [sheet.id, WORKBOOK])
          this.raise(EVENTS.selection, target, { address, worksheetId: sheet.id });
      },
      mustBeInFront: () => {
        if (this.anotherInFront) throw new Refusal('GeneralException', 'Another workbook is in front.', 500);
      },
      opened: (base64) => {
        this.openedWorkbooks.push(base64);
      },
    };
    const format = formatting(this.world);
    this.kinds = {
      ...workbookKinds(this.world),
      ...worksheetKinds(this.world),
      ...rangeKinds(this.world, format),
      ...format.kinds,
      ...nameKinds(this.world),
      ...conditionalKinds(this.world),
      ...validationKinds(this.world),
      ...pageKinds(this.world),
      ...chartKinds(this.world),
    };
    this.user = new User({
      world: this.world,
      as: (origin, act) => this.as(origin, act),
      edit: () => {
        this.startEditing();
      },
      leave: () => {
        this.editing?.leave();
      },
      switchAway: (away) => {
        this.anotherInFront = away;
      },
    });
  }

  get counters(): Counters {
    return { ...this.counts };
  }

  resetCounters(): void {
    this.counts = { ...NOTHING };
  }

  isSetSupported(name: string, version = '1.1'): boolean {
    const offered = name === 'ExcelApi' ? this.options.apiVersion : SETS[name];
    return offered !== undefined && atLeast(offered, version);
  }

  /** Members of every implemented class, by wire name; for the page that lists them and its test. */
  implemented(): Kinds {
    return this.kinds;
  }

  /** Where events go; without a listener they are dropped, as they are while no add-in runs. */
  listen(deliver: (entries: readonly EventEntry[]) => void): void {
    this.deliver = deliver;
  }

  /** Answers one message of the client, later when a test holds answers back or the user is in a cell. */
  async receive(request: Request, flags: number): Promise<Reply> {
    if (this.editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
        this.count(request, size(withoutClassNames(request)), 0);
        const { code, message } = cellEditMode();
        return { statusCode: 200, body: failure(code, message) };
      }
      await this.editing.promise;
    }
    const fate = isCleanup(request) ? 'fine' : this.faults.next();
    const up = size(withoutClassNames(request));
    if (fate === 'request lost') {
      this.count(request, up, 0);
      return { statusCode: 503, body: null };
    }
    const { answer, down } = this.carryOut(request, up);
    this.count(request, up, down);
    await this.faults.held;
    if (fate === 'answer lost') return { statusCode: 503, body: null };
    return { statusCode: 200, body: answer };
  }

  /** Sends what happened since the last time; call it after an answer went out. */
  flushEvents(): void {
    const entries = this.events;
    if (entries.length === 0) return;
    this.events = [];
    this.deliver?.(entries);
  }

  private carryOut(request: Request, up: number): { readonly answer: Answer; readonly down: number } {
    const refused = (code: string, message: string) => {
      const answer = failure(code, message);
      return { answer, down: size(answer) };
    };
    if (this.keepLog) this.log.push(request);
    if (up > LIMIT) return refused('RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB.');
    const cleanup = isCleanup(request);
    let answer: Answer;
    try {
      answer = interpret(request, {
        world: this.world,
        kinds: this.kinds,
        vocabulary: this.vocabulary,
        beforeAction: () => {
          if (cleanup) return;
          this.counts.actions += 1;
          this.faults.beforeAction();
        },
        wrote: () => {
          this.counts.writes += 1;
        },
        subscribe: (type, id, on) => {
          const key = `${String(type)} ${id}`;
          this.subscriptions.set(key, (this.subscriptions.get(key) ?? 0) + (on ? 1 : -1));
        },
      });
    } catch (error) {
      return refused('HostDefect', error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const down = size(answer);
    return down > LIMIT
      ? refused('ResponsePayloadSizeLimitExceeded', 'The answer is larger than 5 MB.')
      : { answer, down };
  }

  private count(request: Request, up: number, down: number): void {
    const { counts } = this;
    if (isCleanup(request)) counts.cleanups += 1;
    else counts.syncs += 1;
    counts.bytesUp += up;
    counts.bytesDown += down;
    counts.largestUp = Math.max(counts.largestUp, up);
    counts.largestDown = Math.max(counts.largestDown, down);
  }

  private startEditing(): void {
    if (this.editing) return;
    let leave = (): void => undefined;
    const promise = new Promise<void>((resolve) => {
      leave = () => {
        this.editing = null;
        resolve();
      };
    });
    this.editing = { promise, leave };
  }

  private as<T>(origin: Origin, act: () => T): T {
    this.origin = origin;
    try {
      return act();
    } finally {
      this.origin = ADD_IN;
      this.flushEvents();
    }
  }

  private raise(type: number, target: string, message: object): void {
    if (!this.session.events) return;
    if ((this.subscriptions.get(`${String(type)} ${target}`) ?? 0) <= 0) return;
    this.events.push({
      messageCategory: 65_536,
      messageType: type,
      targetId: target,
      message: JSON.stringify(message),
    });
  }

  private raiseChanged({ sheet, area, type }: Change): void {
    const message = {
      address: addressOf(area),
      changeType: type,
      source: this.origin.source,
      worksheetId: sheet.id,
      triggerSource: this.origin.trigger,
      referenceId: '',
    };
    for (const target of [sheet.id, WORKBOOK]) this.raise(EVENTS.changed, target, message);
  }

  private oneOf(enumeration: string, value: unknown): string {
    const values = this.vocabulary.enumerations.get(enumeration);
    if (!values) throw new Error(`the client has no enumeration ${enumeration}`);
    if (typeof value !== 'string' || !values.has(value))
      throw invalidArgument(`${enumeration} has no ${String(value)}`);
    return value;
  }

  sheet(name: string): SheetRecord {
    const found = this.book.findSheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }
}

/** Who changes the workbook; it stands in the events. */
export interface Origin {
  readonly source: 'Local' | 'Remote';
  readonly trigger: 'ThisLocalAddin' | 'Unknown';
}
const ADD_IN: Origin = { source: 'Local', trigger: 'ThisLocalAddin' };
