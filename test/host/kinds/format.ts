import type { Area } from '../area';
import { eachCell, isWholeColumns, isWholeRows } from '../area';
import type { Book } from '../book';
import { COLUMN_POINTS, ROW_POINTS } from '../book';
import type { Kinds, Node, RangeTarget, World } from '../kind';
import { colour, flag, kind, numeric, record, text, whole } from '../kind';
import { accessDenied, invalidArgument, notImplemented } from '../refusal';
import type { SheetRecord } from '../records';
import type { Border, Look, Side } from '../style';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Edge = (typeof EDGES)[number];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

type Change = (look: Look) => Look;

/** The same object without one of its keys. */
export const without = <T extends object>(from: T, key: keyof T): T =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== key)) as T;

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };
const OPPOSITE: Partial<Record<Side, readonly [Side, number, number]>> = {
  top: ['bottom', -1, 0],
  bottom: ['top', 1, 0],
  left: ['right', 0, -1],
  right: ['left', 0, 1],
};

/** What protection allows beyond unlocked cells, by the name of the option. */
export function mustAllow(sheet: SheetRecord, option: string): void {
  if (sheet.protection && sheet.protection.options[option] !== true)
    throw accessDenied(`${sheet.name} is protected`);
}

export function restyle(book: Book, range: RangeTarget, change: Change): void {
  mustAllow(range.sheet, 'allowFormatCells');
  for (const area of range.areas) book.restyle(range.sheet, area, change);
}

/** The one value all cells share, or `null` when they differ. */
export function shared<T>(book: Book, { sheet, areas }: RangeTarget, read: (look: Look) => T): T | null {
  let first: { readonly value: T } | null = null;
  const used = book.used(sheet, false);
  for (const area of areas) {
    const open = isWholeColumns(area) || isWholeRows(area);
    const seen = open
      ? {
          ...area,
          bottom: Math.min(area.bottom, Math.max(area.top, used?.bottom ?? 0)),
          right: Math.min(area.right, Math.max(area.left, used?.right ?? 0)),
        }
      : area;
    for (const [row, column] of eachCell(seen)) {
      const value = read(book.look(sheet, row, column));
      first ??= { value };
      if (first.value !== value) return null;
    }
  }
  return first?.value ?? null;
}

const strip = (area: Area, edge: Edge): Area | null => {
  switch (edge) {
    case 'EdgeTop':
      return { ...area, bottom: area.top };
    case 'EdgeBottom':
      return { ...area, top: area.bottom };
    case 'EdgeLeft':
      return { ...area, right: area.left };
    case 'EdgeRight':
      return { ...area, left: area.right };
    case 'InsideVertical':
      return area.left === area.right ? null : { ...area, right: area.right - 1 };
    case 'InsideHorizontal':
      return area.top === area.bottom ? null : { ...area, bottom: area.bottom - 1 };
    default:
      return area;
  }
};

const SIDE: Readonly<Record<Edge, Side>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideVertical: 'right',
  InsideHorizontal: 'bottom',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

const borderOf = (book: Book, sheet: SheetRecord, row: number, column: number, side: Side): Border => {
  const own = book.look(sheet, row, column).borders[side];
  if (own) return own;
  const beside = OPPOSITE[side];
  if (!beside) return NO_BORDER;
  const [other, rows, columns] = beside;
  if (row + rows < 0 || column + columns < 0) return NO_BORDER;
  return book.look(sheet, row + rows, column + columns).borders[other] ?? NO_BORDER;
};

/** Draws one side of every cell of the area; a line that the neighbour draws differently gives way. */
function draw(book: Book, sheet: SheetRecord, area: Area, side: Side, change: (b: Border) => Border): void {
  for (const [row, column] of eachCell(area)) {
    const next = change(borderOf(book, sheet, row, column, side));
    const here = { top: row, left: column, bottom: row, right: column };
    book.restyle(sheet, here, (look) =>
      next.style === 'None'
        ? { ...look, borders: without(look.borders, side) }
        : { ...look, borders: { ...look.borders, [side]: next } },
    );
    const beside = OPPOSITE[side];
    if (!beside) continue;
    const [other, rows, columns] = beside;
    const there = { top: row + rows, left: column + columns, bottom: row + rows, right: column + columns };
    if (there.top < 0 || there.left < 0) continue;
    const line = book.look(sheet, there.top, there.left).borders[other];
    if (!line || (line.style === next.style && line.weight === next.weight && line.color === next.color))
      continue;
    book.restyle(sheet, there, (look) => ({
      ...look,
      borders: next.style === 'None' ? without(look.borders, other) : { ...look.borders, [other]: next },
    }));
  }
}

const visible = (border: Border): Border =>
  border.style === 'None' ? { ...border, style: 'Continuous' } : border;

