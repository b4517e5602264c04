import { contains, type Box } from '../../../workbook/a1';
import type { ShownValue } from '../../../workbook/description';
import type { MergedScores, Source } from '../reading/source';
import { SCORES } from './filledNames';

/** What may be seen where score cells are merged with what stands beside them. */
const BESIDE = [...SCORES, 'ISOMM_Quadrant', 'ISOMM_Id', 'ISOMM_Name'] as const;

/** What a merged rectangle shows: the value of its first cell, where that is known. */
function shownIn({ cells }: Source, { row, column }: Box): ShownValue {
  for (const name of BESIDE) {
    const found = cells(name);
    if (found?.column === column) return found.values[row - found.row]?.[0] ?? null;
  }
  return null;
}

/**
 * Names every score cell that is hidden because it was merged with another: its item's score may be the one that is
 * shown, or none. What the hidden cell itself holds is read as ever; formulas count it, too.
 */
export const flagMerged: MergedScores = (source, rows) => {
  const ids = source.cells('ISOMM_Id');
  if (!ids) return;
  const bottom = ids.row + ids.values.length - 1;
  const boxes = source.merged(ids.sheet).filter(({ row, lastRow }) => row <= bottom && lastRow >= ids.row);
  if (boxes.length === 0) return;
  for (const [{ id }, { row }] of rows)
    for (const name of SCORES) {
      const column = source.cells(name);
      if (column?.sheet !== ids.sheet) continue;
      const box = boxes.find((each) => contains(each, row, column.column));
      if (!box || (box.row === row && box.column === column.column)) continue;
      source.flag('merged', name, { row, id }, shownIn(source, box));
    }
};
