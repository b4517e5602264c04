import type { LiveReading, LiveWorkbook } from '../actions/liveWorkbook';
import type { KnownFamily } from '../workbook/knownFamily';
import { listen } from './listen';
import { readNames, type Places, type Read } from './reading/reading';
import type { FoundCopies } from './reading/copies';
import type { Looked } from './reading/found';
import { activeCell } from './reading/activeCell';
import type { Snapshot } from './reading/snapshot';
import { session } from './session';

/**
 * The workbook that is open in Excel, as far as one family of sheets is concerned. Reading is what every pane does first;
 * what goes somewhere or writes is loaded by whoever does it.
 */
export function openLiveWorkbook(family: KnownFamily): LiveWorkbook {
  const snapshots = new WeakMap<LiveReading, Snapshot>();
  /** What came along with a reading that asked for it. */
  const closer = new WeakMap<LiveReading, Looked>();
  /** Titles by id, as of the last reading; events only know ids. */
  let titles: ReadonlyMap<string, string> = new Map();
  /** Where our names pointed last. */
  let places: Places | null = null;

  /** Copies of the checklist, as they stood when they were last read; most workbooks have none. */
  let copies: FoundCopies | null = null;

  const remember = ({ reading, snapshot, ids }: Read): LiveReading => {
    titles = ids;
    places = snapshot.names.size > 0 ? snapshot.names : null;
    const whole = copies?.beside(reading, ids) ?? reading;
    snapshots.set(whole, snapshot);
    return whole;
  };

  return {
    read: (options = {}) =>
      session(async (talk) => {
        const known = copies?.ask(talk.context);
        const { look } = options;
        const along =
          look && places && (await import('./reading/found')).askAlong(talk.context, family, places, look);
        const read = await readNames(talk, family, options, places);
        const copied = read.snapshot.sheets.filter((sheet) => sheet.copied || copies?.has(sheet.id));
        copies =
          copied.length === 0
            ? null
            : await (await import('./reading/copies')).readCopies(talk.context, copied, known);
        const reading = remember(read);
        const looked = along?.(read.snapshot);
        if (looked) closer.set(reading, looked);
        return reading;
      }),

    realise: (workbook, answers, options) =>
      session(async (talk) => {
        const { realise } = await import('./writing/realise');
        const { after } = options;
        const earlier = {
          snapshot: (after && snapshots.get(after)) ?? null,
          looked: (after && closer.get(after)) ?? null,
        };
        const { read, ...realised } = await realise({ talk, family, workbook, answers, options, earlier });
        return { ...realised, reading: remember(read) };
      }),

    whole: (extent, only) =>
      session(async (talk) => (await import('./reading/whole')).whole(talk, extent ?? null, only ?? null)),
    parts: (title, boxes) =>
      session(async (talk) => (await import('./reading/whole')).parts(talk, title, boxes)),
    readAlong: async (found) => {
      const { known } = await import('./reading/copies');
      copies = known(found, titles, copies);
    },
    name: (cells) => session(async (talk) => (await import('./writing/names')).nameCells(talk, cells)),
    texts: (cells) => session(async (talk) => (await import('./reading/whole')).texts(talk, cells)),

    backup: () => session(async (talk) => (await import('./writing/single')).backup(talk)),

    former: () => session(async (talk) => (await import('./writing/former')).former(talk)),
    keepFormer: (text) => session(async (talk) => (await import('./writing/former')).keepFormer(talk, text)),
    settle: (then) =>
      session(async (talk) =>
        remember(await (await import('./writing/single')).settle(talk, family, then, places)),
      ),

    write: (cells, then) =>
      session(async (talk) => {
        const { write } = await import('./writing/write');
        const { read, ...written } = await write(talk, family, cells, then, places);
        return { ...written, reading: remember(read) };
      }),

    select: (place) => session(async (talk) => (await import('./going')).select(talk, place)),
    seen: (cells) => session(async (talk) => (await import('./going')).seen(talk, cells)),
    reveal: (place) => session(async (talk) => (await import('./going')).reveal(talk, place)),
    activeCell: () => session(activeCell),

    protect: (on) => session(async (talk) => (await import('./writing/single')).protect(talk, family, on)),

    remove: (parts = family) =>
      session(async (talk) => (await import('./writing/remove')).remove(talk, parts)),

    calculate: () => session(async (talk) => (await import('./writing/single')).calculate(talk)),

    selectedText: () => session(async (talk) => (await import('./writing/single')).selectedText(talk)),

    openNew: (bytes) => session(async () => (await import('./writing/single')).openNew(bytes)),

    listen: (callback) => listen(callback, (id) => titles.get(id) ?? null),
  };
}
