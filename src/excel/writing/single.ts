import type { KnownFamily } from '../../workbook/knownFamily';
import { ALLOWED } from '../../workbook/protection';
import { askNames, askState, ourSheets } from '../reading/snapshot';
import type { Session } from '../session';
import type { KeptBackup, ReadOptions } from '../../actions/liveWorkbook';
import { readNames, type Places, type Read } from '../reading/reading';
import { lateIn, typedIn } from '../../workbook/keptCells';
import { tooLarge } from '../failure';
import { askBackup, deleteBackup, readBackup } from './backup';

/** What a command that did not finish left behind. */
export async function backup({ context }: Session): Promise<KeptBackup | null> {
  const ask = askBackup(context);
  const found = await context.sync().then(ask, (error: unknown) => {
    if (!tooLarge(error)) throw error;
    return readBackup(context);
  });
  if (!found || found.state === 'saved') return null;
  const { answers, read, state, copies } = found;
  return { answers, read, written: state === 'written', late: lateIn(copies), typed: typedIn(copies) };
}

/** What was kept is in the sheets again. */
export async function settle(
  talk: Session,
  family: KnownFamily,
  then: ReadOptions,
  places: Places | null,
): Promise<Read> {
  talk.writing();
  deleteBackup(talk.context);
  return readNames(talk, family, then, places);
}

/** Protects or unprotects our sheets, without a password. */
export async function protect(
  { context, writing }: Session,
  family: KnownFamily,
  on: boolean,
): Promise<void> {
  const state = askState(context);
  const names = askNames(context);
  await context.sync();
  const { sheets } = state();
  const known = names();
  const ours = Object.values(ourSheets((name) => known.get(name)?.sheet ?? null, sheets, family.marks));
  writing();
  for (const { title, protected: already } of sheets) {
    if (!ours.includes(title) || already === on) continue;
    const { protection } = context.workbook.worksheets.getItem(title);
    if (on) protection.protect(ALLOWED);
    else protection.unprotect();
  }
  await context.sync();
}

export async function calculate({ context }: Session): Promise<void> {
  context.application.calculate('Full');
  await context.sync();
}

/** What the selected cells show, row by row; nothing beyond what is used. */
export async function selectedText({ context }: Session): Promise<readonly (readonly string[])[]> {
  const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  used.load({ text: true });
  await context.sync();
  return used.isNullObject ? [] : used.text;
}

/** Opens a new workbook from file bytes. */
export const openNew = (bytes: Uint8Array): Promise<void> => Excel.createWorkbook(base64(bytes));

function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
