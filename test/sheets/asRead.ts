import { boxOf } from '../../src/workbook/a1';
import type { NamedCells, ReadWorkbook } from '../../src/workbook/rows';
import type { Workbook } from '../../src/workbook/description';

/** A description as a reader would hand it over, without a file or an Excel in between. */
export function asRead(workbook: Workbook): ReadWorkbook {
  const names = workbook.names.map(({ name, sheet, range }): [string, NamedCells] => {
    const at = workbook.sheets.find(({ key }) => key === sheet);
    if (!at) throw new Error(`no sheet ${sheet}`);
    const { row, column, lastRow, lastColumn } = boxOf(range);
    const cells = Array.from({ length: lastRow - row + 1 }, (_, r) =>
      Array.from({ length: lastColumn - column + 1 }, (_, c) => at.rows[row + r]?.cells[column + c] ?? null),
    );
    return [
      name,
      {
        sheet: at.title,
        row,
        column,
        values: cells.map((line) => line.map((cell) => cell?.value ?? null)),
        formulas: cells.map((line) => line.map((cell) => cell?.formula ?? null)),
      },
    ];
  });
  return {
    sheets: workbook.sheets.map(({ title }) => title),
    names: new Map(names),
    listed: names.map(([name]) => name),
    date1904: false,
  };
}
