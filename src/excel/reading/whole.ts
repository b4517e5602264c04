import type { CellPlace, Extent } from '../../actions/liveWorkbook';
import type { ShownValue } from '../../workbook/description';
import type { WholeSheet } from '../../workbook/rows';
import { addressOf } from './addressOf';
import { shownOf } from '../cellValue';
import { referenceOf } from './reference';
import type { Session } from '../session';

/** A workbook of ours has a dozen; what is looked at beyond this is somebody else's archive. */
const MOST_SHEETS = 60;

async function everyTitle(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

/** Every sheet as it is, or those with these titles: what is used of it, or so much from its first cell. */
export async function whole(
  { context }: Session,
  extent: Extent | null,
  wanted: readonly string[] | null,
): Promise<readonly WholeSheet[]> {
  const titles = (wanted ?? (await everyTitle(context))).slice(0, MOST_SHEETS);
  const sheetOf = (title: string) => context.workbook.worksheets.getItem(title);
  const ranges = extent
    ? titles.map((title) => ({
        title,
        range: sheetOf(title).getRange(
          addressOf({ row: 0, column: 0, lastRow: extent.rows - 1, lastColumn: extent.columns - 1 }),
        ),
      }))
    : titles.map((title) => ({ title, range: sheetOf(title).getUsedRangeOrNullObject(true) }));
  for (const { range } of ranges) range.load('address,values');
  await context.sync();
  return ranges.map(({ title, range }): WholeSheet => {
    const rows = new Map<number, readonly ShownValue[]>();
    const box = range.isNullObject ? null : referenceOf(range.address)?.box;
    if (!box) return { title, rows };
    const before = Array.from({ length: box.column }, () => null);
    for (const [index, line] of (range.values as unknown[][]).entries()) {
      const cells = line.map(shownOf);
      if (cells.some((value) => value !== null)) rows.set(box.row + index, [...before, ...cells]);
    }
    return { title, rows };
  });
}

/** What cells show, as they are formatted. */
export async function texts({ context }: Session, places: readonly CellPlace[]): Promise<readonly string[]> {
  const ranges = places.map(({ sheet, cell }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load('text');
    return range;
  });
  await context.sync();
  return ranges.map(({ text }) => text[0]?.[0] ?? '');
}
