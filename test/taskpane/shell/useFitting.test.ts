import { fitting } from '../../../src/taskpane/shell/useFitting';

test.each([
  ['all fit', 300, [60, 60, 90, 60], 4],
  ['the last goes into the menu, whose button may have its name', 230, [60, 60, 40, 80], 2],
  ['the name of the widest of the rest must fit, too', 240, [60, 60, 40, 50, 60], 3],
  ['two stay in sight where the button fits at least without a name', 175, [50, 52, 82, 56], 2],
  ['one where no two do', 110, [50, 52, 82, 56], 1],
  ['none in no room at all', 20, [50, 52], 0],
  ['twelve views', 270, [50, 52, 82, 56, 50, 60, 70, 50, 50, 50, 50, 50], 3],
] as const)('%s', (_, room, widths, count) => {
  expect(fitting(room, widths, 50)).toBe(count);
});
