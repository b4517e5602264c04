import { meet, type Box } from '../../workbook/a1';
import type { Cell } from '../../workbook/description';
import { cellInput } from '../cellValue';
import { rectangles } from './rectangles';

type CellAt = (row: number, column: number) => Cell | null;

const isBlank = (cell: Cell | null): boolean =>
  cell === null ||
  (cell.formula === undefined &&
    (cell.value === null || cell.value === '') &&
    // Where people fill in nothing is copied over what they may have typed.
    !cell.style?.unlocked);

const isBlankBelow = (cell: Cell | null, above: Cell | null): boolean => isBlank(cell) && isBlank(above);

/** Whether a copy of the cell above leaves a cell without a formula as it is. */
const isAlike = (cell: Cell | null, above: Cell | null): boolean =>
  isBlankBelow(cell, above) ||
  (cell !== null &&
    above !== null &&
    cell.formula === undefined &&
    above.formula === undefined &&
    cell.value === above.value &&
    cellInput(cell) === cell.value &&
    !cell.style?.unlocked &&
    !above.style?.unlocked);

/** A formula as each cell that calculates the same has it, in the notation of `r1c1`; `null` where there is none. */
export type Relative = (row: number, column: number) => string | null;

/** Cells whose formulas are copied from the row `from`, which is one of an earlier repeat or of none. */
export interface Repeat {
  readonly from: Box;
  readonly box: Box;
}

/**
 * Rows of formulas that say, seen from their own cells, what a row above them or beside them says, with cells between them at
 * most that are blank or, where more is told so, hold the same constant. Each comes after what it repeats. None where telling
 * its formulas one by one costs less than `worth`, when telling one for all cells side by side and below costs `call`.
 */
export function repeatsOf(
  height: number,
  width: number,
  cell: CellAt,
  relative: Relative,
  costs: Costs,
): readonly Repeat[] {
  const [plain, over] = [isBlankBelow, isAlike].map((passes) => {
    const repeats = repeatsPast(passes, height, width, cell, relative, costs);
    const told = repeats.reduce((sum, { box }) => sum + lengthIn(box, cell, relative), 0);
    return { repeats, saved: told - repeats.length * costs.worth };
  });
  return (over && plain && over.saved > plain.saved ? over : plain)?.repeats ?? [];
}

interface Costs {
  readonly worth: number;
  readonly call: number;
}

const lengthIn = ({ row, column, lastRow, lastColumn }: Box, cell: CellAt, relative: Relative): number => {
  let sum = 0;
  for (let r = row; r <= lastRow; r++)
    for (let c = column; c <= lastColumn; c++)
      sum += relative(r, c)?.length ?? String(cell(r, c)?.value ?? '').length;
  return sum;
};

/** The same, where what `passes` says of a cell and the one above it may stand between formulas. */
function repeatsPast(
  passes: (cell: Cell | null, above: Cell | null) => boolean,
  height: number,
  width: number,
  cell: CellAt,
  relative: Relative,
  { worth, call }: Costs,
): Repeat[] {
  const below = Array.from({ length: height }, (_, row) => {
    const told: boolean[] = [];
    let open: number | null = null;
    for (let column = 0; column < width; column++) {
      const own = relative(row, column);
      if (own !== null && own === relative(row - 1, column)) {
        for (let between = open ?? column; between < column; between++) told[between] = true;
        told[column] = true;
        open = column + 1;
      } else if (row === 0 || !passes(cell(row, column), cell(row - 1, column))) open = null;
    }
    return told;
  });
  const first = new Map<string, Box>();
  const told: Box[] = [];
  return rectangles(height, width, (row, column) => (below[row]?.[column] ? true : null)).flatMap(
    ({ box }) => {
      const { row, column, lastRow, lastColumn } = box;
      const line = Array.from({ length: lastColumn - column + 1 }, (_, at) => relative(row, column + at));
      const formulas = line.filter((own, at) => own !== null && own !== line[at - 1]).length;
      const length = line.reduce((sum, own) => sum + (own?.length ?? 0), 0) * (lastRow - row + 1);
      if (Math.min(formulas * call, length) <= worth) return [];
      const above = { ...box, row: row - 1, lastRow: row - 1 };
      const key = JSON.stringify(line);
      const from = first.get(key);
      if (!from) first.set(key, above);
      // The row it repeats is told along with it, unless a copy tells it already.
      const whole = from && !told.some((each) => meet(each, above)) ? { ...box, row: row - 1 } : box;
      told.push(whole);
      return [{ from: from ?? above, box: whole }];
    },
  );
}
