import { contains, type Box } from '../../workbook/a1';
import type { Sheet } from '../../workbook/description';
import { askBackup, type Backup } from '../writing/backup';
import { referenceOf } from './reference';
import type { Session } from '../session';
import { knownOptions } from './knownOptions';

/** A sheet of ours as it stands before it is rewritten. */
export interface Found {
  readonly title: string;
  /** The rectangle around everything in it; `null` when it is empty. */
  readonly used: Box | null;
  /** What stands in that rectangle: constants and formulas, "" where nothing does. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly charts: readonly string[];
  /** Options of its protection; `null` when it is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** Looks at our sheets, by key, and at a backup that an unfinished run left. */
export async function lookCloser(
  { context }: Session,
  titles: Readonly<Record<string, string>>,
): Promise<{ found: ReadonlyMap<string, Found>; backup: Backup | null }> {
  const backup = askBackup(context);
  const asked = Object.entries(titles).map(([key, title]) => {
    const sheet = context.workbook.worksheets.getItem(title);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address,formulas');
    sheet.charts.load('items/name');
    sheet.protection.load('protected,options');
    return { key, title, sheet, used };
  });
  await context.sync();
  return {
    backup: backup(),
    found: new Map(
      asked.map(({ key, title, sheet, used }) => [
        key,
        {
          title,
          used: used.isNullObject ? null : (referenceOf(used.address)?.box ?? null),
          formulas: used.isNullObject ? [] : (used.formulas as unknown[][]),
          charts: sheet.charts.items.map(({ name }) => name),
          protection: sheet.protection.protected ? knownOptions(sheet.protection.options) : null,
        },
      ]),
    ),
  };
}

const within = (boxes: readonly Box[], row: number, column: number): boolean =>
  boxes.some((box) => contains(box, row, column));

/** Whether something stands where the sheet had no cell of ours: not by the description, nor by the layout that was found. */
export function holdsMore(
  { used, formulas }: Found,
  described: Sheet,
  former: { readonly had: readonly Box[]; readonly lacked: readonly Box[] } = { had: [], lacked: [] },
): boolean {
  if (!used) return false;
  return formulas.some((line, index) =>
    line.some((value, at) => {
      if (value === '' || value === null) return false;
      const [row, column] = [used.row + index, used.column + at];
      if (within(former.had, row, column)) return false;
      return !described.rows[row]?.cells[column] || within(former.lacked, row, column);
    }),
  );
}
