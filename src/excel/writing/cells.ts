import { rangeOf, type Box } from '../../workbook/a1';
import type { Sheet } from '../../workbook/description';
import { addressOf } from './areas';
import type { TypedMeanwhile } from '../../actions/liveWorkbook';
import { cellInput, shownOf } from '../cellValue';
import { CALL_BYTES, type Pace } from './pace';
import { filledParts } from './filledParts';
import { r1c1 } from './r1c1';
import { rectangles } from './rectangles';

/** Where fewer cells than this calculate alike, their formulas travel with the constants. */
const FEW = 3;
/** A grid is sent in pieces of about this many bytes. */
const PIECE = 250_000;

/**
 * Number formats, then all constants in one grid, then each formula once for all cells that calculate alike.
 * Where an earlier request made the sheet blank, what people typed since is asked for first; call the answers after a sync.
 */
export async function writeCells(
  pace: Pace,
  target: Excel.Worksheet,
  sheet: Sheet,
): Promise<(() => TypedMeanwhile[])[]> {
  const typed: (() => TypedMeanwhile[])[] = [];
  const height = sheet.rows.length;
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  if (height === 0 || width === 0) return typed;
  const cell = (row: number, column: number) => sheet.rows[row]?.cells[column] ?? null;

  const formats = formatsOf(sheet, height, width);
  await pace.room(formats.length * CALL_BYTES);
  for (const { box, value } of formats) target.getRange(addressOf(box)).numberFormat = value as string[][];

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

  const input = (row: number, column: number) =>
    later.has(row * width + column) ? '' : cellInput(cell(row, column));
  for (const { row: top, column: left, lastRow, lastColumn } of filledParts(
    height,
    width,
    (row, column) => input(row, column) !== '',
  )) {
    let first = top;
    let rows: (string | number | boolean)[][] = [];
    let size = 0;
    for (let row = top; row <= lastRow; row++) {
      const line = Array.from({ length: lastColumn - left + 1 }, (_, column) => input(row, left + column));
      rows.push(line);
      size += JSON.stringify(line).length;
      if (size < PIECE && row < lastRow) continue;
      await pace.room(size + CALL_BYTES);
      const address = rangeOf(first, left, row, lastColumn);
      if (pace.requests > 0) typed.push(askTyped(target.getRange(address), sheet, first, left));
      target.getRange(address).formulas = rows;
      first = row + 1;
      rows = [];
      size = 0;
    }
  }

  for (const { box, value } of alike) {
    await pace.room(CALL_BYTES + value.length);
    target.getRange(addressOf(box)).formulasR1C1 = single(`=${value}`);
  }
  return typed;
}

function askTyped(
  range: Excel.Range,
  { key, rows }: Sheet,
  top: number,
  left: number,
): () => TypedMeanwhile[] {
  range.load('values');
  return () =>
    (range.values as unknown[][]).flatMap((line, index) =>
      line.flatMap((found, at): TypedMeanwhile[] => {
        const [row, column] = [top + index, left + at];
        const value = shownOf(found);
        const cell = rows[row]?.cells[column];
        return value === null || !cell?.style?.unlocked ? [] : [{ key, row, column, value }];
      }),
    );
}

/** Excel takes one value for all cells of a range; the typings only know grids. */
const single = (value: string): string[][] => value as unknown as string[][];

/** Number formats: one for a rectangle, or a list down a column where it changes often; `null` leaves a cell as it is. */
function formatsOf(
  { rows }: Sheet,
  height: number,
  width: number,
): { readonly box: Box; readonly value: unknown }[] {
  const formatAt = (row: number, column: number) => rows[row]?.cells[column]?.style?.numberFormat ?? null;
  const found = rectangles(height, width, formatAt);
  const narrow = (box: Box) => box.column === box.lastColumn;
  const often = new Set(
    found
      .map(({ box }) => box)
      .filter(narrow)
      .filter(({ column }, _, all) => all.filter((other) => other.column === column).length > FEW)
      .map(({ column }) => column),
  );
  const apart = found.filter(({ box }) => !narrow(box) || !often.has(box.column));
  const columns = [...often].map((column) => {
    const own = found.filter(({ box }) => narrow(box) && box.column === column).map(({ box }) => box);
    const [row, lastRow] = [
      Math.min(...own.map((box) => box.row)),
      Math.max(...own.map((box) => box.lastRow)),
    ];
    const value = Array.from({ length: lastRow - row + 1 }, (_, index) => [formatAt(row + index, column)]);
    return { box: { row, column, lastRow, lastColumn: column }, value };
  });
  return [...apart, ...columns];
}
