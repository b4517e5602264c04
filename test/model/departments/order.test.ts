import { moreCommon } from '../../../src/model/departments/order';
import type { Entry } from '../../../src/model/departments/entry';
import { sideBySide } from '../../../src/model/departments/sideBySide';
import { model } from '../../actions/small';
import { random } from '../../departments/anyOrganisation';
import { entriesOf } from './levelled';

/** As many returns as a workbook shows. */
const MOST = 500;

test('whatever lies between two items, their order is exact and leads one way', () => {
  const next = random(7);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const any = () => {
    const scored = MOST - upTo(3);
    const weak = 250 + upTo(2);
    const sum = weak + 3 * (scored - weak) + upTo(1);
    return { weak, scored, sum, mean: sum / scored };
  };
  const differ = (a: number, b: number, c: number, d: number) => Math.sign(a * d - c * b);
  for (let run = 0; run < 5_000; run++) {
    const [a, b] = [any(), any()];
    const exact = differ(b.weak, b.scored, a.weak, a.scored) || differ(a.sum, a.scored, b.sum, b.scored);
    expect(Math.sign(moreCommon(a, b))).toBe(exact);
  }
});

const everyUse = (entries: readonly Entry[]) => new Map(entries.map(({ no }) => [no, 'counts'] as const));

test('the larger share comes first however little it is larger, then the lower mean, then the model', () => {
  const entries = entriesOf(model, MOST, [
    // 251 of 500 are weak, and the mean is low: 0.502
    { 1: 251, 3: 249 },
    // 250 of 498: 0.50201
    { 2: 250, 5: 248 },
    // the same share as the first, and a mean that is higher by 2/500
    { 1: 249, 2: 2, 3: 249 },
    // the same as the first altogether
    { 1: 251, 3: 249 },
  ]);
  const { weak } = sideBySide(model, entries, everyUse(entries));
  expect(weak.map(({ id }) => id)).toEqual(['A-2', 'A-1', 'B-2', 'B-1']);
});

test('equal gaps are equal, whichever means they come from, and stand in the order of the model', () => {
  const positions = ['manager', 'staff'] as const;
  const spread = (no: number, levels: readonly number[]) => ({ no, levels });
  // 5 - 14/3, 10/3 - 3, 7/3 - 2 and 4 - 11/3 are all a third, but not as numbers of a computer.
  const manager = [spread(1, [5, 3, 2, 4]), spread(2, [5, 3, 2, 4]), spread(3, [5, 4, 3, 4])];
  const staff = [spread(4, [5, 3, 2, 4]), spread(5, [5, 3, 2, 4]), spread(6, [4, 3, 2, 3])];
  const entries = [manager, staff].flatMap((list, at) =>
    list.map(({ no, levels }) => ({
      ...(entriesOf(model, 1, [])[0] as Entry),
      no,
      position: positions[at] ?? null,
      levels: new Int8Array(levels),
    })),
  );
  const { gaps } = sideBySide(model, entries, everyUse(entries));
  expect(gaps.map(({ id }) => id)).toEqual(['A-1', 'A-2', 'B-1', 'B-2']);
  expect(new Set(gaps.map(({ gap }) => gap))).toEqual(new Set([1 / 3]));
});
