import type { Box } from '../../workbook/a1';
import type { Sheet } from '../../workbook/description';
import { askBackup, type Backup } from '../writing/backup';
import { referenceOf } from './reference';
import type { Session } from '../session';

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
          protection: sheet.protection.protected ? sheet.protection.options : null,
        },
      ]),
    ),
  };
}

/** Whether something stands where the description has no cell at all. */
export function holdsMore({ used, formulas }: Found, described: Sheet): boolean {
  if (!used) return false;
  return formulas.some((line, row) =>
    line.some((value, column) => {
      const cell = described.rows[used.row + row]?.cells[used.column + column];
      return value !== '' && value !== null && !cell;
    }),
  );
}
