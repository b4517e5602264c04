import type { LiveReading, LiveWorkbook } from '../actions/liveWorkbook';
import { SHEET_MARKS } from '../sheets/assessment/marks';
import { askBackup } from './writing/backup';
import { inputOf } from './cellValue';
import { listen } from './listen';
import { ALLOWED } from './writing/protection';
import { readNames, type Places } from './reading/reading';
import { remove } from './writing/remove';
import { session } from './session';
import { askNames, askState, ourSheets, type Snapshot } from './reading/snapshot';

/** The workbook that is open in Excel. */
export function openLiveWorkbook(): LiveWorkbook {
  const snapshots = new WeakMap<LiveReading, Snapshot>();
  /** Titles by id, as of the last reading; events only know ids. */
  let titles: ReadonlyMap<string, string> = new Map();
  /** Where our names pointed last. */
  let places: Places | null = null;

  return {
    read: (options = {}) =>
      session(async (talk) => {
        const { reading, snapshot, ids } = await readNames(talk, options, places);
        snapshots.set(reading, snapshot);
        titles = ids;
        places = snapshot.names.size > 0 ? snapshot.names : null;
        return reading;
      }),

    realise: (workbook, answers, options = {}) =>
      session(async (talk) => {
        // Reading is what every pane does first; writing sheets is loaded by the few that do it.
        const { realise } = await import('./writing/realise');
        const { after } = options;
        const done = await realise(talk, workbook, answers, options, (after && snapshots.get(after)) ?? null);
        places = done.places;
        return { kept: done.kept };
      }),

    backup: () =>
      session(async ({ context }) => {
        const ask = askBackup(context);
        await context.sync();
        const backup = ask();
        return backup?.state === 'writing' ? backup.answers : null;
      }),

    write: (cells) =>
      session(async ({ context, writing }) => {
        if (cells.length === 0) return;
        writing();
        for (const { sheet, cell, value, numberFormat } of cells) {
          const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
          if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
          range.values = [[inputOf(value)]];
        }
        await context.sync();
      }),

    select: ({ sheet, cell }) =>
      session(async ({ context }) => {
        const target = context.workbook.worksheets.getItem(sheet);
        target.activate();
        target.getRange(cell).select();
        await context.sync();
      }),

    protect: (on) =>
      session(async ({ context, writing }) => {
        const state = askState(context);
        const names = askNames(context);
        await context.sync();
        const { sheets } = state();
        const known = names();
        const ours = Object.values(ourSheets((name) => known.get(name)?.sheet ?? null, sheets, SHEET_MARKS));
        writing();
        for (const { title, protected: already } of sheets) {
          if (!ours.includes(title) || already === on) continue;
          const { protection } = context.workbook.worksheets.getItem(title);
          if (on) protection.protect(ALLOWED);
          else protection.unprotect();
        }
        await context.sync();
      }),

    remove: () => session(remove),

    calculate: () =>
      session(async ({ context }) => {
        context.application.calculate('Full');
        await context.sync();
      }),

    selectedText: () =>
      session(async ({ context }) => {
        const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
        used.load({ text: true });
        await context.sync();
        return used.isNullObject ? [] : used.text;
      }),

    openNew: (bytes) => session(() => Excel.createWorkbook(base64(bytes))),

    listen: (callback) => listen(callback, (id) => titles.get(id) ?? null),
  };
}

function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
