import type { ShownValue } from '../../workbook/description';
import type { Area } from '../address';

/** The wanted cells of one sheet, by row and column; texts kept elsewhere are filled in later. */
export interface Grid {
  readonly values: Map<number, ShownValue[]>;
  readonly formulas: Map<number, string[]>;
  /** Formulas that were saved without their value. */
  readonly uncalculated: Map<number, string[]>;
  /** Last row and column that hold anything; -1 when the sheet is empty. */
  bottom: number;
  right: number;
}

/** Which cells of a sheet are to be read. */
export interface Wanted {
  readonly areas: readonly Area[];
  readonly formulas: boolean;
  /** True when the extent of the whole sheet is needed too. */
  readonly extent: boolean;
  /** True when cells with a formula are not wanted. */
  readonly typed?: boolean;
}

/** Whether anything stands in a rectangle. */
export function holdsAny(rows: ReadonlyMap<number, readonly unknown[]>, area: Area): boolean {
  for (const [y, row] of rows) {
    if (y < area.top || y > area.bottom) continue;
    for (let x = area.left; x <= area.right; x++) if (row[x] !== undefined) return true;
  }
  return false;
}

/** A rectangle out of the grid, blanks as `null`. */
export function slice<T>(rows: ReadonlyMap<number, readonly T[]>, area: Area): (T | null)[][] {
  const found: (T | null)[][] = [];
  for (let y = area.top; y <= area.bottom; y++) {
    const row = rows.get(y);
    const cells: (T | null)[] = [];
    for (let x = area.left; x <= area.right; x++) cells.push(row?.[x] ?? null);
    found.push(cells);
  }
  return found;
}
