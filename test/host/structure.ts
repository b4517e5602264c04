import type { Area, Shift } from './area';
import { cellArea, contains, eachCell, intersect, LAST_COLUMN, LAST_ROW, shiftArea, subtract } from './area';
import type { Book } from './book';
import { columnOf, COLUMN_POINTS, freshId, keyOf, ROW_POINTS, rowOf } from './book';
import type { CellRecord, LineRecord, SheetRecord } from './records';
import { areaOfReference, offset } from './references';
import { insertDeleteConflict, invalidArgument } from './refusal';

const moveAreas = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.flatMap((area) => shiftArea(area, shift) ?? []);

const moveCell = (row: number, column: number, shift: Shift): number | null => {
  const area = shiftArea(cellArea(row, column), shift);
  return area && keyOf(area.top, area.left);
};

function moveLines(lines: Map<number, LineRecord>, shift: Shift): void {
  const moved = [...lines].flatMap(([index, line]): [number, LineRecord][] => {
    if (index < shift.at) return [[index, line]];
    if (shift.kind === 'insert') return [[index + shift.count, line]];
    return index < shift.at + shift.count ? [] : [[index - shift.count, line]];
  });
  lines.clear();
  for (const [index, line] of moved) lines.set(index, line);
}

const length = (book: Book, sheet: SheetRecord, shift: Shift, low: number, high: number): number => {
  const standard = shift.axis === 'row' ? ROW_POINTS : COLUMN_POINTS;
  let sum = 0;
  for (let index = low; index < high; index += 1) {
    const line = book.line(sheet, shift.axis, index);
    sum += line.hidden ? 0 : (line.size ?? standard);
  }
  return sum;
};

/** Inserts or deletes cells and lets everything that refers to the sheet follow. */
export function shiftSheet(book: Book, sheet: SheetRecord, shift: Shift): void {
  const last = shift.axis === 'row' ? LAST_ROW : LAST_COLUMN;
  if (shift.count < 1 || shift.at < 0 || shift.at > last) throw invalidArgument('rows or columns');
  const whole = shift.from === 0 && shift.to === (shift.axis === 'row' ? LAST_COLUMN : LAST_ROW);
  for (const merge of sheet.merges) {
    const cut = shift.axis === 'row' ? [merge.left, merge.right] : [merge.top, merge.bottom];
    const outside = (cut[0] ?? 0) < shift.from || (cut[1] ?? 0) > shift.to;
    const touches = (cut[1] ?? 0) >= shift.from && (cut[0] ?? 0) <= shift.to;
    const behind = shift.axis === 'row' ? merge.bottom >= shift.at : merge.right >= shift.at;
    if (outside && touches && behind) throw insertDeleteConflict('a merged cell would be torn');
  }
  const before = length(book, sheet, shift, 0, shift.at);
  const removed = shift.kind === 'delete' ? length(book, sheet, shift, shift.at, shift.at + shift.count) : 0;

  const cells: [number, CellRecord][] = [];
  for (const [key, cell] of sheet.cells) {
    const row = rowOf(key);
    const column = columnOf(key);
    const to = moveCell(row, column, shift);
    if (to === null) {
      if (shift.kind === 'insert') throw insertDeleteConflict('cells would leave the sheet');
      continue;
    }
    cells.push([to, cell]);
  }
  sheet.cells.clear();
  for (const [key, cell] of cells) sheet.cells.set(key, cell);
  book.moveRemembered(sheet, (key) => moveCell(rowOf(key), columnOf(key), shift));

  if (whole) {
    const lines = shift.axis === 'row' ? sheet.rows : sheet.columns;
    moveLines(lines, shift);
    // New rows and columns look like the one before them.
    if (shift.kind === 'insert' && shift.at > 0) {
      const model = lines.get(shift.at - 1);
      for (let index = shift.at; model && index < shift.at + shift.count; index += 1)
        lines.set(index, { ...model, hidden: false });
    }
    if (shift.axis === 'row')
      sheet.filtered = new Set(
        [...sheet.filtered].flatMap((row) => shiftArea(cellArea(row, 0), shift)?.top ?? []),
      );
  }
  if (shift.kind === 'insert' && shift.at > 0) inheritLooks(book, sheet, shift);

  sheet.merges = moveAreas(sheet.merges, shift).filter(
    (area) => area.top !== area.bottom || area.left !== area.right,
  );
  sheet.validations = sheet.validations.flatMap((one) => {
    const areas = moveAreas(one.areas, shift);
    return areas.length === 0 ? [] : [{ ...one, areas }];
  });
  sheet.conditionals = sheet.conditionals.filter((one) => {
    one.areas = moveAreas(one.areas, shift);
    return one.areas.length > 0;
  });
  if (sheet.filter) {
    const area = shiftArea(sheet.filter.area, shift);
    sheet.filter = area && { ...sheet.filter, area };
    if (!area) sheet.filtered.clear();
  }
  const { page } = sheet;
  if (page.area) {
    const areas = moveAreas(page.area, shift);
    page.area = areas.length === 0 ? null : areas;
  }
  page.titleRows = page.titleRows && shiftArea(page.titleRows, shift);
  page.titleColumns = page.titleColumns && shiftArea(page.titleColumns, shift);
  page.rowBreaks = page.rowBreaks.flatMap((one) => {
    const area = whole ? shiftArea(cellArea(one.row, 0), shift) : cellArea(one.row, 0);
    return area ? [{ ...one, row: area.top }] : [];
  });
  page.columnBreaks = page.columnBreaks.flatMap((one) => {
    const area = whole ? shiftArea(cellArea(0, one.column), shift) : cellArea(0, one.column);
    return area ? [{ ...one, column: area.left }] : [];
  });
  const edge = shift.axis === 'row' ? 'top' : 'left';
  const added = shift.kind === 'insert' ? length(book, sheet, shift, shift.at, shift.at + shift.count) : 0;
  if (whole)
    for (const chart of sheet.charts)
      if (chart[edge] >= before + removed) chart[edge] += added - removed;
      else if (chart[edge] > before) chart[edge] = before;
  for (const kept of book.kept.values()) if (kept.sheet === sheet) kept.areas = moveAreas(kept.areas, shift);

  book.rewriteAll((reference, own) => {
    if (book.sheetOf(reference, own) !== sheet) return undefined;
    const area = areaOfReference(reference);
    const moved = shiftArea(area, shift);
    return moved && sameArea(area, moved) ? undefined : moved;
  });
}

