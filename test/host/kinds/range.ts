import type { Area } from '../area';
import {
  addressOf,
  areaOf,
  cellArea,
  cellsOf,
  columnsOf,
  contains,
  eachCell,
  intersect,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  rowsOf,
  subtract,
} from '../area';
import { COLUMN_POINTS, ROW_POINTS } from '../book';
import { readInput } from '../input';
import type { Args, Kinds, Node, RangeTarget, World } from '../kind';
import { areaIn, flag, isRange, kind, rangeNode, record, text, whole } from '../kind';
import { numberText } from '../numberText';
import { onWire } from '../onWire';
import type { SheetRecord, Shown } from '../records';
import { quoteSheet } from '../references';
import {
  accessDenied,
  insertDeleteConflict,
  invalidArgument,
  itemNotFound,
  notImplemented,
} from '../refusal';
import { a1Formula } from '../r1c1';
import { sortRows } from '../sortRows';
import { shiftSheet, touches } from '../structure';
import type { Look, Side } from '../style';
import type { Formatting } from './format';
import { mustAllow, restyle } from './format';

const MOST_CELLS = 5_000_000;

const typeOf = (value: Shown): string => {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
};

const unbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);

const inSheet = (area: Area): Area => {
  if (area.top < 0 || area.left < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN)
    throw invalidArgument('outside the sheet');
  if (area.bottom < area.top || area.right < area.left) throw invalidArgument('an empty range');
  return area;
};

export const addressWithSheet = (sheet: SheetRecord, area: Area): string =>
  `${quoteSheet(sheet.name)}!${addressOf(area)}`;

/** One value for every cell, or an array with exactly the shape of the range; `null` leaves a cell as it is. */
function eachInput(
  area: Area,
  given: unknown,
  put: (row: number, column: number, value: unknown) => void,
): void {
  if (unbounded(area) || cellsOf(area) > MOST_CELLS) throw invalidArgument('the range is too large');
  if (Array.isArray(given)) {
    const rows = given as unknown[];
    const fits =
      rows.length === rowsOf(area) &&
      rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
    if (!fits) throw invalidArgument('the array does not have the shape of the range');
  }
  for (const [row, column] of eachCell(area))
    put(
      row,
      column,
      Array.isArray(given) ? (given as unknown[][])[row - area.top]?.[column - area.left] : given,
    );
}

