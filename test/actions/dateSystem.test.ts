import { in1904 } from '../../src/actions/reading/dateSystem';
import { describe as described } from '../../src/actions/describe';
import { date1904 } from '../../src/excel/reading/date1904';
import { boxOf } from '../../src/workbook/a1';
import type { Workbook } from '../../src/workbook/description';
import { catalogue, filled, model } from './small';

const dateOf = ({ sheets, names }: Workbook) => {
  const name = names.find((one) => one.name === 'ISOMM_Date');
  const { row, column } = boxOf(name?.range ?? '');
  return sheets.find(({ key }) => key === name?.sheet)?.rows[row]?.cells[column]?.value;
};

test('a workbook that counts from 1904 gets the same day', () => {
  const workbook = described(catalogue, { model, answers: filled, leftovers: {} });
  const other = in1904(workbook);
  expect(date1904(dateOf(workbook), '2026/04/01')).toBe(false);
  expect(date1904(dateOf(other), '2026/04/01')).toBe(true);
  const numbers = ({ sheets }: Workbook) =>
    sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => (typeof cell?.value === 'number' ? cell.value : null))),
    );
  const before = numbers(workbook);
  // The answer's own date, and the line with it under the title of each result.
  expect(numbers(other).filter((value, index) => value !== before[index])).toHaveLength(3);
});
