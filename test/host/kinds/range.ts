import { arrayUses } from '../../sheets/arrayUses';
import type { Area } from '../area';
import {
  cellArea,
  cellsOf,
  columnsOf,
  contains,
  eachCell,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowsOf,
  subtract,
} from '../area';
import { COLUMN_POINTS, keyOf, ROW_POINTS } from '../book';
import { readInput } from '../input';
import type { Args, Kinds, Node, RangeTarget, World } from '../kind';
import { areaIn, flag, kind, rangeNode, record, text, whole } from '../kind';
import { numberText } from '../numberText';
import { onWire } from '../onWire';
import type { SheetRecord } from '../records';
import { accessDenied, insertDeleteConflict, invalidArgument, notImplemented } from '../refusal';
import { a1Formula } from '../r1c1';
import { valueType } from '../valueType';
import { sortRows } from '../sortRows';
import { shiftSheet, touches } from '../structure';
import type { Look } from '../style';
import { copyFrom } from './copyFrom';
import type { Formatting } from './format';
import { mustAllow, restyle } from './format';
import { addressWithSheet } from './rangeAddress';
import { rangesFrom } from './rangesFrom';
import { readProperties } from './readProperties';

const MOST_CELLS = 5_000_000;

const unbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);

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

  /** Where arrays are taken as they are, a formula that gives one, or takes one for a value, fills more cells than its own. */
  const mustNotSpill = (sheet: SheetRecord, formula: string): void => {
    if (!world.has('dynamic-arrays')) return;
    const size = (name: string): number | null => {
      const found = book.findName(name, sheet);
      const range = found && book.rangeOf(found.formula);
      return range && cellsOf(range.area);
    };
    const spills = arrayUses(formula, size).filter((use) => /: (?:an array|several cells)$/.test(use));
    if (spills.length > 0) throw invalidArgument(`${formula} would spill: ${spills.join(', ')}`);
  };

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
      if (entry.formula !== null) mustNotSpill(sheet, entry.formula);
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
      if (what === 'All' || what === 'Hyperlinks')
        for (const [row, column] of eachCell(area)) target.sheet.links.delete(keyOf(row, column));
      if (!['All', 'Contents', 'Formats', 'Hyperlinks'].includes(what))
        throw notImplemented(`Range.Clear(${what})`);
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
        ValueTypes: (target) =>
          grid(target, (row, column) => valueType(book.shown(target.sheet, row, column))),
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
        Hyperlink: (target, value) => {
          const link = record(value);
          const [strange] = Object.keys(link).filter((key) => key !== 'documentReference');
          if (strange !== undefined) throw notImplemented(`a link with ${strange}`);
          mustAllow(target.sheet, 'allowInsertHyperlinks');
          const { top, left } = areaIn(target);
          target.sheet.links.set(keyOf(top, left), text(link['documentReference'], 'a place'));
        },
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
      open: rangesFrom(world),
      make: { Insert: (target, [direction]) => insert(target, direction) },
      ask: {
        _ValidateArraySize: (target, [rows, columns]) => {
          const area = areaIn(target);
          if (rows !== rowsOf(area) || columns !== columnsOf(area))
            throw invalidArgument('the array does not have the shape of the range');
          return null;
        },
        GetCellProperties: (target, [wanted]) =>
          grid(target, (row, column) => readProperties(book, format, target.sheet, row, column, wanted)),
        GetRowProperties: (target, [wanted]) =>
          grid({ ...target, areas: [{ ...areaIn(target), right: areaIn(target).left }] }, (row, column) =>
            readProperties(book, format, target.sheet, row, column, wanted),
          )?.flat(),
        GetColumnProperties: (target, [wanted]) =>
          grid({ ...target, areas: [{ ...areaIn(target), bottom: areaIn(target).top }] }, (row, column) =>
            readProperties(book, format, target.sheet, row, column, wanted),
          )?.flat(),
      },
      act: {
        SetCellProperties: (target, [given]) => {
          matrix(target, given);
        },
        CopyFrom: copyFrom(world, mustNotSpill),
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
