import type { Port } from './port';

/** Numbers of the calls and events that office.js exchanges with desktop Excel. */
const CALL = {
  richApi: 93,
  commandCompleted: 94,
  documentCopy: 77,
  documentCopyChunk: 80,
  releaseDocumentCopy: 81,
} as const;
const EVENT = { command: 39, richApiMessage: 33, dialog: 10 } as const;

const EXCEL = 1;
const READ_WRITE = 1;
const SUCCESS = 0;
const COPY_HANDLE = 7;

type Reply = (result: unknown) => void;
type Handler = (event: number, payload: unknown) => void;

/** Desktop Excel hands arrays over as SAFEARRAYs, which office.js turns into arrays itself. */
const safeArray = (items: readonly unknown[]) => ({ toArray: () => items });

/** `window.external` as desktop Excel offers it to an add-in's page, in front of the workbench's host. */
export function external(port: Port) {
  const handlers = new Map<number, Handler>();
  let pending: ((done: null) => void) | null = null;

  port.listen((messages) => {
    const handler = handlers.get(EVENT.richApiMessage);
    handler?.(
      EVENT.richApiMessage,
      safeArray(
        messages.map(({ messageCategory, messageType, targetId, message }) =>
          safeArray([messageCategory, messageType, targetId, message, 0, false]),
        ),
      ),
    );
  });

  const run = (name: string) =>
    new Promise<void>((resolve) => {
      pending = () => {
        resolve();
      };
      handlers.get(EVENT.command)?.(
        EVENT.command,
        safeArray([name, name, JSON.stringify({ source: { id: name } })]),
      );
    });

  const calls: Readonly<Record<number, (args: readonly unknown[]) => Promise<unknown[]> | unknown[]>> = {
    [CALL.richApi]: async ([request]) => {
      const [, , , , body, , flags] = request as unknown[];
      const answer = await port.process(String(body), Number(flags));
      return [SUCCESS, [answer.status, [], answer.body]];
    },
    [CALL.commandCompleted]: () => {
      pending?.(null);
      pending = null;
      return [SUCCESS, null];
    },
    [CALL.documentCopy]: ([, slice]) => [
      SUCCESS,
      COPY_HANDLE,
      port.file().length,
      typeof slice === 'number' ? slice : 65_536,
    ],
    [CALL.documentCopyChunk]: ([, offset, size]) => {
      const start = Number(offset);
      const part = port.file().slice(start, start + Number(size));
      return [SUCCESS, [...part], part.length];
    },
    [CALL.releaseDocumentCopy]: () => [SUCCESS, null],
  };

  const context = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'isomm-workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => port.language,
    GetAppDataLocale: () => port.language,
    GetDocUrl: () => 'C:\\ISOMM\\workbench.xlsx',
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => 'inserted',
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(port.sets),
    GetHostFullVersion: () => '16.0.19000.20000',
    // Excel counts colours as numbers; office.js turns them back.
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(port.colors).map(([name, color]) => [name, parseInt(String(color).slice(1), 16)]),
        ),
      ),
    GetSettings: () => {
      // Asked for while office.js builds its object model: the client library is there, the add-in not yet.
      const { Excel, OfficeExtension } = window as unknown as Parameters<Port['client']>[0];
      port.client({ Excel, OfficeExtension });
      return settings;
    },
  };

  const settings = {
    Read: (keys: unknown[], values: unknown[]) => {
      for (const [key, value] of port.settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly unknown[]) => {
      port.settings.clear();
      keys.forEach((key, index) => port.settings.set(key, values[index]));
    },
  };

  return {
    GetContext: () => context,
    GetHostInfo: () => `Excel|Win32|16.01|${port.language}|||disableLogging|0`,
    GetLoggingAllowed: () => false,
    Execute: (id: number, args: readonly unknown[], reply: Reply) => {
      const call = calls[id];
      if (!call) throw new Error(`the workbench has no answer to call ${String(id)} of office.js`);
      // Always later, as Excel answers from another process.
      void Promise.resolve()
        .then(() => call(args))
        .then((answer) => {
          reply(safeArray(answer));
          if (id === CALL.richApi) port.answered();
        });
    },
    RegisterEvent: (id: number, target: string, handler: Handler, reply: Reply) => {
      handlers.set(id, handler);
      if (id === EVENT.command) port.commands(run);
      if (id === EVENT.dialog) port.dialog((JSON.parse(target) as { readonly url: string }).url);
      setTimeout(() => {
        reply(safeArray([SUCCESS]));
      });
    },
    UnregisterEvent: (id: number, _target: string, reply: Reply) => {
      handlers.delete(id);
      setTimeout(() => {
        reply(safeArray([SUCCESS]));
      });
    },
  };
}
