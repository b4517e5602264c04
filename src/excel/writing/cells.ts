import { rangeOf, type Box } from '../../workbook/a1';
import type { Sheet } from '../../workbook/description';
import { addressOf } from '../reading/addressOf';
import { type Areas } from './areas';
import type { Copies } from './backup';
import type { TypedMeanwhile } from '../../workbook/keptCells';
import { cellInput, shownOf } from '../cellValue';
import { CALL_BYTES, type Pace } from './pace';
import { filledParts } from './filledParts';
import { r1c1 } from './r1c1';
import { rectangles } from './rectangles';
import { repeatsOf } from './repeats';

/** What a copy costs on the way, with the range it goes to. */
const COPY_BYTES = 310;
/** A grid is sent in pieces of about this many bytes. */
const PIECE = 250_000;

/**
 * Number formats, then constants and formulas in grids, then each formula once for all cells side by side that calculate alike;
 * last, rows that repeat the formulas above them are copied.
 * Where an earlier request made the sheet blank, what people typed since is asked for first; call the answers after a sync.
 */
export async function writeCells(
  pace: Pace,
  areas: Areas,
  sheet: Sheet,
  copies: Copies | null = null,
): Promise<(() => TypedMeanwhile[])[]> {
  const typed: (() => TypedMeanwhile[])[] = [];
  const { rows } = sheet;
  const height = rows.length;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (height === 0 || width === 0) return typed;
  const cell = (row: number, column: number) => rows[row]?.cells[column] ?? null;

  const formats = formatsOf(sheet, height, width);
  await pace.room(formats.length * CALL_BYTES);
  for (const { box, value } of formats) areas.range(addressOf(box)).numberFormat = value as string[][];

  const seen = rows.map(({ cells }, row) =>
    cells.map((own, column) => (own?.formula === undefined ? null : r1c1(own.formula, row, column))),
  );
  const relative = (row: number, column: number) => seen[row]?.[column] ?? null;
  const repeats = repeatsOf(height, width, cell, relative, { worth: COPY_BYTES, call: CALL_BYTES });
  const later = cellsIn(
    repeats.map(({ box }) => box),
    width,
  );
  const alike = rectangles(height, width, (row, column) =>
    later.has(row * width + column) ? null : relative(row, column),
  ).filter(
    ({ box, value }) =>
      ((box.lastRow - box.row + 1) * (box.lastColumn - box.column + 1) - 1) * value.length > CALL_BYTES,
  );
  for (const one of cellsIn(
    alike.map(({ box }) => box),
    width,
  ))
    later.add(one);

  const input = (row: number, column: number) =>
    later.has(row * width + column) ? '' : cellInput(cell(row, column));
  for (const { row: top, column: left, lastRow, lastColumn } of filledParts(
    height,
    width,
    (row, column) => input(row, column) !== '',
  )) {
    let first = top;
    let lines: (string | number | boolean)[][] = [];
    let bytes = 0;
    for (let row = top; row <= lastRow; row++) {
      const line = Array.from({ length: lastColumn - left + 1 }, (_, column) => input(row, left + column));
      lines.push(line);
      bytes += JSON.stringify(line).length;
      if (bytes < PIECE && row < lastRow) continue;
      await pace.room(bytes + CALL_BYTES);
      const address = rangeOf(first, left, row, lastColumn);
      if (pace.requests > 0) {
        const range = areas.range(address);
        typed.push(askTyped(range, sheet, first, left));
        const size = { height: row - first + 1, width: lastColumn - left + 1 };
        const { key: of, title } = sheet;
        const copied = { kind: 'typed', of, sheet: title, row: first, column: left, ...size } as const;
        copies?.keep([{ copied, from: range }]);
      }
      areas.range(address).formulas = lines;
      first = row + 1;
      lines = [];
      bytes = 0;
    }
  }

  for (const { box, value } of alike) {
    await pace.room(CALL_BYTES + value.length);
    areas.range(addressOf(box)).formulasR1C1 = single(`=${value}`);
  }
  for (const { from, box } of repeats) {
    await pace.room(COPY_BYTES);
    areas.range(addressOf(box)).copyFrom(addressOf(from), 'Formulas');
  }
  return typed;
}

/** Numbers of the cells of rectangles in a grid of that width. */
function cellsIn(boxes: readonly Box[], width: number): Set<number> {
  const found = new Set<number>();
  for (const { row, column, lastRow, lastColumn } of boxes)
    for (let r = row; r <= lastRow; r++) for (let c = column; c <= lastColumn; c++) found.add(r * width + c);
  return found;
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

/** Number formats: one for a rectangle of one kind, a list where they change often; `null` leaves a cell as it is. */
function formatsOf(
  { rows }: Sheet,
  height: number,
  width: number,
): { readonly box: Box; readonly value: unknown }[] {
  const formatAt = (row: number, column: number) => rows[row]?.cells[column]?.style?.numberFormat ?? null;
  return filledParts(height, width, (row, column) => formatAt(row, column) !== null).flatMap<{
    readonly box: Box;
    readonly value: unknown;
  }>((part) => {
    const grid = Array.from({ length: part.lastRow - part.row + 1 }, (_, row) =>
      Array.from({ length: part.lastColumn - part.column + 1 }, (__, column) =>
        formatAt(part.row + row, part.column + column),
      ),
    );
    const apart = rectangles(grid.length, grid[0]?.length ?? 0, (row, column) => grid[row]?.[column] ?? null);
    return JSON.stringify(grid).length < (apart.length - 1) * CALL_BYTES
      ? [{ box: part, value: grid }]
      : apart.map(({ box, value }) => ({
          box: {
            row: part.row + box.row,
            column: part.column + box.column,
            lastRow: part.row + box.lastRow,
            lastColumn: part.column + box.lastColumn,
          },
          value,
        }));
  });
}
