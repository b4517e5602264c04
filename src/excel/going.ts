import { HostFailure, type CellPlace, type Reached } from '../actions/liveWorkbook';
import { failureOf } from './failure';
import { referenceOf } from './reading/reference';
import { cellAt } from '../workbook/a1';
import type { Session } from './session';

/** Goes to a cell, and says whether it can be seen there. */
export async function select({ context }: Session, { sheet, cell }: CellPlace): Promise<Reached> {
  const target = context.workbook.worksheets.getItem(sheet);
  const range = target.getRange(cell);
  range.load('rowHidden');
  target.activate();
  range.select();
  try {
    await context.sync();
  } catch (error) {
    const failure = failureOf(error, false);
    if (!(await isHidden({ context }, sheet))) throw failure;
    throw new HostFailure('hidden-sheet', false, sheet, { cause: error });
  }
  return range.rowHidden ? 'row-hidden' : 'seen';
}

/** Asked only where going there failed: what failed is told, not that this did. */
async function isHidden({ context }: Pick<Session, 'context'>, title: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(title);
  sheet.load('visibility');
  try {
    await context.sync();
    return sheet.visibility !== Excel.SheetVisibility.visible;
  } catch {
    return false;
  }
}

/** Which of these cells stand in rows that can be seen. */
export async function seen({ context }: Session, places: readonly CellPlace[]): Promise<readonly boolean[]> {
  const ranges = places.map(({ sheet, cell }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load('rowHidden');
    return range;
  });
  await context.sync();
  return ranges.map(({ rowHidden }) => !rowHidden);
}

/** Shows the sheet, the filtered rows and the row, and goes there. */
export async function reveal(talk: Session, { sheet, cell }: CellPlace): Promise<void> {
  const { context, writing } = talk;
  // What was got before a request is not valid after it, outside a run.
  const target = () => context.workbook.worksheets.getItem(sheet);
  const look = async () => {
    const found = target();
    found.load('visibility');
    found.autoFilter.load('enabled,isDataFiltered');
    const range = found.getRange(cell);
    range.load('rowHidden');
    await context.sync();
    return {
      hidden: found.visibility !== Excel.SheetVisibility.visible,
      filtered: found.autoFilter.enabled && found.autoFilter.isDataFiltered,
      rowHidden: range.rowHidden,
    };
  };
  const { hidden, filtered, rowHidden } = await look();
  writing();
  if (hidden) target().visibility = Excel.SheetVisibility.visible;
  if (rowHidden && filtered) target().autoFilter.clearCriteria();
  else if (rowHidden) target().getRange(cell).rowHidden = false;
  target().activate();
  target().getRange(cell).select();
  // Hidden by hand as well as by the filter.
  if (!(await look()).rowHidden) return;
  target().getRange(cell).rowHidden = false;
  await context.sync();
}

/** Where the cursor is; `null` where Excel does not tell, as while another workbook is in front. */
export async function activeCell({ context }: Session): Promise<CellPlace | null> {
  const cell = context.workbook.getActiveCell();
  cell.load('address');
  try {
    await context.sync();
  } catch {
    return null;
  }
  const found = referenceOf(cell.address);
  return found && { sheet: found.sheet, cell: cellAt(found.box.row, found.box.column) };
}
