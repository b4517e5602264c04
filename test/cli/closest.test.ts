import { closest } from '../../src/cli/closest';

test.each([
  ['--forse', '--force'],
  ['--departmants', '--departments'],
  ['--ot', '--out'],
  ['--colour', null],
  ['--x', null],
  ['x'.repeat(10_000), null],
])('%s means %s', (word, meant) => {
  expect(closest(word, ['--out', '--force', '--csv', '--departments', '--department', '--json'])).toBe(meant);
});
