import { boxOf, rangeOf, type Box } from '../../workbook/a1';
import type { Sheet, Style, Workbook } from '../../workbook/description';
import { listsOf, type Areas } from './areas';
import { Covers } from './covers';
import { linesOf } from './edges';
import { CALL_BYTES, SET_BYTES } from './pace';
import { rectangles } from './rectangles';

type Value = string | number | boolean;

/** What it costs to tell one thing of one row. */
const ROW_BYTES = 30;

/** What is told of a format, in a way that says it of cells and of rows alike. */
type Said = Excel.Interfaces.RangeFormatUpdateData & Excel.CellPropertiesFormat;

/** One thing a style says, and how Excel is told. The order is that of telling. */
interface Aspect {
  readonly read: (style: Style, font: Workbook['font']) => Value | undefined;
  readonly said: (value: never) => Said;
  /** Nobody sees it where there is no text. */
  readonly ofText?: boolean;
  /** What Excel has where nothing is told; where this is given, most of a sheet may be told at once. */
  readonly unsaid?: Value | null;
}
const aspect = <T extends Value>(
  read: (style: Style, font: Workbook['font']) => T | undefined,
  said: (value: T) => Said,
  more: Pick<Aspect, 'ofText' | 'unsaid'> = {},
): Aspect => ({ read, said, ...more });

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
const TEXT = { ofText: true } as const;

const ASPECTS: readonly Aspect[] = [
  aspect(
    ({ fill }) => fill,
    (color) => ({ fill: { color } }),
  ),
  aspect(
    ({ size }, font) => size ?? font.size,
    (size) => ({ font: { size } }),
    { ...TEXT, unsaid: null },
  ),
  aspect(
    ({ color }) => color,
    (color) => ({ font: { color } }),
    { ...TEXT, unsaid: '#000000' },
  ),
  aspect(
    ({ bold }) => bold || undefined,
    (bold) => ({ font: { bold } }),
    TEXT,
  ),
  aspect(
    ({ italic }) => italic || undefined,
    (italic) => ({ font: { italic } }),
    TEXT,
  ),
  aspect(
    ({ horizontal }) => horizontal,
    (horizontal) => ({ horizontalAlignment: HORIZONTAL[horizontal] }),
    TEXT,
  ),
  aspect(
    ({ vertical }) => vertical,
    (vertical) => ({ verticalAlignment: VERTICAL[vertical] }),
    { ...TEXT, unsaid: 'bottom' },
  ),
  aspect(
    ({ wrap }) => wrap || undefined,
    (wrapText) => ({ wrapText }),
    TEXT,
  ),
  aspect(
    ({ indent }) => indent || undefined,
    (indentLevel) => ({ indentLevel }),
  ),
  aspect(
    ({ unlocked }) => unlocked || undefined,
    (unlocked) => ({ protection: { locked: !unlocked } }),
  ),
];

/** Something that is told of the same cells. */
interface Telling {
  readonly said: Said;
  readonly boxes: readonly Box[];
}

/**
 * Everything about how the cells look, except number formats. What is written once for many cells is asked for once. Answers
 * what is to be told of whole rows, beside their heights.
 */
export function writeLooks(
  areas: Areas,
  sheet: Sheet,
  font: Workbook['font'],
): ReadonlyMap<number, Excel.CellPropertiesFormat> {
  const { rows, columns } = sheet;
  const height = rows.length;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (height === 0 || width === 0) return new Map();
  const everywhere = areas.list(rangeOf(0, 0, height - 1, width - 1));
  const idle = idleCells(sheet, width);
  const covers = new Covers(width, idle);
  const wholeRows = new WholeRows(sheet, width);

  for (const { read, said, ofText = false, unsaid } of ASPECTS) {
    const own = (row: number, column: number): Value | null => {
      const cell = rows[row]?.cells[column];
      if (!cell || (ofText && columns[column]?.hidden)) return null;
      const value = read(cell.style ?? {}, font) ?? null;
      return value === null && !idle.has(row * width + column) ? (unsaid ?? null) : value;
    };
    const byValue = new Map<Value, Box[]>();
    for (const { box, value } of rectangles(height, width, own))
      byValue.set(value, [...(byValue.get(value) ?? []), box]);
    const minds = (value: Value) => (row: number, column: number) =>
      rows[row]?.cells[column] && !idle.has(row * width + column) && own(row, column) !== value;
    const inRows = (value: Value, boxes: readonly Box[]) =>
      ofText ? wholeRows.cost(boxes, minds(value)) : Infinity;
    const usual = unsaid === undefined ? null : usualOf(byValue, unsaid, inRows);
    if (usual !== null && usual !== unsaid) everywhere.format.set(said(usual as never));
    for (const [value, boxes] of byValue) {
      if (value === (usual ?? unsaid)) continue;
      const telling = { said: said(value as never), boxes };
      if (ofText && wholeRows.take(telling, minds(value))) continue;
      for (const list of covers.of(boxes, partOf(telling.said), ofText))
        areas.list(list).format.set(telling.said);
    }
  }

  for (const { edge, index, boxes } of linesOf(sheet))
    for (const list of listsOf(boxes)) {
      const border = areas.list(list).format.borders.getItem(index);
      border.style = 'Continuous';
      if (edge.style !== 'thin') border.weight = WEIGHT[edge.style];
      border.color = edge.color;
    }
  return wholeRows.said;
}

