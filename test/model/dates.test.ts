import { fc } from '../machine/random';
import { cleanDate, dateSerial } from '../../src/model/cells/dates';

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, '60'],
  [61, false, '1900-03-01'],
  [46_235, false, '2026-08-01'],
  [46_235.75, false, '2026-08-01'],
  [44_773, true, '2026-08-01'],
  [0, true, '1904-01-01'],
  [0, false, '0'],
  [-1, false, '-1'],
  [2_958_465, false, '9999-12-31'],
  [2_958_466, false, '2958466'],
  [1e300, false, '1e+300'],
  ['2026-08-01', false, '2026-08-01'],
  [' 令和8年8月 ', false, '令和8年8月'],
  [null, false, ''],
  [{ error: '#VALUE!' }, false, '#VALUE!'],
] as const)('%j, counted from 1904 %j, is %s', (raw, date1904, date) => {
  expect(cleanDate(raw, date1904)).toBe(date);
});

test.each(['', '2026-02-30', '2026-8-1', 'soon', '1899-12-31', '1900-02-28'])('%j has no serial', (iso) => {
  expect(dateSerial(iso)).toBeNull();
});

test('a date written as a serial comes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(dateSerial(cleanDate(serial, false))).toBe(serial);
    }),
  );
});
