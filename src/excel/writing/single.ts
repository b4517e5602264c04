import type { KnownFamily } from '../../workbook/knownFamily';
import { ALLOWED } from '../../workbook/protection';
import { askNames, askState, ourSheets } from '../reading/snapshot';
import type { Session } from '../session';
import type { KeptBackup, ReadOptions } from '../../actions/liveWorkbook';
import { knownOptions } from '../reading/knownOptions';
import { readNames, type Places, type Read } from '../reading/reading';
import { lateIn, typedIn } from '../../workbook/keptCells';
import { tooLarge } from '../failure';
import { askBackup, deleteBackup, readBackup } from './backup';
import { protectAgain } from './protection';

/** What a command that did not finish left behind. */
export async function backup({ context }: Session): Promise<KeptBackup | null> {
  const ask = askBackup(context);
  const found = await context.sync().then(ask, (error: unknown) => {
    if (!tooLarge(error)) throw error;
    return readBackup(context);
  });
  if (!found) return null;
  const { answers, read, state, copies } = found;
  const [saved, written] = [state === 'saved', state === 'written'];
  return { answers, read, saved, written, late: lateIn(copies), typed: typedIn(copies) };
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
  const names = askNames(context, family.names);
  await context.sync();
  const { sheets } = state();
  const known = names();
  const ours = Object.values(ourSheets((name) => known.get(name)?.sheet ?? null, sheets, family.marks));
  const protectionOf = (title: string) => context.workbook.worksheets.getItem(title).protection;
  const changing = sheets.flatMap(({ title, protected: already }) =>
    ours.includes(title) && already !== on ? [title] : [],
  );
  if (on) {
    writing();
    for (const title of changing) protectionOf(title).protect(ALLOWED);
    await context.sync();
    return;
  }
  const guarded = changing.map((title) => ({ title, asked: protectionOf(title) }));
  for (const { asked } of guarded) asked.load('options');
  await context.sync();
  const lifted = guarded.map(({ title, asked }) => ({ title, protection: knownOptions(asked.options) }));
  writing();
  for (const title of changing) protectionOf(title).unprotect();
  // Of one that has a password nobody told us: all stay as they were.
  await context.sync().catch(async (error: unknown) => {
    throw await protectAgain(context, lifted, error);
  });
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
