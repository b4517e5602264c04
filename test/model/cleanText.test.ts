import { catalogue } from '../../src/catalog';
import { cleanPattern } from '../../src/model/cells/cleanPattern';
import { cleanPosition } from '../../src/model/cells/cleanPosition';
import { cleanQuadrant } from '../../src/model/cells/cleanQuadrant';
import { foundText } from '../../src/model/cells/raw';

test.each([
  ['I', 'I'],
  ['iv', 'IV'],
  ['Iii', 'III'],
  [' I', 'I'],
  ['I ', 'I'],
  ['Ⅰ', 'I'],
  ['領域Ⅱ', 'II'],
  ['領域 III', 'III'],
  ['Quadrant iv', 'IV'],
  ['ＩＶ', 'IV'],
  ['ⅳ', 'IV'],
  ['領域', null],
  ['I I', 'II'],
  ['領域V', null],
  ['1', null],
  ['ı', null],
  ['', null],
  ['V', null],
  [1, null],
  [true, null],
  [null, null],
  [{ error: '#REF!' }, null],
])('the quadrant in %j is %j', (raw, quadrant) => {
  expect(cleanQuadrant(raw, ['領域', 'quadrant'])).toBe(quadrant);
});

test.each([
  ['hybrid', 'hybrid'],
  ['HYBRID', 'hybrid'],
  ['ハイブリッド', 'hybrid'],
  ['full-insource', 'full-insource'],
  ['hyb*', null],
  ['', null],
  [null, null],
  [4, null],
])('the pattern in %j is %j', (raw, pattern) => {
  expect(cleanPattern(raw, catalogue.patterns)).toBe(pattern);
});

test('a position is known by its id and its words; other words are kept', () => {
  const words = [
    { executive: '社長', manager: '管理者', lead: 'リーダー', staff: '担当者' },
    { executive: 'Executive', manager: 'Manager', lead: 'Lead', staff: 'Staff' },
  ];
  expect(cleanPosition('管理者', words)).toBe('manager');
  expect(cleanPosition(' LEAD ', words)).toBe('lead');
  expect(cleanPosition('executive', words)).toBe('executive');
  expect(cleanPosition('staff', words)).toBe('staff');
  expect(cleanPosition('CISO補佐', words)).toBe('CISO補佐');
  expect(cleanPosition(null, words)).toBe('');
});

test('what stood in a cell is named as the sheet shows it', () => {
  expect([null, '', ' ', 2.5, true, false, { error: '#N/A' }].map(foundText)).toEqual([
    null,
    null,
    ' ',
    '2.5',
    'TRUE',
    'FALSE',
    '#N/A',
  ]);
});
