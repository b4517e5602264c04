import { contains, type Box } from '../../workbook/a1';
import type { ShownValue } from '../../workbook/description';
import { textOf } from '../assessment/reading/source';
import type { ImportAccount } from './importAccount';
import type { ItemRow } from './identify';
import { SIDES } from './side';

/**
 * Names the score cells of an item that are hidden because they were merged with others: what the merged cells show may
 * be meant for them as well.
 */
export function nameMerged({ table, row, id }: ItemRow, boxes: readonly Box[], desk: ImportAccount): void {
  if (boxes.length === 0) return;
  for (const { column, meaning } of table.layout.columns) {
    if (!SIDES.some((side) => side === meaning)) continue;
    const box = boxes.find((each) => contains(each, row, column));
    if (!box || (box.row === row && box.column === column)) continue;
    const shown: ShownValue = table.sheet.rows.get(box.row)?.[box.column] ?? null;
    if (textOf(shown).trim() !== '')
      desk.flag('merged', { sheet: table.sheet.title, row, column, id }, shown);
  }
}
