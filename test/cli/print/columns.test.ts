import { columns } from '../../../src/cli/print/columns';

test('Japanese takes two places, the last column is not padded', () => {
  expect(
    columns([
      ['成熟度', 'a', '1'],
      ['ab', 'bcd', '22'],
      ['', '', ''],
    ]),
  ).toEqual(['成熟度  a    1', 'ab      bcd  22', '']);
});
