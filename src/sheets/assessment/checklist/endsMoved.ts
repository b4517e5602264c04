import { namedCells } from '../../../workbook/namedCells';
import { columnName } from '../../../workbook/a1';
import type { NamedCells, ReadWorkbook, WholeSheet } from '../../../workbook/rows';
import { GUARDED } from './filledNames';

/** Whether the formulas of every row still read the column from above the first id to below the last. */
function isWhole({ formulas }: WholeSheet, { row, values }: NamedCells, column: number): boolean {
  const letter = columnName(column);
  const range = `INDEX($${letter}$${String(row)}:$${letter}$${String(row + values.length + 1)},`;
  return values.every((_, index) =>
    formulas?.get(row + index)?.some((formula) => formula?.includes(range) ?? false),
  );
}

/**
 * Cut and pasted within its column, the first or the last cell takes that end of the name along in Excel, while no other
 * cell moves. That this is what happened the formulas of the rows tell: where a cell was deleted or inserted their
 * range is another. Then the cells beside the ids are the column, whatever its name says by now.
 */
export function withEndsPutBack(read: ReadWorkbook): ReadWorkbook {
  const ids = namedCells(read, 'ISOMM_Id');
  if (!ids) return read;
  const moved = GUARDED.filter((name) => {
    const cells = namedCells(read, name);
    return (
      cells !== null &&
      cells.sheet === ids.sheet &&
      (cells.row !== ids.row || cells.values.length !== ids.values.length)
    );
  });
  const sheet = moved.length > 0 && read.whole?.(true).find(({ title }) => title === ids.sheet);
  if (!sheet) return read;
  const names = new Map(read.names);
  for (const name of moved) {
    const cells = namedCells({ names }, name);
    if (!cells || !isWhole(sheet, ids, cells.column)) continue;
    const { column } = cells;
    const down = <T>(at: (row: number) => T): T[][] => ids.values.map((_, index) => [at(ids.row + index)]);
    names.set(name, {
      ...{ sheet: ids.sheet, row: ids.row, column },
      values: down((row) => sheet.rows.get(row)?.[column] ?? null),
      ...(cells.formulas && { formulas: down((row) => sheet.formulas?.get(row)?.[column] ?? null) }),
    });
  }
  return { ...read, names };
}