const sameArea = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

/** Inserted cells look like the ones before them, and keep their validation and conditional formats. */
function inheritLooks(book: Book, sheet: SheetRecord, shift: Shift): void {
  const models = [...sheet.cells].filter(([key]) =>
    shift.axis === 'row'
      ? rowOf(key) === shift.at - 1 && columnOf(key) >= shift.from && columnOf(key) <= shift.to
      : columnOf(key) === shift.at - 1 && rowOf(key) >= shift.from && rowOf(key) <= shift.to,
  );
  for (const [key, { look }] of models)
    for (let step = 1; look && step <= shift.count; step += 1)
      sheet.cells.set(
        shift.axis === 'row'
          ? keyOf(rowOf(key) + step, columnOf(key))
          : keyOf(rowOf(key), columnOf(key) + step),
        { value: null, formula: null, look },
      );
  book.engine.rebuild();
}

/** Puts the rows (given by their old positions, in new order) of an area in place, as a sort does. */
export function reorderRows(book: Book, sheet: SheetRecord, area: Area, order: readonly number[]): void {
  const old = new Map(sheet.cells);
  order.forEach((from, index) => {
    const to = area.top + index;
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = old.get(keyOf(from, column));
      if (!cell) sheet.cells.delete(keyOf(to, column));
      else
        sheet.cells.set(keyOf(to, column), {
          ...cell,
          formula: cell.formula === null ? null : offset(cell.formula, to - from, 0),
        });
    }
  });
  book.engine.rebuild();
  book.moveRemembered(sheet, (key) => {
    const at = order.indexOf(rowOf(key));
    return at < 0 || columnOf(key) < area.left || columnOf(key) > area.right
      ? key
      : keyOf(area.top + at, columnOf(key));
  });
}

const pushed = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  bottom: area.bottom + rows,
  left: area.left + columns,
  right: area.right + columns,
});

interface Ruled {
  readonly areas: readonly Area[];
}

/** The rules of a source rectangle, laid over the target; what was there before goes. */
function layRules<T extends Ruled>(
  from: readonly T[],
  area: Area,
  to: readonly T[],
  target: Area,
  make: (rule: T, areas: Area[]) => T,
): T[] {
  const without = (rules: readonly T[], hole: Area): T[] =>
    rules.flatMap((rule) => {
      if (!touches(rule.areas, hole)) return [rule];
      const areas = rule.areas.flatMap((one) => subtract(one, hole));
      return areas.length === 0 ? [] : [make(rule, areas)];
    });
  const brought = from.flatMap((rule) => {
    const areas = rule.areas.flatMap((one) => intersect(one, area) ?? []);
    if (areas.length === 0) return [];
    return [
      make(
        rule,
        areas.map((one) => pushed(one, target.top - area.top, target.left - area.left)),
      ),
    ];
  });
  return [...without(to, target), ...brought];
}

