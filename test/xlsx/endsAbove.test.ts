import { strToU8 } from 'fflate';
import { endsAbove } from '../../src/xlsx/reading/endsAbove';

const sheet = (rows: string) => strToU8(`<worksheet><sheetData>${rows}</sheetData><mergeCells/></worksheet>`);

test.each([
  ['the last row is above', '<row r="1"><c/></row><row spans="1:2" r="5" ht="12"/>', 5, true],
  ['it is the row itself', '<row r="1"><c/></row><row r="6"/>', 5, false],
  ['rows without numbers', '<row r="1"/><row ht="3"/>', 5, false],
  ['no row', '', 5, false],
  ['names with prefixes', '<x:row r="1"/>', 5, false],
  ['cut off', '<row r="1', 5, false],
])('%s', (_, rows, row, above) => {
  expect(endsAbove(sheet(rows), row)).toBe(above);
});
