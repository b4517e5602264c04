import type { Box } from '../../workbook/a1';
import { CALL_BYTES } from './pace';

/** What an empty cell costs on the way. */
const EMPTY_BYTES = 3;

type Filled = (row: number, column: number) => boolean;

/** The rectangle around what is filled in a rectangle; `null` where nothing is. */
function around(box: Box, filled: Filled): { readonly box: Box; readonly holes: number } | null {
  let [row, column, lastRow, lastColumn, count] = [Infinity, Infinity, -1, -1, 0];
  for (let r = box.row; r <= box.lastRow; r++)
    for (let c = box.column; c <= box.lastColumn; c++) {
      if (!filled(r, c)) continue;
      count += 1;
      row = Math.min(row, r);
      lastRow = Math.max(lastRow, r);
      column = Math.min(column, c);
      lastColumn = Math.max(lastColumn, c);
    }
  if (count === 0) return null;
  const found = { row, column, lastRow, lastColumn };
  return { box: found, holes: (lastRow - row + 1) * (lastColumn - column + 1) - count };
}

/** Cuts a grid into rectangles that hold everything filled, as long as a cut saves more empty cells than another call costs. */
export function filledParts(rows: number, columns: number, filled: Filled): Box[] {
  const parts: Box[] = [];
  const cut = (within: Box): void => {
    const whole = around(within, filled);
    if (!whole) return;
    const { box } = whole;
    let best: { readonly saved: number; readonly halves: readonly [Box, Box] } | null = null;
    const consider = (halves: readonly [Box, Box]) => {
      const [a, b] = halves.map((half) => around(half, filled));
      const saved = (whole.holes - (a?.holes ?? 0) - (b?.holes ?? 0)) * EMPTY_BYTES - CALL_BYTES;
      if (saved > 0 && saved > (best?.saved ?? 0)) best = { saved, halves };
    };
    if (whole.holes * EMPTY_BYTES > CALL_BYTES) {
      for (let row = box.row; row < box.lastRow; row++)
        consider([
          { ...box, lastRow: row },
          { ...box, row: row + 1 },
        ]);
      for (let column = box.column; column < box.lastColumn; column++)
        consider([
          { ...box, lastColumn: column },
          { ...box, column: column + 1 },
        ]);
    }
    const { halves } = (best ?? { halves: null }) as { halves: readonly [Box, Box] | null };
    if (halves) halves.forEach(cut);
    else parts.push(box);
  };
  cut({ row: 0, column: 0, lastRow: rows - 1, lastColumn: columns - 1 });
  return parts;
}
