import type { ShownValue, Workbook } from '../../src/workbook/description';
import { cellAt } from '../../src/workbook/a1';
import type { Put } from './officeProgram';
import { everyCell } from '../sheets/everyCell';

const isError = (value: unknown): value is { error: string } =>
  typeof value === 'object' && value !== null && 'error' in value;

/** Engines show 0 to 15 digits; everything we calculate is a ratio of small whole numbers. */
const NEAR = 1e-8;

const same = (a: ShownValue, b: ShownValue): boolean => {
  if (isError(a) || isError(b)) return isError(a) && isError(b) && a.error === b.error;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < NEAR;
  return (a ?? '') === (b ?? '');
};

/** Every formula cell in which an engine shows something else than the description says. */
export function differences(
  expected: Workbook,
  shown: (sheet: string, row: number, column: number) => ShownValue,
): string[] {
  const found: string[] = [];
  for (const { title, rows } of expected.sheets) {
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const value = shown(title, row, column);
        if (!same(value, cell.value)) {
          found.push(
            `${title}!${cellAt(row, column)}: described ${JSON.stringify(cell.value)}, calculated ${JSON.stringify(value)} by =${cell.formula}`,
          );
        }
      });
    });
  }
  return found;
}

/** How many formula cells a workbook has: a comparison of none would prove nothing. */
export const formulaCount = (workbook: Workbook): number =>
  workbook.sheets.reduce(
    (sum, { rows }) =>
      sum +
      rows.reduce(
        (count, { cells }) => count + cells.filter((cell) => cell?.formula !== undefined).length,
        0,
      ),
    0,
  );

/** The input cells of a workbook, as changes that fill another copy of it the same way. */
export function inputs(workbook: Workbook): (readonly [string, number, number, Put])[] {
  return workbook.sheets.flatMap(({ title, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.style?.unlocked && cell.formula === undefined
          ? [[title, row, column, isError(cell.value) ? { formula: '=NA()' } : cell.value] as const]
          : [],
      ),
    ),
  );
}

/** The same workbook without any shown value, so that whoever opens it has to calculate. */
export const uncalculated = (workbook: Workbook): Workbook =>
  everyCell(workbook, (cell) => (cell.formula === undefined ? cell : { ...cell, value: null }));
