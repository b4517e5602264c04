import type { CellPlace } from '../../actions/liveWorkbook';
import type { Session } from '../session';
import { cellAt } from '../../workbook/a1';
import { referenceOf } from './reference';

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
