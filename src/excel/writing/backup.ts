import { cellAt, rangeOf } from '../../workbook/a1';
import { BACKUP_TITLE } from '../../workbook/backupTitle';
import {
  checksum,
  COPIES,
  copiesIn,
  copyHead,
  keptIn,
  KEPT_HEAD,
  type Copied,
  type Copy,
} from '../../workbook/keptLines';
import { shownOf } from '../cellValue';
import { referenceOf } from '../reading/reference';

/** A cell takes 32,767 characters. */
const LONGEST = 32_000;
const STATE_ROW = 1;
/** Where lines wait for the others, and how many go in one request: a letter takes up to six bytes. */
const AHEAD = 1;
const TOGETHER = 16;
/** So many bytes go at once, whatever they are: a request may have 5 MB. */
const AT_ONCE = 3_000_000;

/** What is kept: the answers as the actions wrote them, and what has to be restored or known with them. */
export interface Backup {
  readonly answers: string;
  /** The answers that were read before, where they are not those. */
  readonly read: string | null;
  /** Tells its copies from those of a run before it. */
  readonly run: number;
  /** Whether sheets may be half-way between old and new; before that, and after, the sheets themselves are right. */
  readonly state: 'saved' | 'writing' | 'written';
  /** Options of the protection that has to come back, by key of the sheet. */
  readonly protection: Readonly<Record<string, object>>;
  /** Titles that copies get, by key of the sheet that is copied. */
  readonly kept: Readonly<Record<string, string>>;
  /** Titles of all sheets before anything was done. */
  readonly titles: readonly string[];
  /** Names of the charts that were on our sheets before, by key. */
  readonly charts: Readonly<Record<string, readonly string[]>>;
}

/** Each piece begins with a mark, so that Excel takes it for nothing but text; no character is cut in two. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + LONGEST;
    const split = /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end;
    pieces.push(`>${text.slice(at, split)}`);
    at = split;
  }
  return pieces;
}

/**
 * Puts the backup into a very hidden sheet, which is new unless a run before this one left it. What is more than one request
 * holds is sent ahead beside its place, and stands there at once: a backup of before is good until then.
 */
export async function writeBackup(
  context: Excel.RequestContext,
  backup: Backup,
  there: boolean,
): Promise<void> {
  const { state, ...rest } = backup;
  const text = JSON.stringify(rest);
  const pieces = piecesOf(text);
  const lines = [KEPT_HEAD, state, String(pieces.length), checksum(text), ...pieces];
  const { worksheets } = context.workbook;
  const sheet = there ? worksheets.getItem(BACKUP_TITLE) : worksheets.add(BACKUP_TITLE);
  sheet.visibility = 'VeryHidden';
  const textIn = (range: Excel.Range, some: readonly string[]) => {
    range.numberFormat = '@' as unknown as string[][];
    range.values = some.map((line) => [line]);
  };
  const last = lines.length - 1;
  const whole = `A1:${cellAt(last, 0)}`;
  if (pieces.length <= TOGETHER || new TextEncoder().encode(JSON.stringify(lines)).length <= AT_ONCE) {
    textIn(sheet.getRange(whole), lines);
    return;
  }
  for (let at = 0; at <= last; at += TOGETHER) {
    const some = lines.slice(at, at + TOGETHER);
    const own = worksheets.getItem(BACKUP_TITLE);
    textIn(own.getRange(rangeOf(at, AHEAD, at + some.length - 1, AHEAD)), some);
    await context.sync();
  }
  const ahead = rangeOf(0, AHEAD, last, AHEAD);
  const own = worksheets.getItem(BACKUP_TITLE);
  const range = own.getRange(whole);
  range.numberFormat = '@' as unknown as string[][];
  range.copyFrom(ahead, 'Values');
  own.getRange(ahead).clear();
}

/** Tells what the sheets are from now on. */
export function markState(context: Excel.RequestContext, state: Backup['state']): void {
  const sheet = context.workbook.worksheets.getItem(BACKUP_TITLE);
  sheet.getRange(cellAt(STATE_ROW, 0)).values = [[state]];
}

/** That none of what is overwritten is filled in by people: what stands in their cells later on is what they left there. */
const NOTHING: Copied = { kind: 'name', of: '', sheet: '', row: 0, column: 0, height: 0, width: 1 };

/**
 * Lets Excel itself keep what cells hold at the moment before they are overwritten, beside the answers: nobody has to hear of
 * it for it to be there. A copy counts once its head is written, which is done after all of them.
 */
