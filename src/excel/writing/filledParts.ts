import type { Box } from '../../workbook/a1';
import { CALL_BYTES } from './pace';

/** What an empty cell costs on the way. */
const EMPTY_BYTES = 3;

type Filled = (row: number, column: number) => boolean;

/** A way to send what is filled in a rectangle: the parts, and what they cost beside what they hold. */
interface Cut {
  readonly parts: readonly Box[];
  readonly cost: number;
}
const NOTHING: Cut = { parts: [], cost: 0 };

/** How many cells are filled in a rectangle of a grid, told from sums that are made once. */
function counter(rows: number, columns: number, filled: Filled) {
  const wide = columns + 1;
  const sums = new Uint32Array((rows + 1) * wide);
  const at = (row: number, column: number) => sums[row * wide + column] ?? 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0, line = 0; column < columns; column++) {
      if (filled(row, column)) line++;
      sums[(row + 1) * wide + column + 1] = at(row, column + 1) + line;
    }
  return (row: number, column: number, lastRow: number, lastColumn: number): number =>
    at(lastRow + 1, lastColumn + 1) - at(row, lastColumn + 1) - at(lastRow + 1, column) + at(row, column);
}

/** Cuts a grid into rectangles that hold everything filled, as long as cuts save more empty cells than further calls cost. */
export function filledParts(rows: number, columns: number, filled: Filled): Box[] {
  const count = counter(rows, columns, filled);
  // The smallest rectangle that holds the same, without an object for each that is tried.
  let [top, left, bottom, right] = [0, 0, 0, 0];

  /** What it costs to send what is filled there in one rectangle, which is told besides. */
  const alone = (row: number, column: number, lastRow: number, lastColumn: number): number => {
    const held = count(row, column, lastRow, lastColumn);
    if (held === 0) return 0;
    while (count(row, column, row, lastColumn) === 0) row++;
    while (count(lastRow, column, lastRow, lastColumn) === 0) lastRow--;
    while (count(row, column, lastRow, column) === 0) column++;
    while (count(row, lastColumn, lastRow, lastColumn) === 0) lastColumn--;
    [top, left, bottom, right] = [row, column, lastRow, lastColumn];
    return CALL_BYTES + ((lastRow - row + 1) * (lastColumn - column + 1) - held) * EMPTY_BYTES;
  };

  /** The best way with so many cuts one after the other on each side. */
  const best = (row: number, column: number, lastRow: number, lastColumn: number, cuts: number): Cut => {
    const cost = alone(row, column, lastRow, lastColumn);
    if (cost === 0) return NOTHING;
    const box: Box = { row: top, column: left, lastRow: bottom, lastColumn: right };
    let found: Cut = { parts: [box], cost };
    // A cut costs a call, so it has to save what that takes.
    if (cuts === 0 || cost <= 2 * CALL_BYTES) return found;
    /** Where the second half begins, in rows or in columns. */
    const tryAt = (down: number, across: number): void => {
      const [endRow, endColumn] = down > box.row ? [down - 1, box.lastColumn] : [box.lastRow, across - 1];
      if (cuts === 1) {
        const both =
          alone(box.row, box.column, endRow, endColumn) + alone(down, across, box.lastRow, box.lastColumn);
        if (both >= found.cost) return;
      }
      const first = best(box.row, box.column, endRow, endColumn, cuts - 1);
      if (first.cost >= found.cost) return;
      const second = best(down, across, box.lastRow, box.lastColumn, cuts - 1);
      const sum = first.cost + second.cost;
      if (sum < found.cost) found = { parts: [...first.parts, ...second.parts], cost: sum };
    };
    for (let down = box.row + 1; down <= box.lastRow; down++) tryAt(down, box.column);
    for (let across = box.column + 1; across <= box.lastColumn; across++) tryAt(box.row, across);
    return found;
  };

  const cut = (box: Box): Box[] => {
    const { parts } = best(box.row, box.column, box.lastRow, box.lastColumn, 2);
    const [only] = parts;
    return parts.length > 1 || !only ? parts.flatMap(cut) : [only];
  };
  return cut({ row: 0, column: 0, lastRow: rows - 1, lastColumn: columns - 1 });
}
