import type { Problem } from '../../../model/answers';
import { foundText } from '../../../model/cells/raw';
import { quotable } from '../../../model/cells/textLimits';
import { cellAt } from '../../../workbook/a1';
import type { Cell, Sheet, ShownValue, Workbook } from '../../../workbook/description';
import type { ReadWorkbook, WholeSheet } from '../../../workbook/rows';
import { quote } from '../../formula';
import { LAYOUT } from '../layout';
import { layoutOf } from './layoutIn';
import { movedSheet, type MovedCell, type MovedSheet } from './movedSheet';

/**
 * References change with the rows, spaces and capitals with the program; functions, signs and constants stay. Texts once
 * had an English colon where they have a Japanese one.
 */
const skeleton = (formula: string): string =>
  formula
    .replace(/'[^']*'!|\$?[A-Za-z]{1,3}\$?\d+/g, '#')
    .replace(/_xlfn\.|\s+/g, '')
    .replaceAll('：', ':')
    .toLowerCase()
    .replace(/\b(true|false)\(\)/g, '$1');

/** The makes of a formula that are right in a cell: today's, and earlier ones of the same layout. */
const skeletons = ({ formula, formerly = [] }: Cell): string[] =>
  [formula, ...formerly].flatMap((each) => (each === undefined ? [] : [skeleton(each)]));

const same = (a: ShownValue, b: ShownValue): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : foundText(a) === foundText(b);

/** Whether formulas of this sheet stand where none should: then rows or cells were put in between, and no place is sure. */
function isDisplaced(sheet: Sheet, moved: MovedSheet, whole: WholeSheet): boolean {
  const ours = new Set<string>();
  const places = new Set<string>();
  sheet.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      skeletons(cell).forEach((each) => ours.add(each));
      const now = moved.cellAt(row, column);
      if (now) places.add(cellAt(now.row, now.column));
    });
  });
  return [...(whole.formulas ?? [])].some(([row, line]) =>
    line.some(
      (formula, column) =>
        typeof formula === 'string' && !places.has(cellAt(row, column)) && ours.has(skeleton(formula)),
    ),
  );
}

interface Held extends MovedCell {
  readonly formula: string | null;
  readonly value: ShownValue;
  readonly expected: Cell & { readonly formula: string };
}

/** The described formula cells that have a place, and what stands there. */
function heldCells(sheet: Sheet, moved: MovedSheet, whole: WholeSheet): Held[] {
  return sheet.rows.flatMap(({ cells }, from) =>
    cells.flatMap((cell, index): Held[] => {
      if (cell?.formula === undefined) return [];
      const at = moved.cellAt(from, index);
      if (!at) return [];
      const formula = whole.formulas?.get(at.row)?.[at.column] ?? null;
      const value = whole.rows.get(at.row)?.[at.column] ?? null;
      return [{ ...at, formula, value, expected: { ...cell, formula: cell.formula } }];
    }),
  );
}

const isEmpty = ({ formula, value }: Held): boolean => formula === null && value === null;

/** Lines beyond all names on which nothing is left: they are deleted, or moved by what was. */
function goneLines(held: readonly Held[], line: (cell: Held) => number): ReadonlySet<number> {
  const left = new Set(held.flatMap((cell) => (isEmpty(cell) ? [] : [line(cell)])));
  return new Set(held.flatMap((cell) => (left.has(line(cell)) ? [] : [line(cell)])));
}

const problemAt = (title: string, { row, column, id, formula, value }: Omit<Held, 'expected' | 'sure'>) => ({
  ...{ kind: 'formula-replaced' as const, sheet: title, cell: cellAt(row, column), id },
  found: quotable(formula === null ? foundText(value) : `=${formula}`),
});

/** In a list whose rows are all alike every row has its formulas, whichever of them were deleted or put in. */
function inResized(sheet: Sheet, moved: MovedSheet, whole: WholeSheet): Problem[] {
  return moved.resized.flatMap(({ from, to, now, length }) => {
    const lines = sheet.rows.slice(from, to + 1);
    const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
    const columns = Array.from({ length: width }, (_, index) => index).flatMap((index) => {
      const made = lines.map(({ cells }) => skeleton(cells[index]?.formula ?? ''));
      const column = moved.columnAt(index);
      return column !== null && made[0] !== '' && new Set(made).size === 1 ? [column] : [];
    });
    return Array.from({ length }, (_, index) => now + index).flatMap((row) => {
      const formulas = whole.formulas?.get(row);
      // A row that was put in has none of them.
      if (columns.length > 1 && columns.every((column) => (formulas?.[column] ?? null) === null))
        if (columns.every((column) => (whole.rows.get(row)?.[column] ?? null) === null)) return [];
      return columns.flatMap((column): Problem[] => {
        const value = whole.rows.get(row)?.[column] ?? null;
        if ((formulas?.[column] ?? null) !== null || (value === null && columns.length === 1)) return [];
        return [problemAt(whole.title, { row, column, id: null, formula: null, value })];
      });
    });
  });
}

function onSheet(sheet: Sheet, moved: MovedSheet, whole: WholeSheet): Problem[] {
  const displaced = isDisplaced(sheet, moved, whole);
  const held = heldCells(sheet, moved, whole);
  const unsure = held.filter(({ sure }) => !sure);
  const rows = goneLines(unsure, ({ row }) => row);
  const columns = goneLines(unsure, ({ column }) => column);
  const inPlace = held.filter((cell) => {
    const { row, column, sure, formula, value, expected } = cell;
    if (!sure && (displaced || rows.has(row) || columns.has(column))) return false;
    if (formula === null) return typeof value !== 'string' || !expected.formerly?.includes(quote(value));
    // Programs write formulas their own way: one that shows what it should is not held to its letters.
    const right = value === null || same(value, expected.value);
    return !right && !skeletons(expected).includes(skeleton(formula));
  });
  return [...inPlace.map((cell): Problem => problemAt(whole.title, cell)), ...inResized(sheet, moved, whole)];
}

/**
 * Every cell in which the workbook of these answers has a formula and this one a constant, nothing, or a formula of
 * another make that shows something else, wherever people have moved it. Workbooks of another layout, and sheets that
 * were built over, are not held against it.
 */
export function replacedFormulas(read: ReadWorkbook, described: Workbook): Problem[] {
  if (!read.whole || layoutOf(read) !== LAYOUT) return [];
  const whole = new Map(read.whole(true).map((sheet) => [sheet.title, sheet]));
  return described.sheets.flatMap((sheet) => {
    const moved = movedSheet(sheet, described, read);
    const now = moved && whole.get(moved.title);
    return now ? onSheet(sheet, moved, now) : [];
  });
}
