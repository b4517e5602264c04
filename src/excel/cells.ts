import { rangeOf } from '../sheets/a1';
import type { Sheet } from '../sheets/workbook';
import { addressOf } from './areas';
import { cellInput } from './cellValue';
import { CALL_BYTES, type Pace } from './pace';
import { r1c1 } from './r1c1';
import { rectangles } from './rectangles';

/** Where fewer cells than this calculate alike, their formulas travel with the constants. */
const FEW = 3;
/** A grid is sent in pieces of about this many bytes. */
const PIECE = 250_000;

/** Number formats, then all constants in one grid, then each formula once for all cells that calculate alike. */
export async function writeCells(pace: Pace, target: Excel.Worksheet, sheet: Sheet): Promise<void> {
  const height = sheet.rows.length;
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  if (height === 0 || width === 0) return;
  const cell = (row: number, column: number) => sheet.rows[row]?.cells[column] ?? null;

  const formats = rectangles(height, width, (row, column) => cell(row, column)?.style?.numberFormat ?? null);
  await pace.room(formats.length * CALL_BYTES);
  for (const { box, value } of formats) single(target.getRange(addressOf(box)), 'numberFormat', value);

  const alike = rectangles(height, width, (row, column) => {
    const formula = cell(row, column)?.formula;
    return formula === undefined ? null : r1c1(formula, row, column);
  }).filter(({ box }) => (box.lastRow - box.row + 1) * (box.lastColumn - box.column + 1) >= FEW);
  const later = new Set(
    alike.flatMap(({ box }) => {
      const covered: number[] = [];
      for (let row = box.row; row <= box.lastRow; row++)
        for (let column = box.column; column <= box.lastColumn; column++) covered.push(row * width + column);
      return covered;
    }),
  );

  let first = 0;
  let rows: (string | number | boolean)[][] = [];
  let size = 0;
  for (let row = 0; row < height; row++) {
    const line = Array.from({ length: width }, (_, column) =>
      later.has(row * width + column) ? '' : cellInput(cell(row, column)),
    );
    rows.push(line);
    size += JSON.stringify(line).length;
    if (size < PIECE && row < height - 1) continue;
    await pace.room(size);
    target.getRange(rangeOf(first, 0, row, width - 1)).formulas = rows;
    first = row + 1;
    rows = [];
    size = 0;
  }

  for (const { box, value } of alike) {
    await pace.room(CALL_BYTES + value.length);
    single(target.getRange(addressOf(box)), 'formulasR1C1', `=${value}`);
  }
}

/** Excel takes one value for all cells of a range; the typings only know grids. */
export function single(range: Excel.Range, member: 'numberFormat' | 'formulasR1C1', value: string): void {
  range[member] = value as unknown as string[][];
}
