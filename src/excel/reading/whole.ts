import type { CellPlace, Extent } from '../../actions/liveWorkbook';
import type { Box } from '../../workbook/a1';
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
    const box = range.isNullObject ? null : referenceOf(range.address)?.box;
    return { title, rows: new Map(box ? rowsIn(box, range.values as unknown[][]) : []) };
  });
}

/** The rows of a rectangle in which anything stands, each from the first column of its sheet. */
function rowsIn(box: Box, values: readonly (readonly unknown[])[]): [number, readonly ShownValue[]][] {
  const before = Array.from({ length: box.column }, () => null);
  return values.flatMap((line, index): [number, readonly ShownValue[]][] => {
    const cells = line.map(shownOf);
    return cells.some((value) => value !== null) ? [[box.row + index, [...before, ...cells]]] : [];
  });
}

/** These parts of one sheet as they are. */
export async function parts({ context }: Session, title: string, boxes: readonly Box[]): Promise<WholeSheet> {
  const sheet = context.workbook.worksheets.getItem(title);
  const ranges = boxes.map((box) => ({ box, range: sheet.getRange(addressOf(box)) }));
  for (const { range } of ranges) range.load('values');
  await context.sync();
  const rows = ranges.flatMap(({ box, range }) => rowsIn(box, range.values as unknown[][]));
  return { title, rows: new Map(rows) };
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