export const MAX_COLUMN_POINTS = 1800;
export const MAX_ROW_POINTS = 409.5;

type Axis = 'row' | 'column';

/** The classes that show and set looks, and the same for callers that carry whole objects of properties. */
export interface Formatting {
  readonly kinds: Kinds;
  readonly applyCell: (target: RangeTarget, given: unknown) => void;
  readonly applyRow: (target: RangeTarget, given: unknown) => void;
  readonly applyColumn: (target: RangeTarget, given: unknown) => void;
  readonly hide: (axis: Axis, target: RangeTarget, value: unknown) => void;
  readonly hidden: (axis: Axis, target: RangeTarget) => boolean | null;
  readonly sizeOf: (axis: Axis, target: RangeTarget) => number | null;
  readonly borderOf: (sheet: SheetRecord, row: number, column: number, side: Side) => Border;
}

export function formatting(world: World): Formatting {
  const { book } = world;

  const looks: Readonly<Record<string, (value: unknown) => Change>> = {
    horizontalAlignment: (value) => {
      const horizontal = world.oneOf('HorizontalAlignment', value);
      // Only left, right and distributed keep an indent.
      return (look) => ({
        ...look,
        horizontal,
        indent: ['Left', 'Right', 'Distributed'].includes(horizontal) ? look.indent : 0,
      });
    },
    verticalAlignment: (value) => {
      const vertical = world.oneOf('VerticalAlignment', value);
      return (look) => ({ ...look, vertical });
    },
    wrapText: (value) => {
      const wrap = flag(value);
      return (look) => ({ ...look, wrap });
    },
    shrinkToFit: (value) => {
      const shrink = flag(value);
      return (look) => ({ ...look, shrink });
    },
    indentLevel: (value) => {
      const indent = whole(value, 0, 250);
      return (look) => ({
        ...look,
        indent,
        horizontal: indent > 0 && look.horizontal === 'General' ? 'Left' : look.horizontal,
      });
    },
  };

  const fonts: Readonly<Record<string, (value: unknown) => Partial<Look['font']>>> = {
    name: (value) => ({ name: text(value) }),
    size: (value) => ({ size: numeric(value, 1, 409) }),
    color: (value) => ({ color: colour(value) }),
    bold: (value) => ({ bold: flag(value) }),
    italic: (value) => ({ italic: flag(value) }),
    underline: (value) => ({ underline: world.oneOf('RangeUnderlineStyle', value) }),
    strikethrough: (value) => ({ strikethrough: flag(value) }),
  };

  const font = (key: string, value: unknown): Change => {
    const read = fonts[key];
    if (!read) throw notImplemented(`font.${key}`);
    const change = read(value);
    return (look) => ({ ...look, font: { ...look.font, ...change } });
  };

  const fill = (value: unknown): Change => {
    const color = value === '' ? null : colour(value);
    return (look) => ({ ...look, fill: color });
  };

  const protection = (key: string, value: unknown): Change => {
    const on = flag(value);
    if (key === 'locked') return (look) => ({ ...look, locked: on });
    if (key === 'formulaHidden') return (look) => ({ ...look, formulaHidden: on });
    throw notImplemented(`protection.${key}`);
  };

  const borderChange = (given: Readonly<Record<string, unknown>>): ((border: Border) => Border) => {
    const parts = Object.entries(given)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([key, value]): ((border: Border) => Border) => {
        if (key === 'style') {
          const style = world.oneOf('BorderLineStyle', value);
          return (border) => ({ ...border, style });
        }
        if (key === 'weight') {
          const weight = world.oneOf('BorderWeight', value);
          return (border) => ({ ...visible(border), weight });
        }
        if (key === 'color') {
          const color = colour(value);
          return (border) => ({ ...visible(border), color });
        }
        throw notImplemented(`border.${key}`);
      });
    return (border) => parts.reduce((sum, part) => part(sum), border);
  };

  /** The changes that a `CellPropertiesFormat` object asks for; sizes are left to the caller. */
  const formatChanges = (
    given: Readonly<Record<string, unknown>>,
  ): { change: Change | null; borders: [Side, (border: Border) => Border][] } => {
    const changes: Change[] = [];
    const borders: [Side, (border: Border) => Border][] = [];
    for (const [key, value] of Object.entries(given)) {
      if (value === undefined || value === null) continue;
      const look = looks[key];
      if (look) changes.push(look(value));
      else if (key === 'font')
        for (const [name, part] of Object.entries(record(value))) changes.push(font(name, part));
      else if (key === 'fill')
        for (const [name, part] of Object.entries(record(value))) {
          if (name !== 'color') throw notImplemented(`format.fill.${name}`);
          changes.push(fill(part));
        }
      else if (key === 'protection')
        for (const [name, part] of Object.entries(record(value))) changes.push(protection(name, part));
      else if (key === 'borders')
        for (const [name, part] of Object.entries(record(value))) {
          if (!['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'].includes(name))
            throw notImplemented(`format.borders.${name}`);
          borders.push([name as Side, borderChange(record(part))]);
        }
      else throw notImplemented(`format.${key}`);
    }
    const change =
      changes.length === 0 ? null : (look: Look) => changes.reduce((sum, part) => part(sum), look);
    return { change, borders };
  };

  const applyFormat = (range: RangeTarget, given: unknown, sizes: readonly string[] = []): void => {
    const all = record(given);
    const rest = Object.fromEntries(Object.entries(all).filter(([key]) => !sizes.includes(key)));
    const { change, borders } = formatChanges(rest);
    if (change) restyle(book, range, change);
    if (borders.length > 0) mustAllow(range.sheet, 'allowFormatCells');
    for (const area of range.areas)
      for (const [side, line] of borders) draw(book, range.sheet, area, side, line);
  };

  const lines = (axis: 'row' | 'column', { areas }: RangeTarget): number[] => {
    const found = new Set<number>();
    for (const area of areas) {
      const [low, high] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
      if (high - low > 100_000) throw invalidArgument('too many rows');
      for (let index = low; index <= high; index += 1) found.add(index);
    }
    return [...found];
  };

  const sizeOf = (axis: 'row' | 'column', range: RangeTarget): number | null => {
    const standard = axis === 'row' ? ROW_POINTS : COLUMN_POINTS;
    const sizes = new Set(
      lines(axis, range).map((index) => {
        const line = book.line(range.sheet, axis, index);
        return line.hidden ? 0 : (line.size ?? standard);
      }),
    );
    return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
  };

  const resize = (axis: 'row' | 'column', range: RangeTarget, size: number | null): void => {
    mustAllow(range.sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
    for (const index of lines(axis, range))
      book.setLine(range.sheet, axis, index, { size, hidden: size === 0 });
  };

  const hide = (axis: 'row' | 'column', range: RangeTarget, value: unknown): void => {
    mustAllow(range.sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
    const hidden = flag(value);
    for (const index of lines(axis, range)) book.setLine(range.sheet, axis, index, { hidden });
  };

  const hidden = (axis: 'row' | 'column', range: RangeTarget): boolean | null => {
    const states = new Set(lines(axis, range).map((index) => book.line(range.sheet, axis, index).hidden));
    return states.size === 1 ? ([...states][0] ?? null) : null;
  };

  const range =
    <T>(read: (look: Look) => T) =>
    (target: RangeTarget) =>
      shared(book, target, read);
  const setLook = (key: string) => (target: RangeTarget, value: unknown) => {
    const change = looks[key];
    if (!change) throw notImplemented(`format.${key}`);
    restyle(book, target, change(value));
  };
  const setFont = (key: string) => (target: RangeTarget, value: unknown) => {
    restyle(book, target, font(key, value));
  };
  const setProtection = (key: string) => (target: RangeTarget, value: unknown) => {
    restyle(book, target, protection(key, value));
  };
  const to =
    (cls: string) =>
    (target: RangeTarget): Node => ({ cls, target });

  const edgeNode = (target: RangeTarget, edge: string): Node => ({
    cls: 'RangeBorder',
    target: { range: target, edge: edge as Edge } satisfies BorderTarget,
  });
  const borderPart =
    (part: keyof Border) =>
    ({ range: { sheet, areas }, edge }: BorderTarget): string | null => {
      const found = new Set<string>();
      for (const area of areas) {
        const cells = strip(area, edge);
        if (cells)
          for (const [row, column] of eachCell(cells))
            found.add(borderOf(book, sheet, row, column, SIDE[edge])[part]);
      }
      return found.size === 1 ? ([...found][0] ?? null) : null;
    };
  const setBorder =
    (part: string) =>
    ({ range: { sheet, areas }, edge }: BorderTarget, value: unknown): void => {
      mustAllow(sheet, 'allowFormatCells');
      const change = borderChange({ [part]: value });
      for (const area of areas) {
        const cells = strip(area, edge);
        if (cells) draw(book, sheet, cells, SIDE[edge], change);
      }
    };

  const kinds: Kinds = {
    RangeFormat: kind<RangeTarget>({
      get: {
        WrapText: range((look) => look.wrap),
        HorizontalAlignment: range((look) => look.horizontal),
        VerticalAlignment: range((look) => look.vertical),
        IndentLevel: range((look) => look.indent),
        ShrinkToFit: range((look) => look.shrink),
        ColumnWidth: (target) => sizeOf('column', target),
        RowHeight: (target) => sizeOf('row', target),
        UseStandardWidth: (target) =>
          lines('column', target).every((c) => book.line(target.sheet, 'column', c).size === null),
        UseStandardHeight: (target) =>
          lines('row', target).every((r) => book.line(target.sheet, 'row', r).size === null),
      },
      set: {
        WrapText: setLook('wrapText'),
        HorizontalAlignment: setLook('horizontalAlignment'),
        VerticalAlignment: setLook('verticalAlignment'),
        IndentLevel: setLook('indentLevel'),
        ShrinkToFit: setLook('shrinkToFit'),
        ColumnWidth: (target, value) => {
          resize('column', target, numeric(value, 0, MAX_COLUMN_POINTS));
        },
        RowHeight: (target, value) => {
          resize('row', target, numeric(value, 0, MAX_ROW_POINTS));
        },
        UseStandardWidth: (target, value) => {
          if (flag(value)) resize('column', target, null);
        },
        UseStandardHeight: (target, value) => {
          if (flag(value)) resize('row', target, null);
        },
      },
      nav: {
        Fill: to('RangeFill'),
        Font: to('RangeFont'),
        Borders: to('RangeBorderCollection'),
        Protection: to('FormatProtection'),
      },
      act: {
        AutofitRows: (target) => {
          resize('row', target, null);
        },
      },
    }),
    RangeFill: kind<RangeTarget>({
      get: { Color: (target) => shared(book, target, (look) => look.fill ?? '#FFFFFF') ?? '' },
      set: {
        Color: (target, value) => {
          restyle(book, target, fill(value));
        },
      },
      act: {
        Clear: (target) => {
          restyle(book, target, fill(''));
        },
      },
    }),
    RangeFont: kind<RangeTarget>({
      get: {
        Name: range((look) => look.font.name),
        Size: range((look) => look.font.size),
        Color: (target) => shared(book, target, (look) => look.font.color) ?? '',
        Bold: range((look) => look.font.bold),
        Italic: range((look) => look.font.italic),
        Underline: range((look) => look.font.underline),
        Strikethrough: range((look) => look.font.strikethrough),
      },
      set: {
        Name: setFont('name'),
        Size: setFont('size'),
        Color: setFont('color'),
        Bold: setFont('bold'),
        Italic: setFont('italic'),
        Underline: setFont('underline'),
        Strikethrough: setFont('strikethrough'),
      },
    }),
    FormatProtection: kind<RangeTarget>({
      get: { Locked: range((look) => look.locked), FormulaHidden: range((look) => look.formulaHidden) },
      set: { Locked: setProtection('locked'), FormulaHidden: setProtection('formulaHidden') },
    }),
    RangeBorderCollection: kind<RangeTarget>({
      get: { Count: () => EDGES.length },
      items: (target) => EDGES.map((edge) => edgeNode(target, edge)),
      item: (target, key) => edgeNode(target, world.oneOf('BorderIndex', key)),
      open: {
        GetItem: (target, [key]) => edgeNode(target, world.oneOf('BorderIndex', key)),
        GetItemAt: (target, [index]) => edgeNode(target, EDGES[whole(index, 0, EDGES.length - 1)] ?? ''),
      },
    }),
    RangeBorder: kind<BorderTarget>({
      get: {
        SideIndex: ({ edge }) => edge,
        Style: borderPart('style'),
        Weight: borderPart('weight'),
        Color: borderPart('color'),
      },
      set: { Style: setBorder('style'), Weight: setBorder('weight'), Color: setBorder('color') },
      identity: () => ({}),
    }),
  };

  const applyLine =
    (axis: 'row' | 'column', sizeKey: string, hiddenKey: string, most: number) =>
    (target: RangeTarget, given: unknown): void => {
      for (const [key, value] of Object.entries(record(given))) {
        if (key === hiddenKey) hide(axis, target, value);
        else if (key === 'format') {
          const format = record(value);
          applyFormat(target, format, [sizeKey]);
          const size = format[sizeKey];
          if (size !== undefined && size !== null) resize(axis, target, numeric(size, 0, most));
        } else throw notImplemented(`${axis} properties: ${key}`);
      }
    };

  return {
    kinds,
    applyCell: (target, given) => {
      for (const [key, value] of Object.entries(record(given))) {
        if (key !== 'format') throw notImplemented(`cell properties: ${key}`);
        if (value !== undefined && value !== null) applyFormat(target, value);
      }
    },
    applyRow: applyLine('row', 'rowHeight', 'rowHidden', MAX_ROW_POINTS),
    applyColumn: applyLine('column', 'columnWidth', 'columnHidden', MAX_COLUMN_POINTS),
    hide,
    hidden,
    sizeOf,
    borderOf: (sheet, row, column, side) => borderOf(book, sheet, row, column, side),
  };
}
