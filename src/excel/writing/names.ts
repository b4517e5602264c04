import { boxOf, fixedCell, rangeOf } from '../../workbook/a1';
import type { Workbook } from '../../workbook/description';
import { quoted } from '../reading/reference';
import type { Snapshot } from '../reading/snapshot';

/**
 * Adds the names that are missing and lets the others point where the description says, on the sheets as they are called
 * now. `gone` are names of former layouts, which are taken away.
 */
export function writeNames(
  context: Excel.RequestContext,
  { names }: Workbook,
  snapshot: Snapshot,
  titleOf: (key: string) => string | null,
  gone: readonly string[],
): void {
  const items = context.workbook.names;
  for (const name of gone) items.getItem(name).delete();
  for (const { name, sheet, range, comment } of names) {
    const title = titleOf(sheet);
    if (title === null) continue;
    const box = boxOf(range);
    const from = fixedCell(box.row, box.column);
    const to = fixedCell(box.lastRow, box.lastColumn);
    const formula = `=${quoted(title)}!${from === to ? from : `${from}:${to}`}`;
    const now = snapshot.names.get(name);
    if (now === undefined) {
      items.add(name, formula, comment);
      continue;
    }
    const same =
      now?.sheet === title &&
      rangeOf(now.box.row, now.box.column, now.box.lastRow, now.box.lastColumn) === range;
    if (!same) items.getItem(name).formula = formula;
  }
}
