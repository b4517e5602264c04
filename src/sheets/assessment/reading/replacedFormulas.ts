import type { Problem } from '../../../model/answers';
import { foundText } from '../../../model/cells/raw';
import { quotable } from '../../../model/cells/textLimits';
import { boxOf, cellAt } from '../../../workbook/a1';
import type { Sheet, ShownValue, Workbook } from '../../../workbook/description';
import type { ReadWorkbook, WholeSheet } from '../../../workbook/rows';
import { LAYOUT } from '../layout';
import { layoutOf } from './layoutIn';

/** References change with the rows, spaces and capitals with the program; functions, signs and constants stay. */
const skeleton = (formula: string): string =>
  formula
    .replace(/'[^']*'!|\$?[A-Za-z]{1,3}\$?\d+/g, '#')
    .replace(/_xlfn\.|\s+/g, '')
    .toLowerCase()
    .replace(/\b(true|false)\(\)/g, '$1');

const same = (a: ShownValue, b: ShownValue): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : foundText(a) === foundText(b);

interface Moved {
  readonly title: string;
  /** Where a row of the description stands now, and whose it is; `null` where it is gone. */
  readonly rowOf: (row: number) => { readonly row: number; readonly id: string | null } | null;
  readonly columns: number;
}

/** Where a sheet of the description stands in the workbook; `null` where it is gone or was built over. */
function whereIs(sheet: Sheet, described: Workbook, read: ReadWorkbook): Moved | null {
  const anchors = described.names.flatMap(({ name, sheet: key, range }) => {
    const cells = key === sheet.key ? read.names.get(name) : undefined;
    if (cells === undefined || cells === 'broken') return [];
    const box = boxOf(range);
    return [{ name, cells, box, rows: cells.row - box.row, columns: cells.column - box.column }];
  });
  const [first] = anchors;
  if (!first) return null;
  const alike = anchors.every(
    ({ cells, columns }) => cells.sheet === first.cells.sheet && columns === first.columns,
  );
  if (!alike) return null;
  const ids = anchors.find(({ name }) => name === 'ISOMM_Id');
  const steady = anchors.every(
    ({ box, cells, rows }) => rows === first.rows && cells.values.length === box.lastRow - box.row + 1,
  );
  if (!steady && !ids) return null;
  const idAt = new Map<string, number>();
  ids?.cells.values.forEach(([id], index) => {
    const key = typeof id === 'string' ? id.toLowerCase() : '';
    if (!idAt.has(key)) idAt.set(key, ids.cells.row + index);
  });
  const rowOf: Moved['rowOf'] = (row) => {
    if (!ids || row < ids.box.row || row > ids.box.lastRow) {
      return steady ? { row: row + first.rows, id: null } : null;
    }
    const id = sheet.rows[row]?.cells[ids.box.column]?.value;
    const now = typeof id === 'string' ? idAt.get(id.toLowerCase()) : undefined;
    return now === undefined || typeof id !== 'string' ? null : { row: now, id };
  };
  return { title: first.cells.sheet, rowOf, columns: first.columns };
}

/** Whether formulas of this sheet stand where none should: then rows or cells were put in between, and no place is sure. */
function isDisplaced(sheet: Sheet, moved: Moved, whole: WholeSheet): boolean {
  const ours = new Set<string>();
  const places = new Set<string>();
  sheet.rows.forEach(({ cells }, from) => {
    const row = moved.rowOf(from)?.row;
    cells.forEach((cell, index) => {
      if (cell?.formula === undefined) return;
      ours.add(skeleton(cell.formula));
      if (row !== undefined) places.add(cellAt(row, index + moved.columns));
    });
  });
  return [...(whole.formulas ?? [])].some(([row, line]) =>
    line.some(
      (formula, column) =>
        typeof formula === 'string' && !places.has(cellAt(row, column)) && ours.has(skeleton(formula)),
    ),
  );
}

function onSheet(sheet: Sheet, moved: Moved, whole: WholeSheet): Problem[] {
  const displaced = isDisplaced(sheet, moved, whole);
  return sheet.rows.flatMap(({ cells }, from) => {
    const at = moved.rowOf(from);
    if (!at || (displaced && at.id === null)) return [];
    return cells.flatMap((cell, index): Problem[] => {
      if (cell?.formula === undefined) return [];
      const column = index + moved.columns;
      const formula = whole.formulas?.get(at.row)?.[column] ?? null;
      const value = whole.rows.get(at.row)?.[column] ?? null;
      // Programs write formulas their own way: one that shows what it should is not held to its letters.
      const right = value === null || same(value, cell.value);
      if (formula !== null && (right || skeleton(formula) === skeleton(cell.formula))) return [];
      const found = formula === null ? foundText(value) : `=${formula}`;
      return [
        {
          kind: 'formula-replaced',
          sheet: whole.title,
          cell: cellAt(at.row, column),
          id: at.id,
          found: quotable(found),
        },
      ];
    });
  });
}

/**
 * Every cell in which the workbook of these answers has a formula and this one a constant, nothing, or a formula of
 * another make that shows something else. Sheets are found by their names, rows of the checklist by their ids. Workbooks
 * of another layout, and sheets that were built over, are not held against it.
 */
export function replacedFormulas(read: ReadWorkbook, described: Workbook): Problem[] {
  if (!read.whole || layoutOf(read) !== LAYOUT) return [];
  const whole = new Map(read.whole(true).map((sheet) => [sheet.title, sheet]));
  return described.sheets.flatMap((sheet) => {
    const moved = whereIs(sheet, described, read);
    const now = moved && whole.get(moved.title);
    return now ? onSheet(sheet, moved, now) : [];
  });
}