/** What of a format it belongs to, where that is an object of its own. */
const partOf = (said: Said): string | null =>
  (['fill', 'font', 'protection'] as const).find((part) => part in said) ?? null;

type Minds = (row: number, column: number) => unknown;

const rowsOf = (boxes: readonly Box[]): ReadonlySet<number> =>
  new Set(
    boxes.flatMap(({ row, lastRow }) => Array.from({ length: lastRow - row + 1 }, (_, index) => row + index)),
  );

/** Collects what whole rows have and no other cell has. */
class WholeRows {
  readonly said = new Map<number, Said>();
  private readonly cut = new Set<number>();

  constructor(
    { merges }: Sheet,
    private readonly width: number,
  ) {
    // A row is told of no part of a merged cell.
    for (const { row, lastRow } of merges.map(boxOf))
      if (lastRow > row) for (let one = row; one <= lastRow; one++) this.cut.add(one);
  }

  /** What it takes to tell whole rows what is told of boxes; endless where it is dear, or a cell beside them in their rows minds. */
  cost(boxes: readonly Box[], minds: Minds): number {
    const rows = rowsOf(boxes);
    if (rows.size * ROW_BYTES > CALL_BYTES) return Infinity;
    for (const row of rows) {
      if (this.cut.has(row)) return Infinity;
      for (let column = 0; column < this.width; column++) if (minds(row, column)) return Infinity;
    }
    return rows.size * ROW_BYTES;
  }

  /** Takes what is told of boxes, where that is cheaper. */
  take({ boxes, said }: Telling, minds: Minds): boolean {
    if (this.cost(boxes, minds) === Infinity) return false;
    for (const row of rowsOf(boxes)) {
      const before = this.said.get(row);
      this.said.set(row, {
        ...before,
        ...said,
        ...(said.font && { font: { ...before?.font, ...said.font } }),
      });
    }
    return true;
  }
}

/** Cells in which nobody sees how a text would look: their column is hidden, or nothing is in them and nothing asked for. */
function idleCells({ rows, columns, merges }: Sheet, width: number): Set<number> {
  const idle = new Set<number>();
  rows.forEach(({ cells }, row) => {
    for (let column = 0; column < width; column++) {
      const { value = null, formula, style = {} } = cells[column] ?? {};
      const blank = (value === null || value === '') && formula === undefined;
      if (columns[column]?.hidden || (blank && style.numberFormat === undefined && !style.unlocked))
        idle.add(row * width + column);
    }
  });
  // A merged cell is told as a whole.
  for (const merge of merges) {
    const { row, column, lastRow, lastColumn } = boxOf(merge);
    for (let r = row; r <= lastRow; r++)
      for (let c = column; c <= lastColumn; c++) idle.delete(r * width + c);
  }
  return idle;
}

/** The value that is dearest to tell where it is seen; what Excel has unsaid costs nothing. */
function usualOf(
  byValue: ReadonlyMap<Value, readonly Box[]>,
  unsaid: Value | null,
  inRows: (value: Value, boxes: readonly Box[]) => number,
): Value | null {
  const costs = [...byValue].map(([value, boxes]) => {
    const lists = listsOf(boxes).reduce((sum, { length }) => sum + CALL_BYTES + length, 0);
    return [value, Math.min(lists, inRows(value, boxes)) - (value === unsaid ? 0 : SET_BYTES)] as const;
  });
  return costs.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
