import { improvements, listOf } from '../../src/model/improvements';

test.each([
  ['in', 'in', 4, 'strengthenInsource'],
  ['in', 'in', 5, null],
  ['out', 'out', 1, 'strengthenOutsource'],
  ['out', 'out', 5, null],
  ['out', 'in', 5, 'switchToInsource'],
  ['in', 'out', 5, 'switchToOutsource'],
  ['in', null, 3, null],
  [null, 'in', null, null],
] as const)('done %p, required %p, level %p: %p', (side, required, level, list) => {
  expect(listOf({ side, required, level, excluded: false })).toBe(list);
  expect(listOf({ side, required, level, excluded: true })).toBeNull();
});

test('the lowest level comes first, ties keep the catalogue order: A-2 before A-10', () => {
  const item = (id: string, level: 1 | 2 | 3) => ({ id, level, list: 'switchToInsource' as const });
  const items = [item('A-2', 2), item('A-10', 2), item('B-1', 1), item('B-2', 3)];
  expect(improvements(items)).toEqual({
    strengthenInsource: [],
    strengthenOutsource: [],
    switchToInsource: ['B-1', 'A-2', 'A-10', 'B-2'],
    switchToOutsource: [],
  });
});
