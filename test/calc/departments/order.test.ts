import type { Entry } from '../../../src/model/departments/entry';
import { labels } from '../../../src/model/departments/labels';
import { sideBySide } from '../../../src/model/departments/sideBySide';
import { describeDepartments } from '../../../src/sheets/departments/describeDepartments';
import { writeXlsx } from '../../../src/xlsx/write';
import { model } from '../../actions/small';
import { madeModel } from '../../model/madeModel';
import { consolidationOf, entriesOf } from '../../model/departments/levelled';
import { differences, formulaCount, uncalculated } from '../compareCells';
import { IronCalc } from '../ironcalc';
import { office } from '../office';

const COUNT = 151;

/** Shares that differ by less than 0.0001, means by less than 0.01, and two that are equal. */
const entries = entriesOf(model, COUNT, [
  { 1: 76, 3: 75 },
  { 2: 75, 5: 74 },
  { 1: 75, 2: 1, 3: 75 },
  { 1: 76, 3: 75 },
]).map((entry): Entry => ({ ...entry, position: entry.no % 2 === 0 ? 'manager' : 'staff' }));
const side = sideBySide(model, entries, new Map(entries.map(({ no }) => [no, 'counts'])));
const workbook = describeDepartments(consolidationOf(side, labels(entries)));
const idsOn = (key: string) =>
  workbook.sheets
    .find((sheet) => sheet.key === key)
    ?.rows.flatMap(({ cells }) => (typeof cells[0]?.value === 'number' ? [cells[1]?.value] : []))
    .filter((id) => id !== '');

test('the sheets list what the model lists, in its order', () => {
  expect(formulaCount(workbook)).toBeGreaterThan(COUNT * 4);
  expect(idsOn('deptWeak')).toEqual(side.weak.map(({ id }) => id));
  expect(idsOn('deptPerception')).toEqual(side.gaps.map(({ id }) => id));
  expect(side.weak.map(({ id }) => id)).toEqual(['A-2', 'A-1', 'B-2', 'B-1']);
});

test('IronCalc comes to the same order', () => {
  const engine = new IronCalc(uncalculated(workbook));
  const found = differences(workbook, (...cell) => engine.shown(...cell));
  engine.free();
  expect(found.slice(0, 5)).toEqual([]);
});

test('who prints the differences is told how many are left out', () => {
  const many = madeModel([20, 20]);
  const levels = many.items.map((_, index): Record<number, number> => ({ [1 + (index % 4)]: 1, 5: 1 }));
  const two = entriesOf(many, 2, levels).map((entry): Entry => ({
    ...entry,
    position: entry.no % 2 === 0 ? 'manager' : 'staff',
  }));
  const beside = sideBySide(many, two, new Map(two.map(({ no }) => [no, 'counts'])));
  const whole = describeDepartments(consolidationOf(beside, labels(two)));
  const sheet = whole.sheets.find(({ key }) => key === 'deptPerception');
  const texts = sheet?.rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')));
  expect(beside.gaps).toHaveLength(40);
  expect(texts).toContain('Printed are the 30 roles with the largest gap, of 40 with one.');
  const engine = new IronCalc(uncalculated(whole));
  const found = differences(whole, (...cell) => engine.shown(...cell));
  engine.free();
  expect(found.slice(0, 5)).toEqual([]);
});

test('LibreOffice comes to the same order', async () => {
  const [result] = await office([{ bytes: writeXlsx(uncalculated(workbook)), steps: [{ do: 'dump' }] }]);
  const shown = result?.shown[0];
  const found = differences(workbook, (sheet, row, column) => shown?.[sheet]?.[row]?.[column] ?? '');
  expect(found.slice(0, 5)).toEqual([]);
});
