import type { Box } from '../../workbook/a1';
import type { Edge, Sheet, Style, Workbook } from '../../workbook/description';
import { Formats, listsOf } from './areas';
import { linesOf, type Lines } from './edges';
import { rectangles } from './rectangles';

type Value = string | number | boolean;

/** One thing a style says, and how Excel is told. The order is that of telling. */
interface Aspect {
  readonly read: (style: Style) => Value | undefined;
  readonly tell: (format: Excel.RangeFormat, value: never) => void;
}
const aspect = <T extends Value>(
  read: (style: Style) => T | undefined,
  tell: (format: Excel.RangeFormat, value: T) => void,
): Aspect => ({ read, tell });

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

type Index = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

const tall = ({ row, lastRow }: Box): boolean => lastRow > row;
const wide = ({ column, lastColumn }: Box): boolean => lastColumn > column;

/** Which borders of a rectangle make the lines of all its cells; the inner ones only where there is an inside. */
const INDEXES: Readonly<
  Record<Lines['where'], readonly (readonly [Index, ((box: Box) => boolean) | null])[]>
> = {
  around: [
    ['EdgeTop', null],
    ['EdgeBottom', null],
    ['EdgeLeft', null],
    ['EdgeRight', null],
    ['InsideHorizontal', tall],
    ['InsideVertical', wide],
  ],
  top: [
    ['EdgeTop', null],
    ['InsideHorizontal', tall],
  ],
  bottom: [
    ['EdgeBottom', null],
    ['InsideHorizontal', tall],
  ],
  left: [
    ['EdgeLeft', null],
    ['InsideVertical', wide],
  ],
  right: [
    ['EdgeRight', null],
    ['InsideVertical', wide],
  ],
};

const ASPECTS: readonly Aspect[] = [
  aspect(
    (style) => style.fill,
    (format, color) => {
      format.fill.color = color;
    },
  ),
  aspect(
    (style) => style.size,
    (format, size) => {
      format.font.size = size;
    },
  ),
  aspect(
    (style) => style.color,
    (format, color) => {
      format.font.color = color;
    },
  ),
  aspect(
    (style) => style.bold || undefined,
    (format) => {
      format.font.bold = true;
    },
  ),
  aspect(
    (style) => style.italic || undefined,
    (format) => {
      format.font.italic = true;
    },
  ),
  aspect(
    (style) => style.horizontal,
    (format, horizontal) => {
      format.horizontalAlignment = HORIZONTAL[horizontal];
    },
  ),
  aspect(
    (style) => (style.vertical === 'bottom' ? undefined : style.vertical),
    (format, vertical) => {
      format.verticalAlignment = VERTICAL[vertical];
    },
  ),
  aspect(
    (style) => style.wrap || undefined,
    (format) => {
      format.wrapText = true;
    },
  ),
  aspect(
    (style) => style.indent || undefined,
    (format, indent) => {
      format.indentLevel = indent;
    },
  ),
  aspect(
    (style) => style.unlocked || undefined,
    (format) => {
      format.protection.locked = false;
    },
  ),
];

/** Everything about how the cells look, except number formats. What is written once for many cells is asked for once. */
export function writeLooks(target: Excel.Worksheet, sheet: Sheet, font: Workbook['font']): void {
  const height = sheet.rows.length;
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  if (height === 0 || width === 0) return;
  const formats = new Formats(target);
  const [everywhere = ''] = listsOf([{ row: 0, column: 0, lastRow: height - 1, lastColumn: width - 1 }]);
  formats.of(everywhere).font.size = font.size;

  for (const { read, tell } of ASPECTS) {
    const byValue = new Map<Value, Box[]>();
    const found = rectangles(height, width, (row, column) => {
      const style = sheet.rows[row]?.cells[column]?.style;
      return (style && read(style)) ?? null;
    });
    for (const { box, value } of found) byValue.set(value, [...(byValue.get(value) ?? []), box]);
    for (const [value, boxes] of byValue) {
      for (const list of listsOf(boxes)) tell(formats.of(list), value as never);
    }
  }

  for (const { edge, boxes, where } of linesOf(sheet)) {
    const along = (index: Index, some: readonly Box[]) => {
      for (const list of listsOf(some)) draw(formats.of(list), index, edge);
    };
    for (const [index, inside] of INDEXES[where]) {
      // A single row or column has no lines inside, and Excel refuses to draw them.
      along(index, inside === null ? boxes : boxes.filter(inside));
    }
  }
}

function draw(format: Excel.RangeFormat, index: Index, edge: Edge): void {
  const border = format.borders.getItem(index);
  border.style = 'Continuous';
  if (edge.style !== 'thin') border.weight = WEIGHT[edge.style];
  border.color = edge.color;
}
