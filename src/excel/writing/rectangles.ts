import type { Box } from '../../workbook/a1';

/** Cuts the cells that share a value into rectangles: runs of a row, joined with the same run of the row before. */
export function rectangles<T>(
  rows: number,
  columns: number,
  value: (row: number, column: number) => T | null,
): { readonly box: Box; readonly value: T }[] {
  const done: { box: Box; value: T }[] = [];
  let open: { box: Box; value: T }[] = [];
  for (let row = 0; row <= rows; row++) {
    const next: typeof open = [];
    for (let column = 0; row < rows && column < columns; column++) {
      const own = value(row, column);
      if (own === null) continue;
      let last = column;
      while (last + 1 < columns && value(row, last + 1) === own) last++;
      const above = open.find(
        ({ box, value: other }) => other === own && box.column === column && box.lastColumn === last,
      );
      next.push({ value: own, box: { row: above?.box.row ?? row, column, lastRow: row, lastColumn: last } });
      column = last;
    }
    done.push(
      ...open.filter(
        ({ box }) => !next.some((one) => one.box.row === box.row && one.box.column === box.column),
      ),
    );
    open = next;
  }
  return done;
}
