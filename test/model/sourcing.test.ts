import { sourcing } from '../../src/model/sourcing';
import type { Score } from '../../src/model/answers';

const of = (insource: Score | null, outsource: Score | null, tie: 'in' | 'out' = 'in') =>
  sourcing({ insource, outsource }, tie);

test('blank on both sides is unanswered, not zero', () => {
  expect(of(null, null)).toEqual({ state: 'unanswered', level: null, side: null, combined: false });
});

test.each([
  [0, null],
  [null, 0],
  [0, 0],
] as const)('%p and %p is a decision not to do it', (insource, outsource) => {
  expect(of(insource, outsource)).toEqual({ state: 'not-done', level: null, side: null, combined: false });
});

test.each([
  [3, null, 3, 'in', false],
  [3, 0, 3, 'in', false],
  [0, 1, 1, 'out', false],
  [null, 5, 5, 'out', false],
  [2, 4, 4, 'out', true],
  [4, 2, 4, 'in', true],
] as const)('%p and %p is level %p, %p', (insource, outsource, level, side, combined) => {
  expect(of(insource, outsource)).toEqual({ state: 'scored', level, side, combined });
});

test('equal levels take the side that is asked for', () => {
  expect(of(3, 3, 'in').side).toBe('in');
  expect(of(3, 3, 'out').side).toBe('out');
});

test('the asked side decides nothing where the levels differ', () => {
  expect(of(4, 3, 'out').side).toBe('in');
  expect(of(3, 4, 'in').side).toBe('out');
});
