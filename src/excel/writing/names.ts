import type { NamePlace } from '../../actions/liveWorkbook';
import { boxOf, fixedCell, rangeOf } from '../../workbook/a1';
import type { Workbook } from '../../workbook/description';
import type { Places } from '../reading/reading';
import { quoted, type Reference } from '../reading/reference';
import { askNames, askState, type Snapshot } from '../reading/snapshot';
import type { Session } from '../session';

const formulaOf = (title: string, range: string): string => {
  const box = boxOf(range);
  const from = fixedCell(box.row, box.column);
  const to = fixedCell(box.lastRow, box.lastColumn);
  return `=${quoted(title)}!${from === to ? from : `${from}:${to}`}`;
};

const pointsTo = (now: Reference | null | undefined, title: string, range: string): boolean =>
  now?.sheet === title && rangeOf(now.box.row, now.box.column, now.box.lastRow, now.box.lastColumn) === range;

/**
 * Whether names point elsewhere than the description says: where rows or columns came or went since they were looked at, a
 * name that seemed right has gone along with them.
 */
export const strayed = ({ names }: Workbook, now: Places, titleOf: (key: string) => string | null): boolean =>
  names.some(({ name, sheet, range }) => {
    const title = titleOf(sheet);
    return title !== null && !pointsTo(now.get(name), title, range);
  });

/**
 * Adds the names that are missing and lets the others point where the description says, on the sheets as they are called
 * now. `gone` are names of former layouts, which are taken away.
 */
export function writeNames(
  context: Excel.RequestContext,
  { names }: Workbook,
  { names: standing }: Pick<Snapshot, 'names'>,
  titleOf: (key: string) => string | null,
  gone: readonly string[],
): void {
  const items = context.workbook.names;
  for (const name of gone) items.getItem(name).delete();
  for (const { name, sheet, range, comment } of names) {
    const title = titleOf(sheet);
    if (title === null) continue;
    const formula = formulaOf(title, range);
    const now = standing.get(name);
    if (now === undefined) items.add(name, formula, comment);
    else if (!pointsTo(now, title, range)) items.getItem(name).formula = formula;
  }
}

/**
 * Lets names stand for cells; those that are there are turned to them. While a copied sheet is in front, which has names of
 * its own, Excel takes those for the workbook's: so a sheet of ours comes to the front meanwhile.
 */
export async function nameCells({ context, writing }: Session, places: readonly NamePlace[]): Promise<void> {
  const [ask, state] = [
    askNames(
      context,
      places.map(({ name }) => name),
    ),
    askState(context),
  ];
  await context.sync();
  const known = ask();
  const seen = state().sheets.find(
    ({ title, visible, copied }) => visible && !copied && places.some(({ sheet }) => sheet === title),
  );
  writing();
  const { worksheets } = context.workbook;
  const before = seen ? worksheets.getActiveWorksheet() : null;
  if (seen) worksheets.getItem(seen.title).activate();
  for (const { name, sheet, range } of places) {
    const formula = formulaOf(sheet, range);
    if (known.has(name)) context.workbook.names.getItem(name).formula = formula;
    else context.workbook.names.add(name, formula);
  }
  before?.activate();
  await context.sync();
}
