import { ALLOWED } from '../../../src/excel/writing/protection';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { protectedWorkbook } from '../../../src/sheets/assessment/protectedWorkbook';
import { catalogue, filled, model } from '../../actions/small';

const EXPECTED = { allowSort: true, allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true };

test('a protected workbook can be sorted, filtered and made wider, on every sheet', () => {
  const { sheets } = protectedWorkbook(describeWorkbook(catalogue, model, filled));
  expect(sheets.map(({ protection }) => protection)).toEqual(sheets.map(() => EXPECTED));
});

test('the pane protects as a handed-out file is protected', () => {
  expect(ALLOWED).toEqual(EXPECTED);
});
