import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { sample } from './sample';

const all = { wanted: () => true };

test('a written workbook is read back by its names', () => {
  const read = readXlsx(writeXlsx(sample), { ...all, formulas: true });
  expect(read.sheets).toEqual(sample.sheets.map((sheet) => sheet.title));
  expect([...read.names.keys()].filter((name) => name.startsWith('ISOMM_')).sort()).toEqual(
    sample.names.map(({ name }) => name).sort(),
  );
  const note = read.names.get('ISOMM_Note');
  if (!note || note === 'broken') throw new Error('no notes');
  expect(note).toMatchObject({ sheet: '入力', row: 2, column: 5 });
  expect(note.values[0]).toEqual(['=1+0\n改行']);
  expect(note.values[1]).toEqual([null]);
  const maturity = read.names.get('ISOMM_FunctionMaturity');
  if (!maturity || maturity === 'broken') throw new Error('no maturity');
  expect(maturity.values.map(([value]) => value)).toEqual([1, 1.5, 2, 2.5, '', 3.5, 4, 4.5, 5]);
  expect(maturity.formulas?.[4]).toEqual(['IF(FALSE,1,"")']);
});

test('the same description gives the same bytes', () => {
  expect(writeXlsx(sample)).toEqual(writeXlsx(structuredClone(sample)));
});
