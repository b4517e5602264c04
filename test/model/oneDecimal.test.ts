import { oneDecimal } from '../../src/model/oneDecimal';

test.each([
  [41, 20, '2.1'],
  [201, 40, '5.0'],
  [1449, 1000, '1.4'],
  [0, 3, '0.0'],
])('%d over %d shows %s', (sum, count, shown) => {
  expect(oneDecimal(sum, count)).toBe(shown);
});
