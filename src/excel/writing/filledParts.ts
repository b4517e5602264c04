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
function counter(rows: number, columns: number, filled: Filled): (box: Box) => number {
  const wide = columns + 1;
  const sums = new Uint32Array((rows + 1) * wide);
  const at = (row: number, column: number) => sums[row * wide + column] ?? 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0, line = 0; column < columns; column++) {
      if (filled(row, column)) line++;
      sums[(row + 1) * wide + column + 1] = at(row, column + 1) + line;
    }
  return ({ row, column, lastRow, lastColumn }) =>
    at(lastRow + 1, lastColumn + 1) - at(row, lastColumn + 1) - at(lastRow + 1, column) + at(row, column);
}

/** Cuts a grid into rectangles that hold everything filled, as long as cuts save more empty cells than further calls cost. */
export function filledParts(rows: number, columns: number, filled: Filled): Box[] {
  const count = counter(rows, columns, filled);

  /** The smallest rectangle that holds the same; `null` where nothing is. */
  const tight = ({ row, column, lastRow, lastColumn }: Box): Box | null => {
    if (lastRow < row || lastColumn < column || count({ row, column, lastRow, lastColumn }) === 0)
      return null;
    while (count({ row, column, lastRow: row, lastColumn }) === 0) row++;
    while (count({ row: lastRow, column, lastRow, lastColumn }) === 0) lastRow--;
    while (count({ row, column, lastRow, lastColumn: column }) === 0) column++;
    while (count({ row, column: lastColumn, lastRow, lastColumn }) === 0) lastColumn--;
    return { row, column, lastRow, lastColumn };
  };

  const halvesOf = (box: Box): (readonly [Box, Box])[] => [
    ...Array.from({ length: box.lastRow - box.row }, (_, index): [Box, Box] => [
      { ...box, lastRow: box.row + index },
      { ...box, row: box.row + index + 1 },
    ]),
    ...Array.from({ length: box.lastColumn - box.column }, (_, index): [Box, Box] => [
      { ...box, lastColumn: box.column + index },
      { ...box, column: box.column + index + 1 },
    ]),
  ];

  /** The best way with so many cuts one after the other on each side. */
  const best = (given: Box, cuts: number): Cut => {
    const box = tight(given);
    if (!box) return NOTHING;
    const holes = (box.lastRow - box.row + 1) * (box.lastColumn - box.column + 1) - count(box);
    let found: Cut = { parts: [box], cost: CALL_BYTES + holes * EMPTY_BYTES };
    // A cut costs a call, so it has to save what that takes.
    if (cuts === 0 || holes * EMPTY_BYTES <= CALL_BYTES) return found;
    for (const [a, b] of halvesOf(box)) {
      const [first, second] = [best(a, cuts - 1), best(b, cuts - 1)];
      const cost = first.cost + second.cost;
      if (cost < found.cost) found = { parts: [...first.parts, ...second.parts], cost };
    }
    return found;
  };

  const cut = (box: Box): Box[] => {
    const { parts } = best(box, 2);
    const [only] = parts;
    return parts.length > 1 || !only ? parts.flatMap(cut) : [only];
  };
  return cut({ row: 0, column: 0, lastRow: rows - 1, lastColumn: columns - 1 });
}