export class Copies {
  private column: number = COPIES.column;
  /** Where the copy of a name's cells is. */
  private readonly places = new Map<string, string>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly run: number,
  ) {}

  keep(copies: readonly { readonly copied: Copied; readonly from: Excel.Range }[]): void {
    const sheet = this.context.workbook.worksheets.getItem(BACKUP_TITLE);
    const first = this.column;
    const heads: string[] = [];
    for (const { copied, from } of copies) {
      sheet.getRange(cellAt(COPIES.row, this.column)).copyFrom(from, 'Values');
      const { kind, of, height, width } = copied;
      const last = [COPIES.row + height - 1, this.column + width - 1] as const;
      if (kind === 'name') this.places.set(of, rangeOf(COPIES.row, this.column, ...last));
      heads.push(copyHead(this.run, copied), ...Array.from({ length: copied.width - 1 }, () => ''));
      this.column += copied.width;
    }
    if (copies.length === 0) {
      heads.push(copyHead(this.run, NOTHING));
      this.column += NOTHING.width;
    }
    sheet.getRange(rangeOf(0, first, 0, this.column - 1)).values = [heads];
  }

  /** Lets Excel put a copy into cells of the same size. */
  putInto(target: Excel.Range, name: string): void {
    const place = this.places.get(name);
    if (place === undefined) return;
    target.copyFrom(this.context.workbook.worksheets.getItem(BACKUP_TITLE).getRange(place), 'Values');
  }
}

/** A very hidden sheet cannot be deleted, so it is only hidden first. */
export function deleteBackup(context: Excel.RequestContext): void {
  const sheet = context.workbook.worksheets.getItem(BACKUP_TITLE);
  sheet.visibility = 'Hidden';
  sheet.delete();
}

/** Whether a request that was refused in the end had written all that holds answers and results. */
export async function allWritten(context: Excel.RequestContext): Promise<boolean> {
  const head = context.workbook.worksheets.getItem(BACKUP_TITLE).getRange(`A1:${cellAt(STATE_ROW, 0)}`);
  head.load('values');
  await context.sync();
  const written: Backup['state'] = 'written';
  return head.values[0]?.[0] === KEPT_HEAD && head.values[STATE_ROW]?.[0] === written;
}

/** What is kept, with the copies that Excel made. */
export interface FoundBackup extends Backup {
  readonly copies: readonly Copy[];
}

/** Asks for the backup; call the answer after a sync. `null` where there is none or only a part of one. */
export function askBackup(context: Excel.RequestContext): () => FoundBackup | null {
  const range = context.workbook.worksheets.getItemOrNullObject(BACKUP_TITLE).getUsedRangeOrNullObject(true);
  range.load('values');
  return () => (range.isNullObject ? null : backupOf(range.values));
}

/** The same where it is more than one answer holds. */
export async function readBackup(context: Excel.RequestContext): Promise<FoundBackup | null> {
  const range = context.workbook.worksheets.getItemOrNullObject(BACKUP_TITLE).getUsedRangeOrNullObject(true);
  range.load('address');
  await context.sync();
  const place = range.isNullObject ? null : referenceOf(range.address);
  if (!place) return null;
  const { loadApart } = await import('../reading/apart');
  const [whole] = await loadApart(context, [{ place, members: ['values'] }]);
  return whole ? backupOf(whole.range.values as unknown[][]) : null;
}

function backupOf(values: readonly (readonly unknown[])[]): FoundBackup | null {
  const kept = keptIn(values.map(([value]) => String(value ?? '')));
  const backup = kept && backupIn(kept.text, kept.state);
  const cell = (row: number, column: number) => shownOf(values[row]?.[column]);
  return backup && { ...backup, copies: copiesIn(cell, values[0]?.length ?? 0, backup.run) };
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).filter((each): each is string => typeof each === 'string');
const flags = (value: unknown) =>
  Object.fromEntries(entriesOf(value).filter(([, flag]) => typeof flag === 'boolean'));

/** A workbook may come from anywhere: whatever is not as we write it is left out. */
function backupIn(text: string, state: Backup['state']): Backup | null {
  try {
    const { answers, read, run, ...rest } = Object.fromEntries(entriesOf(JSON.parse(text)));
    if (typeof answers !== 'string') return null;
    const each = <T>(key: string, clean: (value: unknown) => T) =>
      Object.fromEntries(entriesOf(rest[key]).map(([sheet, value]) => [sheet, clean(value)]));
    const kept = entriesOf(rest['kept']).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return {
      answers,
      read: typeof read === 'string' ? read : null,
      run: typeof run === 'number' ? run : 0,
      state,
      protection: each('protection', flags),
      kept: Object.fromEntries(kept),
      titles: texts(rest['titles']),
      charts: each('charts', texts),
    };
  } catch {
    return null;
  }
}
