import type { CellIndex } from '../../workbook/controls';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { XmlScanner } from './xmlScanner';

const POINTS_TO_PIXELS = 96 / 72;
/** A digit of the default font, and what Excel takes where a sheet says nothing. */
const DIGIT = 7;
const USUAL = { width: 64, height: 20 };
/** Where in a control its button or box is drawn, from its left edge. */
const MARK = 8;

/** A corner of a control: a cell, and pixels from its top left. */
export interface Corner extends CellIndex {
  readonly right: number;
  readonly down: number;
}

export interface Anchor {
  readonly from: Corner;
  readonly to: Corner;
}

/** How wide and high the cells of a sheet are, in pixels, as far as controls need it. */
export class SheetGeometry {
  private width = USUAL.width;
  private height = USUAL.height;
  private readonly columns: { readonly first: number; readonly last: number; readonly width: number }[] = [];
  private readonly rows = new Map<number, number>();

  /** Takes what the element just opened says; others are passed over. */
  hear(scanner: XmlScanner): void {
    const size = (name: string, factor: number): number | null => {
      const given = scanner.attribute(name);
      const pixels = given === null ? NaN : Number(given) * factor;
      return pixels >= 0 && pixels < 10_000 ? pixels : null;
    };
    const hidden = scanner.attribute('hidden') === '1' || scanner.attribute('hidden') === 'true';
    if (scanner.name === 'sheetFormatPr') {
      this.width = size('defaultColWidth', DIGIT) ?? this.width;
      this.height = size('defaultRowHeight', POINTS_TO_PIXELS) ?? this.height;
    } else if (scanner.name === 'col') {
      const [first, last] = [Number(scanner.attribute('min')) - 1, Number(scanner.attribute('max')) - 1];
      const width = hidden ? 0 : (size('width', DIGIT) ?? this.width);
      if (this.columns.length < MAX_COLUMNS) this.columns.push({ first, last, width });
    }
  }

  row(row: number, scanner: XmlScanner): void {
    const hidden = scanner.attribute('hidden') === '1' || scanner.attribute('hidden') === 'true';
    const height = Number(scanner.attribute('ht') ?? NaN) * POINTS_TO_PIXELS;
    if (hidden) this.rows.set(row, 0);
    else if (height >= 0 && height < 10_000) this.rows.set(row, height);
  }

  /** The cell in which a control's button or box is drawn: at its left edge, half-way down. */
  markOf({ from, to }: Anchor): CellIndex | null {
    const widthOf = (column: number) =>
      this.columns.find(({ first, last }) => first <= column && column <= last)?.width ?? this.width;
    const heightOf = (row: number) => this.rows.get(row) ?? this.height;
    const across = distance([from.column, from.right], [to.column, to.right], widthOf, MAX_COLUMNS);
    const down = distance([from.row, from.down], [to.row, to.down], heightOf, MAX_ROWS);
    // What has no size is drawn nowhere: some programs write this where they do not know.
    if (!across || !down) return null;
    const column = after(from.column, from.right + Math.min(MARK, across / 2), widthOf, to.column);
    const row = after(from.row, from.down + down / 2, heightOf, to.row);
    return { row, column };
  }
}

/** A control that reaches over more cells than these belongs to none. */
const FARTHEST = 1_000;

type Along = readonly [cell: number, pixels: number];

function distance(from: Along, to: Along, sizeOf: (at: number) => number, most: number): number | null {
  const known = [from, to].every(([cell]) => Number.isInteger(cell) && cell >= 0 && cell < most);
  if (!known || to[0] < from[0] || to[0] - from[0] > FARTHEST) return null;
  let sum = to[1] - from[1];
  for (let cell = from[0]; cell < to[0]; cell++) sum += sizeOf(cell);
  return Number.isFinite(sum) ? Math.max(0, sum) : null;
}

/** The cell so many pixels behind the beginning of the first, and no farther than the last. */
function after(first: number, pixels: number, sizeOf: (at: number) => number, last: number): number {
  let [cell, left] = [first, pixels];
  while (cell < last && left >= sizeOf(cell)) {
    left -= sizeOf(cell);
    cell += 1;
  }
  return cell;
}
