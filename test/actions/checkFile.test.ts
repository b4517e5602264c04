import type { ReadBytes } from '../../src/actions/fileFormat';
import { checkFile } from '../../src/actions/reading/checkFile';
import type { Cell, Workbook } from '../../src/workbook/description';
import { boxOf, cellAt } from '../../src/workbook/a1';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { catalogue, filled, model } from './small';
import { everyCell } from '../sheets/everyCell';

const whole = describeWorkbook(catalogue, model, filled);
const read: ReadBytes = (bytes, options) => readXlsx(bytes, options);

interface At {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const named = (name: string, down = 0, right = 0): At => {
  const { sheet = '', range = '' } = whole.names.find((each) => each.name === name) ?? {};
  const { row, column } = boxOf(range);
  return { sheet, row: row + down, column: column + right };
};

/** The workbook with other cells, as somebody leaves it who saves without calculating. */
const withCells = (changes: readonly (readonly [At, (cell: Cell) => Cell])[]): Workbook =>
  everyCell(whole, (cell, { sheet, row, column }) => {
    const change = changes.find(([at]) => at.sheet === sheet && at.row === row && at.column === column);
    return change ? change[1](cell) : cell;
  });

const found = (workbook: Workbook) =>
  checkFile(catalogue, read, writeXlsx(workbook)).problems.map(
    ({ kind, sheet, cell, found: value }) => `${kind} ${sheet ?? ''}!${cell ?? ''} ${value ?? ''}`,
  );
const title = ({ sheet }: At) => whole.sheets.find(({ key }) => key === sheet)?.title ?? '';
const cellOf = (at: At) => `${title(at)}!${cellAt(at.row, at.column)}`;

/** Right of the maturity of a function stand its minimum and its counts; below the last one stands the whole. */
const CELLS: readonly (readonly [name: string, at: At])[] = [
  ['the overall maturity', named('ISOMM_Overall')],
  ['the overall minimum', named('ISOMM_Overall', 0, 1)],
  ['the minimum of a function', named('ISOMM_FunctionMaturity', 1, 1)],
  ['a hidden number of a quadrant', named('ISOMM_QuadrantIndex', 2)],
  ['a hidden score', named('ISOMM_Side', 0, 2)],
  ['a level', named('ISOMM_Level')],
  ['a count', named('ISOMM_Scored')],
];

test('a healthy workbook has no fault', () => {
  expect(found(whole)).toEqual([]);
});

test('texts with the English colon that they once had are not held against a workbook', () => {
  const before = <T>(text: T): T | string => (typeof text === 'string' ? text.replaceAll('：', ': ') : text);
  const older = everyCell(whole, (cell) => ({
    ...cell,
    value: before(cell.value),
    ...(cell.formula !== undefined && { formula: before(cell.formula) }),
  }));
  expect(older).not.toEqual(whole);
  expect(found(older)).toEqual([]);
});

test.each(CELLS)('a constant over %s is named, and no other cell', (_, at) => {
  const constant = ({ formula, ...cell }: Cell): Cell => ({
    ...cell,
    value: formula === undefined ? null : 4,
  });
  const changed = withCells([[at, constant]]);
  expect(found(changed)).toEqual([`formula-replaced ${cellOf(at)} 4`]);
});

test('what follows from a constant is not held against its formula', () => {
  const [level, maturity] = [named('ISOMM_Level'), named('ISOMM_FunctionMaturity')];
  const changed = withCells([
    [level, ({ formula, ...cell }) => ({ ...cell, value: formula === undefined ? null : 5 })],
    [maturity, (cell) => ({ ...cell, value: 5 })],
    [named('ISOMM_Overall'), (cell) => ({ ...cell, value: 5 })],
  ]);
  expect(found(changed)).toEqual([`formula-replaced ${cellOf(level)} 5`]);
});

test('another formula is named with its text', () => {
  const at = named('ISOMM_FunctionMaturity');
  const changed = withCells([[at, (cell) => ({ ...cell, formula: '5-0.1', value: 4.9 })]]);
  expect(found(changed)).toEqual([`formula-replaced ${cellOf(at)} =5-0.1`]);
});

test('formulas that stand, over answers that changed since, are out of date and not replaced', () => {
  const changed = withCells([[named('ISOMM_Insource'), (cell) => ({ ...cell, value: 1 })]]);
  const kinds = checkFile(catalogue, read, writeXlsx(changed)).problems.map(({ kind, sheet }) => [
    kind,
    sheet,
  ]);
  expect(new Set(kinds.map(([kind]) => kind))).toEqual(new Set(['stale-result']));
  expect(new Set(kinds.map(([, sheet]) => sheet)).size).toBe(kinds.length);
});
