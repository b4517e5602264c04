import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers';
import { startEngine } from '../machine/startEngine';
import type { HostOptions } from './host';
import { Host } from './host';
import type { ClientLibrary, Vocabulary } from './vocabulary';
import { readVocabulary } from './vocabulary';
import type { Request } from './wire';

/** The file desktop Excel on Windows loads; the web's, Mac's and iPad's behave alike on this surface. */
const CLIENT = 'excel-win32-16.01.js';

interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface Client extends ClientLibrary {
  readonly vocabulary: Vocabulary;
}

let client: Client | null = null;
let host: Host | null = null;

const bridge: Bridge = { sendMessageToHost: send, onMessageFromHost: null };

function send(text: string): void {
  const { id, type, flags, message } = JSON.parse(text) as {
    id: number;
    type: number;
    flags: number;
    message: { body: Request };
  };
  const current = host;
  if (!current) throw new Error('no host: call bootExcel first');
  void current.receive(message.body, flags).then(({ statusCode, body }) => {
    bridge.onMessageFromHost?.(
      JSON.stringify({ id, type, flags, message: { statusCode, headers: {}, body } }),
    );
    current.flushEvents();
  });
}

/**
 * Evaluates the unmodified client in this realm (arrays it answers are arrays of the test) with a window of its own,
 * so that nothing it leaves behind reaches the test's globals.
 */
function load(): Client {
  const folder = dirname(require.resolve('@microsoft/office-js/package.json'));
  const source = readFileSync(join(folder, 'dist', CLIENT), 'utf8');
  const window: Record<PropertyKey, unknown> = {
    setTimeout: setTimeout.bind(globalThis),
    clearTimeout: clearTimeout.bind(globalThis),
    setInterval: setInterval.bind(globalThis),
    clearInterval: clearInterval.bind(globalThis),
    console,
    document: {
      URL: 'https://localhost/',
      getElementsByTagName: () => [],
      createElement: () => ({}),
    },
    navigator: { userAgent: 'embedded Excel' },
    location: { search: '', hash: '', href: 'https://localhost/', protocol: 'https:' },
    addEventListener: () => undefined,
    _richApiNativeBridge: bridge,
    Office: office,
  };
  window['window'] = window;
  window['self'] = window;
  const scope = new Proxy(window, {
    has: () => true,
    get: (own, key) =>
      key === Symbol.unscopables
        ? undefined
        : key in own
          ? own[key]
          : (globalThis as Record<PropertyKey, unknown>)[key],
  });
  // What it reads all the time is near at hand: a look-up in the scope takes a hundred times as long.
  const near = {
    Object,
    Array,
    Function,
    Error,
    String,
    Boolean,
    Number,
    RegExp,
    Math,
    JSON,
    parseInt,
    Date,
    Promise,
    window,
  };
  const evaluate = new Function(
    'scope',
    `with (scope) { return (function ({ ${Object.keys(near).join(', ')} }) {
      const own = (name, read) => Object.defineProperty(window, name, { get: read, configurable: true });
      own('Excel', () => Excel);
      own('OfficeExtension', () => OfficeExtension);
      own('OfficeCore', () => OfficeCore);
      own('OSF', () => OSF);
      ${source}
      ; return { Excel, OfficeExtension };
    }) }`,
  ) as (scope: object) => (names: object) => ClientLibrary;
  const library = evaluate(scope).call(window, near);
  // The file brings an Office of its own that knows of no host.
  window['Office'] = office;
  const { _internalConfig, CommonUtility } = library.OfficeExtension as {
    _internalConfig: Record<string, unknown>;
    CommonUtility: Record<string, unknown>;
  };
  _internalConfig['appendTypeNameToObjectPathInfo'] = true;
  const vocabulary = readVocabulary(library);
  CommonUtility['_doApiNotSupportedCheck'] = true;
  return { ...library, vocabulary };
}

const office = {
  context: {
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        host === null || host.isSetSupported(name, version === undefined ? '1.1' : String(version)),
    },
    get displayLanguage() {
      return host?.options.locale ?? 'ja-JP';
    },
    get contentLanguage() {
      return host?.options.locale ?? 'ja-JP';
    },
    get platform() {
      return host?.options.quirks.includes('lost-downloads') ? 'Mac' : 'PC';
    },
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.10827.20150' },
  },
  onReady: (callback?: (info: { host: string; platform: string }) => void) => {
    if (host?.options.quirks.includes('silent-office')) return new Promise<never>(() => undefined);
    const info = { host: 'Excel', platform: office.context.platform };
    callback?.(info);
    return Promise.resolve(info);
  },
  HostType: { Excel: 'Excel' },
  PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS' },
};

/** Lets everything that is under way come to rest: answers, events and their handlers. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export interface Booted {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof office;
  readonly host: Host;
  readonly vocabulary: Vocabulary;
}

/**
 * A fresh Excel behind the genuine client, which is loaded once per test file. Sets the globals `Excel`,
 * `OfficeExtension` and `Office` that code of an add-in uses.
 */
export function bootExcel(options: Partial<HostOptions> = {}): Promise<Booted> {
  if (!client) {
    startEngine('little');
    client = load();
  }
  // The one before calculates again should a test still look at it.
  host?.book.engine.rebuild();
  host = new Host(client.vocabulary, options);
  host.listen((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
  });
  const globals = {
    Excel: client.Excel as unknown as typeof Excel,
    OfficeExtension: client.OfficeExtension as unknown as typeof OfficeExtension,
    Office: office,
  };
  Object.assign(globalThis, globals);
  return Promise.resolve({ ...globals, host, vocabulary: client.vocabulary });
}
