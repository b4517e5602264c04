import { contains, type Box } from '../../workbook/a1';
import type { Sheet } from '../../workbook/description';
import type { KnownFamily } from '../../workbook/knownFamily';
import { tooLarge } from '../failure';
import { askBackup, readBackup, type Backup } from '../writing/backup';
import { referenceOf, type Reference } from './reference';
import type { Session } from '../session';
import { knownOptions } from './knownOptions';
import type { Places } from './reading';
import { ourSheets, type Snapshot } from './snapshot';

/** A sheet of ours as it stands before it is rewritten. */
export interface FoundSheet {
  readonly title: string;
  /** The rectangle around everything in it; `null` when it is empty. */
  readonly used: Box | null;
  /** What stands in that rectangle: constants and formulas, "" where nothing does. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly charts: readonly string[];
  /** Options of its protection; `null` when it is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** Our sheets, by key, and the backup that an unfinished run left. */
export interface Looked {
  readonly found: ReadonlyMap<string, FoundSheet>;
  readonly backup: Backup | null;
}

/** Looks at our sheets, by key, and at a backup that an unfinished run left. */
export async function lookCloser(
  { context }: Session,
  titles: Readonly<Record<string, string>>,
): Promise<Looked> {
  const answer = askCloser(context, titles);
  try {
    await context.sync();
  } catch (error) {
    if (!tooLarge(error)) throw error;
    return await lookApart(context, titles);
  }
  return answer();
}

/** The same in as many answers as it takes. */
async function lookApart(
  context: Excel.RequestContext,
  titles: Readonly<Record<string, string>>,
): Promise<Looked> {
  const asked = askSheets(context, titles, 'address');
  await context.sync();
  const { loadApart } = await import('./apart');
  const backup = await readBackup(context);
  const found = new Map<string, FoundSheet>();
  for (const one of asked) {
    const place = one.used.isNullObject ? null : referenceOf(one.used.address);
    const [whole] = place ? await loadApart(context, [{ place, members: ['formulas'] }]) : [];
    found.set(one.key, foundOf(one, place, (whole?.range.formulas as unknown[][] | undefined) ?? []));
  }
  return { backup, found };
}

/**
 * The same in the request that reads: these of our sheets are looked at where the names pointed last. Answers `null` where
 * they are elsewhere by now.
 */
export function askAlong(
  context: Excel.RequestContext,
  { marks }: KnownFamily,
  places: Places,
  keys: readonly string[],
): (now: Snapshot) => Looked | null {
  const sheetsIn = (names: Places, sheets: readonly { readonly title: string }[]) =>
    Object.entries(ourSheets((name) => names.get(name)?.sheet ?? null, sheets, marks)).filter(([key]) =>
      keys.includes(key),
    );
  const standing = [...places.values()].flatMap((place) => (place ? [{ title: place.sheet }] : []));
  const before = sheetsIn(places, standing);
  const answer = askCloser(context, Object.fromEntries(before));
  return ({ names, sheets }) => {
    if (JSON.stringify(sheetsIn(names, sheets)) !== JSON.stringify(before)) return null;
    try {
      return answer();
    } catch {
      // One of them is gone, and nothing of that question was answered.
      return null;
    }
  };
}

/** Call the answer after a sync. */
function askCloser(context: Excel.RequestContext, titles: Readonly<Record<string, string>>): () => Looked {
  const backup = askBackup(context);
  const asked = askSheets(context, titles, 'address,formulas');
  return () => ({
    backup: backup(),
    found: new Map(
      asked.map((one) => {
        const place = one.used.isNullObject ? null : referenceOf(one.used.address);
        return [
          one.key,
          foundOf(one, place, one.used.isNullObject ? [] : (one.used.formulas as unknown[][])),
        ];
      }),
    ),
  });
}

/** A sheet that was asked about. */
interface Asked {
  readonly key: string;
  readonly title: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

const askSheets = (
  context: Excel.RequestContext,
  titles: Readonly<Record<string, string>>,
  members: string,
): Asked[] =>
  Object.entries(titles).map(([key, title]) => {
    const sheet = context.workbook.worksheets.getItem(title);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(members);
    sheet.charts.load('items/name');
    sheet.protection.load('protected,options');
    return { key, title, sheet, used };
  });

const foundOf = (
  { title, sheet }: Asked,
  place: Reference | null,
  formulas: readonly (readonly unknown[])[],
): FoundSheet => ({
  title,
  used: place?.box ?? null,
  formulas,
  charts: sheet.charts.items.map(({ name }) => name),
  protection: sheet.protection.protected ? knownOptions(sheet.protection.options) : null,
});

const within = (boxes: readonly Box[], row: number, column: number): boolean =>
  boxes.some((box) => contains(box, row, column));

/** Whether something stands where the sheet had no cell of ours: not by any of these descriptions, nor by the layout that was found. */
export function holdsMore(
  { used, formulas }: FoundSheet,
  described: readonly Sheet[],
  former: { readonly had: readonly Box[]; readonly lacked: readonly Box[] } = { had: [], lacked: [] },
): boolean {
  if (!used) return false;
  return formulas.some((line, index) =>
    line.some((value, at) => {
      if (value === '' || value === null) return false;
      const [row, column] = [used.row + index, used.column + at];
      if (within(former.had, row, column)) return false;
      return !described.some(({ rows }) => rows[row]?.cells[column]) || within(former.lacked, row, column);
    }),
  );
}
