import type { Cell, ShownValue, Workbook } from '../../src/workbook/description';
import { boxOf, rangeOf } from '../../src/workbook/a1';

type Column = (Cell | null)[];

/** A workbook with other cells in one column of a sheet, as a person leaves it. */
export function inColumn(
  workbook: Workbook,
  key: string,
  letter: string,
  change: (cells: Column) => Column,
): Workbook {
  const at = boxOf(`${letter}1`).column;
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.key !== key) return sheet;
    const cells = change(sheet.rows.map((row) => row.cells[at] ?? null));
    const rows = sheet.rows.map((row, index) => {
      const line = [...row.cells];
      while (line.length <= at) line.push(null);
      line[at] = cells[index] ?? null;
      return { ...row, cells: line };
    });
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

/** Constants typed into cells, formulas among them replaced. */
export const typed = (
  workbook: Workbook,
  key: string,
  values: Readonly<Record<string, ShownValue>>,
): Workbook =>
  Object.entries(values).reduce((changed, [address, value]) => {
    const { row } = boxOf(address);
    return inColumn(changed, key, address.replace(/\d+/, ''), (cells) =>
      cells.map((cell, at) => {
        if (at !== row) return cell;
        const style = cell?.style;
        return { value, ...(style && { style }) };
      }),
    );
  }, workbook);

/** A single cell deleted, those below moved up: Excel shortens the ranges that span it. */
export function deletedCell(workbook: Workbook, key: string, address: string): Workbook {
  const { row, column } = boxOf(address);
  const letter = address.replace(/\d+/, '');
  const up = inColumn(workbook, key, letter, (cells) => [...cells.slice(0, row), ...cells.slice(row + 1)]);
  const names = up.names.map((name) => {
    const box = boxOf(name.range);
    const spans =
      name.sheet === key &&
      box.column === column &&
      box.lastColumn === column &&
      box.row <= row &&
      row <= box.lastRow;
    return spans ? { ...name, range: rangeOf(box.row, column, box.lastRow - 1, column) } : name;
  });
  const spanning = new RegExp(`\\$${letter}\\$(\\d+):\\$${letter}\\$(\\d+)`, 'g');
  const shortened = (formula: string) =>
    formula.replace(spanning, (range: string, from: string, to: string) =>
      Number(from) <= row + 1 && row + 1 <= Number(to)
        ? `$${letter}$${from}:$${letter}$${String(Number(to) - 1)}`
        : range,
    );
  const cellOf = (cell: Cell | null): Cell | null =>
    cell?.formula === undefined ? cell : { ...cell, formula: shortened(cell.formula) };
  const sheets = up.sheets.map((sheet) =>
    sheet.key === key
      ? { ...sheet, rows: sheet.rows.map((line) => ({ ...line, cells: line.cells.map(cellOf) })) }
      : sheet,
  );
  return { ...up, names, sheets };
}

export const withoutNames = (workbook: Workbook, ...gone: readonly string[]): Workbook => ({
  ...workbook,
  names: workbook.names.filter(({ name }) => !gone.includes(name)),
});