export function rangeKinds(world: World, format: Formatting): Kinds {
  const { book } = world;

  const grid = (target: RangeTarget, read: (row: number, column: number) => unknown): unknown[][] | null => {
    const area = areaIn(target);
    if (unbounded(area)) return null;
    const rows: unknown[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line: unknown[] = [];
      for (let column = area.left; column <= area.right; column += 1) line.push(read(row, column));
      rows.push(line);
    }
    return rows;
  };

  const hiddenByMerge = (sheet: SheetRecord, row: number, column: number): boolean =>
    sheet.merges.some(
      (merge) => contains(merge, cellArea(row, column)) && (merge.top !== row || merge.left !== column),
    );

  const write = (
    target: RangeTarget,
    given: unknown,
    asA1: (formula: string, row: number, column: number) => string = (formula) => formula,
  ): void => {
    const { sheet } = target;
    const area = areaIn(target);
    const entries: (() => void)[] = [];
    eachInput(area, given, (row, column, value) => {
      if (value === null || value === undefined) return;
      if (typeof value === 'object') throw invalidArgument('a cell takes text, a number or true/false');
      book.mayChange(sheet, cellArea(row, column));
      const entry = readInput(
        typeof value === 'string' && value.startsWith('=')
          ? asA1(value, row, column)
          : (value as string | number | boolean),
        book.look(sheet, row, column).numberFormat,
        book.clock,
      );
      // Excel drops what is written into the covered part of a merged cell.
      if (!hiddenByMerge(sheet, row, column))
        entries.push(() => {
          book.put(sheet, row, column, entry);
        });
    });
    for (const put of entries) put();
    world.changed({ sheet, area, type: 'RangeEdited' });
  };

  const setFormats = (target: RangeTarget, given: unknown): void => {
    mustAllow(target.sheet, 'allowFormatCells');
    const area = areaIn(target);
    const check = (value: unknown): string => {
      const code = text(value, 'a number format');
      if (code === '') throw invalidArgument('an empty number format');
      try {
        numberText(1, code);
      } catch {
        throw invalidArgument(`number format ${code}`);
      }
      return code;
    };
    if (!Array.isArray(given)) {
      const numberFormat = check(given);
      restyle(book, target, (look) => ({ ...look, numberFormat }));
      return;
    }
    eachInput(area, given, (row, column, value) => {
      if (value === null || value === undefined) return;
      const numberFormat = check(value);
      book.restyle(target.sheet, cellArea(row, column), (look) => ({ ...look, numberFormat }));
    });
  };

  const moved = (target: RangeTarget, change: (area: Area) => Area): Node =>
    rangeNode(target.sheet, inSheet(change(areaIn(target))));

  /** A range given as an object or as an address on the same sheet. */
  const otherArea = (target: RangeTarget, given: unknown): Area => {
    if (isRange(given)) {
      if (given.target.sheet !== target.sheet) throw invalidArgument('ranges of two sheets');
      return areaIn(given.target);
    }
    return parseArea(text(given, 'a range').split('!').at(-1) ?? '');
  };

  const offsetOf = (value: unknown): number => whole(value ?? 0, -LAST_ROW, LAST_ROW);

  const insert = (target: RangeTarget, direction: unknown): Node => {
    const { sheet } = target;
    const area = areaIn(target);
    const way = world.oneOf('InsertShiftDirection', direction);
    mustAllow(
      sheet,
      way === 'Down' && isWholeRows(area)
        ? 'allowInsertRows'
        : isWholeColumns(area)
          ? 'allowInsertColumns'
          : 'never',
    );
    if (sheet.filter && !isWholeRows(area) && !isWholeColumns(area) && touches([sheet.filter.area], area))
      throw insertDeleteConflict('the filter would be torn');
    shiftSheet(
      book,
      sheet,
      way === 'Down'
        ? { kind: 'insert', axis: 'row', at: area.top, count: rowsOf(area), from: area.left, to: area.right }
        : {
            kind: 'insert',
            axis: 'column',
            at: area.left,
            count: columnsOf(area),
            from: area.top,
            to: area.bottom,
          },
    );
    world.changed({
      sheet,
      area,
      type:
        isWholeRows(area) && way === 'Down'
          ? 'RowInserted'
          : isWholeColumns(area)
            ? 'ColumnInserted'
            : 'CellInserted',
    });
    return rangeNode(sheet, area);
  };

  const remove = (target: RangeTarget, direction: unknown): void => {
    const { sheet } = target;
    const area = areaIn(target);
    const way = world.oneOf('DeleteShiftDirection', direction);
    mustAllow(
      sheet,
      way === 'Up' && isWholeRows(area)
        ? 'allowDeleteRows'
        : isWholeColumns(area)
          ? 'allowDeleteColumns'
          : 'never',
    );
    shiftSheet(
      book,
      sheet,
      way === 'Up'
        ? { kind: 'delete', axis: 'row', at: area.top, count: rowsOf(area), from: area.left, to: area.right }
        : {
            kind: 'delete',
            axis: 'column',
            at: area.left,
            count: columnsOf(area),
            from: area.top,
            to: area.bottom,
          },
    );
    world.changed({
      sheet,
      area,
      type:
        isWholeRows(area) && way === 'Up'
          ? 'RowDeleted'
          : isWholeColumns(area)
            ? 'ColumnDeleted'
            : 'CellDeleted',
    });
  };

  const clearContents = (sheet: SheetRecord, area: Area): void => {
    const used = book.used(sheet, true);
    const part = used && intersect(used, area);
    if (!part) return;
    book.mayChange(sheet, part);
    for (const [row, column] of eachCell(part))
      book.put(sheet, row, column, { value: null, formula: null, numberFormat: null });
  };

  const clearFormats = (target: RangeTarget, area: Area): void => {
    mustAllow(target.sheet, 'allowFormatCells');
    const { sheet } = target;
    const plain = book.plain;
    const used = book.used(sheet, false);
    const part = unbounded(area) ? used && intersect(used, area) : area;
    if (part) book.restyle(sheet, part, () => plain);
    if (unbounded(area)) book.restyle(sheet, area, () => plain);
    sheet.conditionals = sheet.conditionals.filter((one) => {
      one.areas = one.areas.flatMap((piece) => subtract(piece, area));
      return one.areas.length > 0;
    });
  };

  const clear = (target: RangeTarget, applyTo: unknown): void => {
    const what = applyTo === null || applyTo === undefined ? 'All' : world.oneOf('ClearApplyTo', applyTo);
    for (const area of target.areas) {
      if (what === 'All' || what === 'Contents') clearContents(target.sheet, area);
      if (what === 'All' || what === 'Formats') clearFormats(target, area);
      if (what === 'All') {
        target.sheet.validations = target.sheet.validations.flatMap((one) => {
          const areas = one.areas.flatMap((piece) => subtract(piece, area));
          return areas.length === 0 ? [] : [{ ...one, areas }];
        });
        target.sheet.merges = target.sheet.merges.filter((merge) => !contains(area, merge));
      }
      if (!['All', 'Contents', 'Formats'].includes(what)) throw notImplemented(`Range.Clear(${what})`);
      if (what !== 'Formats') world.changed({ sheet: target.sheet, area, type: 'RangeEdited' });
    }
  };

  const merge = (target: RangeTarget, across: unknown): void => {
    const { sheet } = target;
    mustAllow(sheet, 'never');
    const area = areaIn(target);
    const parts =
      across === true
        ? Array.from({ length: rowsOf(area) }, (_, i) => ({
            ...area,
            top: area.top + i,
            bottom: area.top + i,
          }))
        : [area];
    for (const part of parts) {
      sheet.merges = sheet.merges.filter((one) => !intersect(one, part));
      if (cellsOf(part) > 1) sheet.merges.push(part);
      for (const [row, column] of eachCell(part))
        if (row !== part.top || column !== part.left)
          book.put(sheet, row, column, { value: null, formula: null, numberFormat: null });
    }
  };

  const cellProperties = (sheet: SheetRecord, row: number, column: number, wanted: unknown): unknown => {
    const look = book.look(sheet, row, column);
    const font: Record<string, unknown> = { ...look.font };
    const flat: Record<string, unknown> = {
      horizontalAlignment: look.horizontal,
      verticalAlignment: look.vertical,
      wrapText: look.wrap,
      indentLevel: look.indent,
      shrinkToFit: look.shrink,
      rowHeight: format.sizeOf('row', { sheet, areas: [cellArea(row, column)] }),
      columnWidth: format.sizeOf('column', { sheet, areas: [cellArea(row, column)] }),
    };
    const pick = (from: Record<string, unknown>, chosen: unknown, what: string): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(record(chosen))
          .filter(([, on]) => on === true)
          .map(([key]) => {
            if (!(key in from)) throw notImplemented(`${what}.${key}`);
            return [key, from[key]];
          }),
      );
    const out: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(record(wanted))) {
      if (value === false || value === undefined || value === null) continue;
      if (key === 'address') out[key] = addressWithSheet(sheet, cellArea(row, column));
      else if (key === 'rowHidden') out[key] = book.line(sheet, 'row', row).hidden;
      else if (key === 'columnHidden') out[key] = book.line(sheet, 'column', column).hidden;
      else if (key === 'format') {
        const made: Record<string, unknown> = {};
        for (const [part, chosen] of Object.entries(record(value))) {
          if (part === 'font') made[part] = pick(font, chosen, 'font');
          else if (part === 'fill') made[part] = pick({ color: look.fill ?? '#FFFFFF' }, chosen, 'fill');
          else if (part === 'protection') {
            if (chosen === true) made[part] = { locked: look.locked, formulaHidden: look.formulaHidden };
          } else if (part === 'borders')
            made[part] = Object.fromEntries(
              (['top', 'bottom', 'left', 'right'] as Side[]).map((side) => [
                side,
                pick({ ...format.borderOf(sheet, row, column, side) }, chosen, 'borders'),
              ]),
            );
          else Object.assign(made, pick(flat, { [part]: chosen }, 'format'));
        }
        out[key] = made;
      } else throw notImplemented(`cell properties: ${key}`);
    }
    return out;
  };

  const matrix = (target: RangeTarget, given: unknown): void => {
    const { sheet } = target;
    eachInput(areaIn(target), given, (row, column, value) => {
      if (value !== null && value !== undefined)
        format.applyCell({ sheet, areas: [cellArea(row, column)] }, value);
    });
  };

  const along =
    (axis: 'row' | 'column') =>
    (target: RangeTarget, [given]: Args): void => {
      const { sheet } = target;
      const area = areaIn(target);
      const count = axis === 'row' ? rowsOf(area) : columnsOf(area);
      if (!Array.isArray(given) || given.length !== count)
        throw invalidArgument('the array does not have the length of the range');
      (given as unknown[]).forEach((value, index) => {
        if (value === null || value === undefined) return;
        const areas =
          axis === 'row'
            ? [{ ...area, top: area.top + index, bottom: area.top + index }]
            : [{ ...area, left: area.left + index, right: area.left + index }];
        (axis === 'row' ? format.applyRow : format.applyColumn)({ sheet, areas }, value);
      });
    };

  const sort = (target: RangeTarget, [fields, , hasHeaders, orientation]: Args): void => {
    const { sheet } = target;
    const all = areaIn(target);
    if (orientation !== null && orientation !== undefined && orientation !== 'Rows')
      throw notImplemented('RangeSort.Apply by columns');
    if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument('sort fields');
    const area = hasHeaders === true ? { ...all, top: all.top + 1 } : all;
    if (area.top > area.bottom) return;
    if (sheet.protection) {
      mustAllow(sheet, 'allowSort');
      book.mayChange(sheet, area);
    }
    if (touches(sheet.merges, area)) throw accessDenied('merged cells in the range to sort');
    const keys = (fields as unknown[]).map((field) => {
      const one = record(field);
      for (const name of Object.keys(one))
        if (!['key', 'ascending'].includes(name)) throw notImplemented(`SortField.${name}`);
      const ascending =
        one['ascending'] === undefined || one['ascending'] === null ? true : flag(one['ascending']);
      return { column: area.left + whole(one['key'], 0, columnsOf(area) - 1), ascending };
    });
    sortRows(book, sheet, area, keys);
    world.changed({ sheet, area, type: 'RangeEdited' });
  };

  const lineNode = (target: RangeTarget, axis: 'row' | 'column', value: unknown): Node => {
    const area = areaIn(target);
    return axis === 'row'
      ? moved(target, () =>
          areaOf(area.top + whole(value, -LAST_ROW, LAST_ROW), area.left, 1, columnsOf(area)),
        )
      : moved(target, () =>
          areaOf(area.top, area.left + whole(value, -LAST_COLUMN, LAST_COLUMN), rowsOf(area), 1),
        );
  };

  const usedNode = (target: RangeTarget, valuesOnly: unknown): Node | null => {
    const area = book.used(target.sheet, valuesOnly === true, areaIn(target));
    return area && rangeNode(target.sheet, area);
  };

  const must = (node: Node | null): Node => {
    if (!node) throw itemNotFound();
    return node;
  };

  const intersection = (target: RangeTarget, other: unknown): Node | null => {
    if (isRange(other) && other.target.sheet !== target.sheet) return null;
    const area = intersect(areaIn(target), otherArea(target, other));
    return area && rangeNode(target.sheet, area);
  };

  const special = (target: RangeTarget, args: Args): Node | null => {
    const type = world.oneOf('SpecialCellType', args[0]);
    const wanted =
      args[1] === null || args[1] === undefined ? null : world.oneOf('SpecialCellValueType', args[1]);
    const used = book.used(target.sheet, false, areaIn(target));
    if (!used) return null;
    const found: Area[] = [];
    for (const [row, column] of eachCell(used)) {
      const cell = book.cell(target.sheet, row, column);
      const shown = book.shown(target.sheet, row, column);
      const fits =
        type === 'Formulas'
          ? cell?.formula !== null && cell !== null
          : type === 'Constants'
            ? cell?.formula === null && shown !== null
            : type === 'Blanks'
              ? shown === null && (cell === null || cell.formula === null)
              : (() => {
                  throw notImplemented(`Range.GetSpecialCells(${type})`);
                })();
      if (fits && wanted !== null && wanted !== 'All') {
        const kinds: Record<string, string> = {
          Errors: 'Error',
          Logical: 'Boolean',
          Numbers: 'Double',
          Text: 'String',
        };
        if (kinds[wanted] === undefined) throw notImplemented(`Range.GetSpecialCells(${wanted})`);
        if (kinds[wanted] !== typeOf(shown)) continue;
      }
      if (fits) found.push(cellArea(row, column));
    }
    return found.length === 0
      ? null
      : { cls: 'RangeAreas', target: { sheet: target.sheet, areas: found } satisfies RangeTarget };
  };

  const points = (sheet: SheetRecord, axis: 'row' | 'column', low: number, high: number): number => {
    const lines = axis === 'row' ? sheet.rows : sheet.columns;
    const standard = axis === 'row' ? ROW_POINTS : COLUMN_POINTS;
    let sum = (high - low) * standard;
    for (const [index, line] of lines)
      if (index >= low && index < high) sum += (line.hidden ? 0 : (line.size ?? standard)) - standard;
    return sum;
  };

  const select = (target: RangeTarget): void => {
    world.mustBeInFront();
    if (target.sheet.visibility !== 'Visible') throw invalidArgument('a hidden sheet cannot be selected');
    const before = book.active;
    book.active = target.sheet;
    target.sheet.selection = target.areas;
    if (before !== target.sheet) world.activated(before, target.sheet);
    world.selected(target.sheet);
  };

  const worksheet = ({ sheet }: RangeTarget): Node => ({ cls: 'Worksheet', target: sheet });
  const look =
    <T>(read: (look: Look) => T) =>
    (target: RangeTarget) =>
      grid(target, (row, column) => read(book.look(target.sheet, row, column)));
  const keptId = (target: RangeTarget): Readonly<Record<string, unknown>> => {
    for (const [id, kept] of book.kept) if (kept === target) return { _ReferenceId: id };
    return {};
  };

  return {
    Range: kind<RangeTarget>({
      identity: keptId,
      get: {
        Values: (target) => grid(target, (row, column) => onWire(book.shown(target.sheet, row, column))),
        Formulas: (target) =>
          grid(target, (row, column) => {
            const formula = book.cell(target.sheet, row, column)?.formula ?? null;
            return formula === null ? onWire(book.shown(target.sheet, row, column)) : `=${formula}`;
          }),
        Text: (target) =>
          grid(target, (row, column) =>
            numberText(
              book.shown(target.sheet, row, column),
              book.look(target.sheet, row, column).numberFormat,
            ),
          ),
        ValueTypes: (target) => grid(target, (row, column) => typeOf(book.shown(target.sheet, row, column))),
        NumberFormat: look((one) => one.numberFormat),
        Address: (target) => addressWithSheet(target.sheet, areaIn(target)),
        RowIndex: (target) => areaIn(target).top,
        ColumnIndex: (target) => areaIn(target).left,
        RowCount: (target) => rowsOf(areaIn(target)),
        ColumnCount: (target) => columnsOf(areaIn(target)),
        CellCount: (target) => {
          const count = cellsOf(areaIn(target));
          return count > 2_147_483_647 ? -1 : count;
        },
        IsEntireRow: (target) => isWholeRows(areaIn(target)),
        IsEntireColumn: (target) => isWholeColumns(areaIn(target)),
        RowHidden: (target) => format.hidden('row', target),
        ColumnHidden: (target) => format.hidden('column', target),
        Hidden: (target) => format.hidden('row', target) === true || format.hidden('column', target) === true,
        Left: (target) => points(target.sheet, 'column', 0, areaIn(target).left),
        Top: (target) => points(target.sheet, 'row', 0, areaIn(target).top),
        Width: (target) => points(target.sheet, 'column', areaIn(target).left, areaIn(target).right + 1),
        Height: (target) => points(target.sheet, 'row', areaIn(target).top, areaIn(target).bottom + 1),
      },
      set: {
        Values: (target, value) => {
          write(target, value);
        },
        Formulas: (target, value) => {
          write(target, value);
        },
        FormulasR1C1: (target, value) => {
          write(target, value, a1Formula);
        },
        NumberFormat: setFormats,
        RowHidden: (target, value) => {
          format.hide('row', target, value);
        },
        ColumnHidden: (target, value) => {
          format.hide('column', target, value);
        },
      },
      nav: {
        Format: (target) => ({ cls: 'RangeFormat', target }),
        Worksheet: worksheet,
        Sort: (target) => ({ cls: 'RangeSort', target }),
        DataValidation: (target) => ({ cls: 'DataValidation', target }),
        ConditionalFormats: (target) => ({ cls: 'ConditionalFormatCollection', target }),
      },
      open: {
        GetCell: (target, [row, column]) =>
          moved(target, (area) =>
            cellArea(area.top + whole(row, 0, LAST_ROW), area.left + whole(column, 0, LAST_COLUMN)),
          ),
        GetRow: (target, [row]) => lineNode(target, 'row', row),
        GetColumn: (target, [column]) => lineNode(target, 'column', column),
        GetLastRow: (target) => moved(target, (area) => ({ ...area, top: area.bottom })),
        GetLastColumn: (target) => moved(target, (area) => ({ ...area, left: area.right })),
        GetLastCell: (target) => moved(target, (area) => cellArea(area.bottom, area.right)),
        GetEntireRow: (target) => moved(target, (area) => ({ ...area, left: 0, right: LAST_COLUMN })),
        GetEntireColumn: (target) => moved(target, (area) => ({ ...area, top: 0, bottom: LAST_ROW })),
        GetOffsetRange: (target, [rows, columns]) =>
          moved(target, (area) => ({
            top: area.top + offsetOf(rows),
            bottom: area.bottom + offsetOf(rows),
            left: area.left + offsetOf(columns),
            right: area.right + offsetOf(columns),
          })),
        GetResizedRange: (target, [rows, columns]) =>
          moved(target, (area) => ({
            ...area,
            bottom: area.bottom + offsetOf(rows),
            right: area.right + offsetOf(columns),
          })),
        GetAbsoluteResizedRange: (target, [rows, columns]) =>
          moved(target, (area) =>
            areaOf(area.top, area.left, whole(rows, 1, LAST_ROW + 1), whole(columns, 1, LAST_COLUMN + 1)),
          ),
        GetBoundingRect: (target, [other]) =>
          moved(target, (area) => {
            const second = otherArea(target, other);
            return {
              top: Math.min(area.top, second.top),
              left: Math.min(area.left, second.left),
              bottom: Math.max(area.bottom, second.bottom),
              right: Math.max(area.right, second.right),
            };
          }),
        GetIntersection: (target, [other]) => must(intersection(target, other)),
        GetIntersectionOrNullObject: (target, [other]) => intersection(target, other),
        GetUsedRange: (target, [valuesOnly]) =>
          usedNode(target, valuesOnly) ?? moved(target, (area) => cellArea(area.top, area.left)),
        GetUsedRangeOrNullObject: (target, [valuesOnly]) => usedNode(target, valuesOnly),
        GetSpecialCells: (target, args) => must(special(target, args)),
        GetSpecialCellsOrNullObject: special,
      },
      make: { Insert: (target, [direction]) => insert(target, direction) },
      ask: {
        _ValidateArraySize: (target, [rows, columns]) => {
          const area = areaIn(target);
          if (rows !== rowsOf(area) || columns !== columnsOf(area))
            throw invalidArgument('the array does not have the shape of the range');
          return null;
        },
        GetCellProperties: (target, [wanted]) =>
          grid(target, (row, column) => cellProperties(target.sheet, row, column, wanted)),
        GetRowProperties: (target, [wanted]) =>
          grid({ ...target, areas: [{ ...areaIn(target), right: areaIn(target).left }] }, (row, column) =>
            cellProperties(target.sheet, row, column, wanted),
          )?.flat(),
        GetColumnProperties: (target, [wanted]) =>
          grid({ ...target, areas: [{ ...areaIn(target), bottom: areaIn(target).top }] }, (row, column) =>
            cellProperties(target.sheet, row, column, wanted),
          )?.flat(),
      },
      act: {
        SetCellProperties: (target, [given]) => {
          matrix(target, given);
        },
        SetRowProperties: along('row'),
        SetColumnProperties: along('column'),
        Clear: (target, [applyTo]) => {
          clear(target, applyTo);
        },
        Delete: (target, [direction]) => {
          remove(target, direction);
        },
        Merge: (target, [across]) => {
          merge(target, across);
        },
        Unmerge: (target) => {
          mustAllow(target.sheet, 'never');
          target.sheet.merges = target.sheet.merges.filter((one) => !touches(target.areas, one));
        },
      },
      steer: {
        Select: select,
        Calculate: () => {
          book.recalculate();
        },
      },
    }),
    RangeAreas: kind<RangeTarget>({
      identity: keptId,
      get: {
        Address: (target) => target.areas.map((area) => addressWithSheet(target.sheet, area)).join(','),
        AreaCount: (target) => target.areas.length,
        CellCount: (target) => target.areas.reduce((sum, area) => sum + cellsOf(area), 0),
      },
      nav: {
        Format: (target) => ({ cls: 'RangeFormat', target }),
        DataValidation: (target) => ({ cls: 'DataValidation', target }),
        ConditionalFormats: (target) => ({ cls: 'ConditionalFormatCollection', target }),
        Worksheet: worksheet,
        Areas: (target) => ({ cls: 'RangeCollection', target }),
      },
      act: {
        Clear: (target, [applyTo]) => {
          clear(target, applyTo);
        },
      },
    }),
    RangeCollection: kind<RangeTarget>({
      items: (target) => target.areas.map((area) => rangeNode(target.sheet, area)),
      open: {
        GetItemAt: (target, [index]) => {
          const area = target.areas[whole(index, 0, target.areas.length - 1)];
          return area ? rangeNode(target.sheet, area) : null;
        },
      },
      ask: { GetCount: (target) => target.areas.length },
    }),
    RangeSort: kind<RangeTarget>({ act: { Apply: sort } }),
  };
}
