import { ALLOWED } from '../../../src/workbook/protection';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { protectedWorkbook } from '../../../src/sheets/assessment/reading/protectedWorkbook';
import { catalogue, filled, model } from '../../actions/small';

// Excel sorts no locked cell whatever is allowed: nothing promises it.
const EXPECTED = { allowSort: false, allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true };

test('a protected workbook can be filtered and made wider, and promises no sorting, on every sheet', () => {
  const { sheets } = protectedWorkbook(describeWorkbook(catalogue, model, filled));
  expect(sheets.map(({ protection }) => protection)).toEqual(sheets.map(() => EXPECTED));
});

test('the pane protects as a handed-out file is protected', () => {
  expect(ALLOWED).toEqual(EXPECTED);
});