/** Pasting cells brings their validation and conditional formats along; cutting takes them away first. */
function bringRules(from: SheetRecord, area: Area, to: SheetRecord, target: Area, cut: boolean): void {
  const validations = [...from.validations];
  const conditionals = [...from.conditionals];
  if (cut) {
    from.validations = from.validations.flatMap((one) => {
      const areas = one.areas.flatMap((piece) => subtract(piece, area));
      return areas.length === 0 ? [] : [{ ...one, areas }];
    });
    from.conditionals = from.conditionals.flatMap((one) => {
      const areas = one.areas.flatMap((piece) => subtract(piece, area));
      return areas.length === 0 ? [] : [{ ...one, areas }];
    });
  }
  to.validations = layRules(validations, area, to.validations, target, (one, areas) => ({ ...one, areas }));
  to.conditionals = layRules(conditionals, area, to.conditionals, target, (one, areas) => {
    const [before] = one.areas;
    const [after] = areas;
    return {
      ...one,
      id: freshId(),
      areas,
      formula:
        before && after ? offset(one.formula, after.top - before.top, after.left - before.left) : one.formula,
    };
  });
}

/** Copies cells with their formulas, looks and rules. */
export function copyCells(
  book: Book,
  from: SheetRecord,
  area: Area,
  to: SheetRecord,
  row: number,
  column: number,
): Area {
  const rows = row - area.top;
  const columns = column - area.left;
  const target = pushed(area, rows, columns);
  const taken = [...eachCell(area)].map(([r, c]) => ({
    r,
    c,
    cell: book.cell(from, r, c),
    look: book.look(from, r, c),
  }));
  for (const { r, c, cell, look } of taken) {
    const formula = cell?.formula ?? null;
    book.restyle(to, cellArea(r + rows, c + columns), () => look);
    book.put(to, r + rows, c + columns, {
      value: cell?.value ?? null,
      formula: formula === null ? null : offset(formula, rows, columns),
      numberFormat: null,
    });
  }
  bringRules(from, area, to, target, false);
  return target;
}

/** Cut and paste: cells move, what referred to them follows, what referred to the cells overwritten is lost. */
export function moveCells(
  book: Book,
  from: SheetRecord,
  area: Area,
  to: SheetRecord,
  row: number,
  column: number,
): void {
  const rows = row - area.top;
  const columns = column - area.left;
  const target = pushed(area, rows, columns);
  const taken = [...eachCell(area)].map(([r, c]) => [r, c, from.cells.get(keyOf(r, c))] as const);
  for (const [r, c] of eachCell(area)) from.cells.delete(keyOf(r, c));
  for (const [r, c] of eachCell(target)) to.cells.delete(keyOf(r, c));
  for (const [r, c, cell] of taken) if (cell) to.cells.set(keyOf(r + rows, c + columns), cell);
  bringRules(from, area, to, target, true);
  book.rewriteAll((reference, own) => {
    const sheet = book.sheetOf(reference, own);
    const meant = areaOfReference(reference);
    if (sheet === from && contains(area, meant)) {
      const moved = {
        top: meant.top + rows,
        bottom: meant.bottom + rows,
        left: meant.left + columns,
        right: meant.right + columns,
      };
      if (from === to) return moved;
      const end = (one: typeof reference.first) => ({
        ...one,
        row: one.row === null ? null : one.row + rows,
        column: one.column === null ? null : one.column + columns,
      });
      return {
        sheet: to.name,
        first: end(reference.first),
        last: reference.last && end(reference.last),
      };
    }
    if (sheet === to && contains(target, meant)) return null;
    return undefined;
  });
}

/** A copy of a sheet as Excel makes it: workbook names that point to the sheet get a twin scoped to the copy. */
export function copySheet(book: Book, sheet: SheetRecord, name: string): SheetRecord {
  const copy = book.addSheet(name);
  const { id, name: title, cells, rows, columns } = copy;
  Object.assign(copy, structuredClone({ ...sheet, cells, rows, columns }), {
    id,
    name: title,
    cells,
    rows,
    columns,
  });
  for (const [key, cell] of sheet.cells) copy.cells.set(key, cell);
  for (const [index, line] of sheet.rows) copy.rows.set(index, line);
  for (const [index, line] of sheet.columns) copy.columns.set(index, line);
  copy.charts = copy.charts.map((chart) => ({ ...chart, id: freshId() }));
  const moved = (formula: string): string => {
    const range = book.rangeOf(formula);
    return range?.sheet === sheet ? book.formulaFor(copy, range.area) : formula;
  };
  for (const chart of copy.charts)
    for (const series of chart.series) {
      series.nameFrom = series.nameFrom && moved(series.nameFrom);
      series.values = series.values && moved(series.values);
      series.categories = series.categories && moved(series.categories);
    }
  copy.names = sheet.names.map((one) => ({ ...one, formula: moved(one.formula) }));
  for (const one of book.names)
    if (book.rangeOf(one.formula)?.sheet === sheet && !copy.names.some((n) => n.name === one.name))
      copy.names.push({ ...one, formula: moved(one.formula) });
  book.engine.rebuild();
  return copy;
}

export const touches = (areas: readonly Area[], area: Area): boolean =>
  areas.some((one) => intersect(one, area) !== null);
