import type { Box } from '../../workbook/a1';
import { CALL_BYTES } from './pace';

/** What an empty cell costs on the way. */
const EMPTY_BYTES = 3;

type Filled = (row: number, column: number) => boolean;

/** The rectangle around what is filled, and how much that is; `null` where nothing is. */
type Extent = (Box & { readonly count: number }) | null;

const holesIn = (extent: Extent): number =>
  extent === null
    ? 0
    : (extent.lastRow - extent.row + 1) * (extent.lastColumn - extent.column + 1) - extent.count;

const both = (a: Extent, b: Extent): Extent =>
  a && b
    ? {
        row: Math.min(a.row, b.row),
        column: Math.min(a.column, b.column),
        lastRow: Math.max(a.lastRow, b.lastRow),
        lastColumn: Math.max(a.lastColumn, b.lastColumn),
        count: a.count + b.count,
      }
    : (a ?? b);

/** After each line but the last: how many holes are left when the lines up to it and those behind it go apart. */
function holesLeft(lines: readonly Extent[]): number[] {
  const behind: Extent[] = [];
  lines.reduceRight<Extent>((sum, line, index) => (behind[index] = both(line, sum)), null);
  let before: Extent = null;
  return lines.slice(0, -1).map((line, index) => {
    before = both(before, line);
    return holesIn(before) + holesIn(behind[index + 1] ?? null);
  });
}

/** Cuts a grid into rectangles that hold everything filled, as long as a cut saves more empty cells than another call costs. */
export function filledParts(rows: number, columns: number, filled: Filled): Box[] {
  const parts: Box[] = [];
  const cut = ({ row, column, lastRow, lastColumn }: Box): void => {
    const byRow: Extent[] = Array.from({ length: lastRow - row + 1 }, () => null);
    const byColumn: Extent[] = Array.from({ length: lastColumn - column + 1 }, () => null);
    for (let r = row; r <= lastRow; r++)
      for (let c = column; c <= lastColumn; c++) {
        if (!filled(r, c)) continue;
        const one = { row: r, column: c, lastRow: r, lastColumn: c, count: 1 };
        byRow[r - row] = both(byRow[r - row] ?? null, one);
        byColumn[c - column] = both(byColumn[c - column] ?? null, one);
      }
    const whole = byRow.reduce<Extent>(both, null);
    if (!whole) return;
    const box: Box = {
      row: whole.row,
      column: whole.column,
      lastRow: whole.lastRow,
      lastColumn: whole.lastColumn,
    };
    const holes = holesIn(whole);
    let best: { readonly saved: number; readonly halves: readonly [Box, Box] } | null = null;
    const consider = (left: number, halves: readonly [Box, Box]) => {
      const saved = (holes - left) * EMPTY_BYTES - CALL_BYTES;
      if (saved > 0 && saved > (best?.saved ?? 0)) best = { saved, halves };
    };
    holesLeft(byRow.slice(box.row - row, box.lastRow - row + 1)).forEach((left, index) =>
      consider(left, [
        { ...box, lastRow: box.row + index },
        { ...box, row: box.row + index + 1 },
      ]),
    );
    holesLeft(byColumn.slice(box.column - column, box.lastColumn - column + 1)).forEach((left, index) =>
      consider(left, [
        { ...box, lastColumn: box.column + index },
        { ...box, column: box.column + index + 1 },
      ]),
    );
    const { halves } = (best ?? { halves: null }) as { halves: readonly [Box, Box] | null };
    if (halves) halves.forEach(cut);
    else parts.push(box);
  };
  cut({ row: 0, column: 0, lastRow: rows - 1, lastColumn: columns - 1 });
  return parts;
}
