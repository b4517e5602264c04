import { meet, type Box } from '../../workbook/a1';
import type { Cell } from '../../workbook/description';
import { rectangles } from './rectangles';

type CellAt = (row: number, column: number) => Cell | null;

const isBlank = (cell: Cell | null): boolean =>
  cell === null ||
  (cell.formula === undefined &&
    (cell.value === null || cell.value === '') &&
    // Where people fill in nothing is copied over what they may have typed.
    !cell.style?.unlocked);

/** A formula as each cell that calculates the same has it, in the notation of `r1c1`; `null` where there is none. */
export type Relative = (row: number, column: number) => string | null;

/** Cells whose formulas are copied from the row `from`, which is one of an earlier repeat or of none. */
export interface Repeat {
  readonly from: Box;
  readonly box: Box;
}

/**
 * Rows of formulas that say, seen from their own cells, what a row above them or beside them says, with blank cells between
 * them at most. Each comes after what it repeats. None where telling its formulas one by one costs less than `worth`, when
 * telling one for all cells side by side and below costs `call`.
 */
export function repeatsOf(
  height: number,
  width: number,
  cell: CellAt,
  relative: Relative,
  { worth, call }: { readonly worth: number; readonly call: number },
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
      } else if (row === 0 || !isBlank(cell(row, column)) || !isBlank(cell(row - 1, column))) open = null;
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
