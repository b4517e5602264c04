import { fc } from '../machine/random';
import {
  absoluteReference,
  areaName,
  cellName,
  columnIndex,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
} from '../../src/xlsx/address';
import { parseReference } from '../../src/xlsx/reading/reference';

const area = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(MAX_COLUMNS - 1))
  .map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));

test('columns are called as Excel calls them', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnName)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
  for (let column = 0; column < MAX_COLUMNS; column++) expect(columnIndex(columnName(column))).toBe(column);
  expect(columnIndex('XFE')).toBe(-1);
  expect(cellName(11, 27)).toBe('AB12');
});

test('areas and references come back', () => {
  fc.assert(
    fc.property(area, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 }), (box, text) => {
      const title = text.replace(/[[\]]/g, '_');
      expect(parseArea(areaName(box))).toEqual(box);
      expect(parseReference(absoluteReference(title, box))).toMatchObject({ sheet: title, area: box });
    }),
  );
});

test.each([
  '',
  'A',
  '1',
  'A0',
  'a1',
  '$A$1',
  'A1:',
  'A1:B',
  'B1:A1',
  'A2:A1',
  'A1:B2:C3',
  'XFE1',
  'A1048577',
])('%j is no range', (text) => {
  expect(() => parseArea(text)).toThrow('Not a range');
});
