import { boxOf, type Box } from '../../workbook/a1';
import type { Sheet, Style, Workbook } from '../../workbook/description';
import { addressOf, listsOf, type Areas } from './areas';
import { Covers } from './covers';
import { linesOf } from './edges';
import { CALL_BYTES, SET_BYTES } from './pace';
import { rectangles } from './rectangles';

type Value = string | number | boolean;

/** One thing a style says, and how Excel is told. The order is that of telling. */
interface Aspect {
  /** What of a cell's format it belongs to. */
  readonly part: 'fill' | 'font' | 'protection' | null;
  readonly read: (style: Style, font: Workbook['font']) => Value | undefined;
  readonly tell: (format: Excel.RangeFormat, value: never) => void;
  /** Nobody sees it where there is no text. */
  readonly ofText?: boolean;
  /** What Excel has where nothing is told; where this is given, most of a sheet may be told at once. */
  readonly unsaid?: Value | null;
}
const aspect = <T extends Value>(
  part: Aspect['part'],
  read: (style: Style, font: Workbook['font']) => T | undefined,
  tell: (format: Excel.RangeFormat, value: T) => void,
  more: Pick<Aspect, 'ofText' | 'unsaid'> = {},
): Aspect => ({ part, read, tell, ...more });

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

const ASPECTS: readonly Aspect[] = [
  aspect(
    'fill',
    (style) => style.fill,
    (format, color) => {
      format.fill.color = color;
    },
  ),
  aspect(
    'font',
    (style, font) => style.size ?? font.size,
    (format, size) => {
      format.font.size = size;
    },
    { ofText: true, unsaid: null },
  ),
  aspect(
    'font',
    (style) => style.color,
    (format, color) => {
      format.font.color = color;
    },
    { ofText: true, unsaid: '#000000' },
  ),
  aspect(
    'font',
    (style) => style.bold || undefined,
    (format) => {
      format.font.bold = true;
    },
    { ofText: true },
  ),
  aspect(
    'font',
    (style) => style.italic || undefined,
    (format) => {
      format.font.italic = true;
    },
    { ofText: true },
  ),
  aspect(
    null,
    (style) => style.horizontal,
    (format, horizontal) => {
      format.horizontalAlignment = HORIZONTAL[horizontal];
    },
    { ofText: true },
  ),
  aspect(
    null,
    (style) => style.vertical,
    (format, vertical) => {
      format.verticalAlignment = VERTICAL[vertical];
    },
    { ofText: true, unsaid: 'bottom' },
  ),
  aspect(
    null,
    (style) => style.wrap || undefined,
    (format) => {
      format.wrapText = true;
    },
    { ofText: true },
  ),
  aspect(
    null,
    (style) => style.indent || undefined,
    (format, indent) => {
      format.indentLevel = indent;
    },
  ),
  aspect(
    'protection',
    (style) => style.unlocked || undefined,
    (format) => {
      format.protection.locked = false;
    },
  ),
];

/** Everything about how the cells look, except number formats. What is written once for many cells is asked for once. */
export function writeLooks(areas: Areas, sheet: Sheet, font: Workbook['font']): void {
  const { rows } = sheet;
  const height = rows.length;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (height === 0 || width === 0) return;
  const everywhere = areas.list(addressOf({ row: 0, column: 0, lastRow: height - 1, lastColumn: width - 1 }));
  const idle = idleCells(sheet, width);
  const covers = new Covers(width, idle);

  for (const { part, read, tell, ofText = false, unsaid } of ASPECTS) {
    const own = (row: number, column: number): Value | null => {
      const cell = rows[row]?.cells[column];
      if (!cell) return null;
      const value = read(cell.style ?? {}, font) ?? null;
      return value === null && !idle.has(row * width + column) ? (unsaid ?? null) : value;
    };
    const byValue = new Map<Value, Box[]>();
    for (const { box, value } of rectangles(height, width, own))
      byValue.set(value, [...(byValue.get(value) ?? []), box]);
    const usual = unsaid === undefined ? null : usualOf(byValue, unsaid);
    if (usual !== null && usual !== unsaid) tell(everywhere.format, usual as never);
    for (const [value, boxes] of byValue)
      if (value !== (usual ?? unsaid))
        for (const list of covers.of(boxes, part, ofText)) tell(areas.list(list).format, value as never);
  }

  for (const { edge, index, boxes } of linesOf(sheet))
    for (const list of listsOf(boxes)) {
      const border = areas.list(list).format.borders.getItem(index);
      border.style = 'Continuous';
      if (edge.style !== 'thin') border.weight = WEIGHT[edge.style];
      border.color = edge.color;
    }
}

/** Cells in which nobody sees how a text would look: nothing is in them, and nothing is asked for. */
function idleCells({ rows, merges }: Sheet, width: number): Set<number> {
  const idle = new Set<number>();
  rows.forEach(({ cells }, row) => {
    for (let column = 0; column < width; column++) {
      const { value = null, formula, style = {} } = cells[column] ?? {};
      const blank = (value === null || value === '') && formula === undefined;
      if (blank && style.fill === undefined && style.numberFormat === undefined && !style.unlocked)
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
function usualOf(byValue: ReadonlyMap<Value, readonly Box[]>, unsaid: Value | null): Value | null {
  const cost = (value: Value) =>
    listsOf(byValue.get(value) ?? []).reduce((sum, { length }) => sum + CALL_BYTES + length, 0) -
    (value === unsaid ? 0 : SET_BYTES);
  return [...byValue.keys()].sort((a, b) => cost(b) - cost(a))[0] ?? null;
}
