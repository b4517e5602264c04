import type { HostOptions } from '../host/host';
import { Host } from '../host/host';
import type { ClassWords, Vocabulary } from '../host/vocabulary';
import { readVocabulary } from '../host/vocabulary';
import type { Answer, Request } from '../host/wire';
import { ACTION } from '../host/wire';
import { writeXlsx } from '../../src/xlsx/write';
import { describeBook } from '../host/describe';
import { loadWorkbook } from '../host/load';
import { openXlsx } from './openXlsx';
import type { Message, Port } from './port';
import { Session } from './session';
import type { Settings } from './settings';
import { OFFICE_COLORS } from './settings';

/** Members beyond the floor are refused by the genuine client itself, as on the oldest Excel we support. */
const SETS = {
  ExcelApi: 1.9,
  DelayForCellEdit: 1.1,
  DialogApi: 1.1,
  RichApiRuntime: 1.2,
  RichApiRuntimeFlag: 1.2,
  SharedRuntime: 1.1,
  CompressedFile: 1.1,
  File: 1.1,
  Settings: 1.1,
};

/** office.js itself tells Excel that its command handlers are ready; nobody outside a real Excel listens. */
const isNotice = ({ ObjectPaths }: Request): boolean =>
  Object.values(ObjectPaths).some(({ Name }) => Name === 'Microsoft.InternalService.AddinInternalService');

/** Nothing in it can change what is seen: it reads, follows events, keeps ranges or lets them go. */
const looks = ({ Actions }: Request): boolean =>
  Actions.every(
    ({ ActionType, Name }) =>
      ActionType === ACTION.query ||
      ActionType === ACTION.trace ||
      ActionType === ACTION.open ||
      (ActionType === ACTION.call && Name.startsWith('_')),
  );

const noted = ({ Actions }: Request): Answer => ({
  Error: null,
  Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
  TraceIds: [],
});

/** The Excel of the workbench: one open workbook, and the pages of the add-in that talk to it. */
export class WorkbenchExcel {
  session: Session;
  private readonly vocabulary = {
    classes: new Map<string, ClassWords>(),
    enumerations: new Map<string, ReadonlySet<string>>(),
  };
  private listeners = new Map<Window, (messages: readonly Message[]) => void>();
  private commands: ((name: string) => Promise<void>) | null = null;
  private showDialog: (url: string) => void = () => undefined;
  private readonly documentSettings = new Map<string, unknown>();

  constructor(private settings: Settings) {
    this.session = this.open();
  }

  /** A new workbook in place of the one that was open; the pages have to be loaded again. */
  renew(settings: Settings): Session {
    this.settings = settings;
    this.documentSettings.clear();
    this.session.leave();
    this.session = this.open();
    return this.session;
  }

  /** Opens a file in place of the workbook that was open. */
  async openFile(bytes: Uint8Array): Promise<void> {
    const workbook = await openXlsx(bytes);
    const session = this.renew(this.settings);
    loadWorkbook(session.book, workbook);
    session.repaint();
  }

  /** The open workbook as a file, written as our command line writes one. */
  file(): Uint8Array {
    const { book } = this.session;
    const { name, size } = (book.active.look ?? book.plain).font;
    const language = this.settings.language === 'ja-JP' ? 'ja' : 'en';
    return writeXlsx(describeBook(book, { language, font: { name, size } }));
  }

  /** Language and theme are told when a page starts. */
  change(settings: Settings): void {
    this.settings = settings;
    this.listeners.clear();
    this.commands = null;
  }

  /** Who shows a window of the add-in's own. */
  onDialog(show: (url: string) => void): void {
    this.showDialog = show;
  }

  /** The page of the ribbon buttons has started. */
  get ready(): boolean {
    return this.commands !== null;
  }

  /** Presses a ribbon button that has no pane. */
  async press(name: string): Promise<void> {
    if (!this.commands) throw new Error('the commands page has not started');
    await this.commands(name);
  }

  port(frame: Window): Port {
    return {
      language: this.settings.language,
      colors: OFFICE_COLORS[this.settings.theme],
      sets: SETS,
      settings: this.documentSettings,
      client: (library) => {
        const config = library.OfficeExtension as {
          _internalConfig: Record<string, unknown>;
          CommonUtility: Record<string, unknown>;
        };
        config._internalConfig['appendTypeNameToObjectPathInfo'] = true;
        if (this.vocabulary.classes.size === 0) this.learn(readVocabulary(library));
        config.CommonUtility['_doApiNotSupportedCheck'] = true;
      },
      process: async (body, flags) => {
        const request = JSON.parse(body) as Request;
        if (isNotice(request)) return { status: 200, body: JSON.stringify(noted(request)) };
        const { slow } = this.settings;
        if (slow > 0) await new Promise((resolve) => setTimeout(resolve, slow));
        const { host } = this.session;
        const writes = host.counters.writes;
        const reply = await host.receive(request, flags);
        if (host.counters.writes > writes) this.session.written();
        else if (!looks(request)) this.session.repaint();
        return { status: reply.statusCode, body: JSON.stringify(reply.body) };
      },
      answered: () => {
        this.session.host.flushEvents();
      },
      listen: (deliver) => {
        this.listeners.set(frame, deliver);
      },
      file: () => this.file(),
      dialog: (url) => {
        this.showDialog(url);
      },
      commands: (run) => {
        if (frame.location.pathname === '/commands.html') this.commands = run;
      },
    };
  }

  private learn({ classes, enumerations }: Vocabulary): void {
    for (const [name, words] of classes) this.vocabulary.classes.set(name, words);
    for (const [name, values] of enumerations) this.vocabulary.enumerations.set(name, values);
  }

  private open(): Session {
    const options: Partial<HostOptions> = { locale: this.settings.language };
    const host = new Host(this.vocabulary, options);
    host.listen((entries) => {
      for (const deliver of this.listeners.values()) deliver(entries);
    });
    return new Session(host);
  }
}
