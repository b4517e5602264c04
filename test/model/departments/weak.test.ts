import type { Entry } from '../../../src/model/departments/entry';
import { sideBySide } from '../../../src/model/departments/sideBySide';
import { model } from '../../actions/small';

const entry = (no: number, levels: readonly number[]): Entry => ({
  ...{ no, said: no },
  ...{ file: 'a.xlsx', model: model.id, organisation: '', department: String(no), respondent: '' },
  ...{ position: null, date: '', levels: new Int8Array(levels), problems: {}, plan: null },
  compatibility: { layout: 1, asked: 4, usable: 4, answered: 4, share: 1 },
});

test('weak is an item in which half of those that scored it are at 2 or below', () => {
  const entries = [entry(1, [2, 3, 1, 0]), entry(2, [5, 3, 3, 2]), entry(3, [5, 1, 2, -1])];
  const uses = new Map(entries.map(({ no }) => [no, 'counts'] as const));
  const { weak, items } = sideBySide(model, entries, uses);
  expect(items.map((item) => [item.weak, item.scored])).toEqual([
    [1, 3],
    [1, 3],
    [2, 3],
    [1, 1],
  ]);
  // B-2 is weak in the only department that scored it: that is common to none.
  expect(weak.map(({ id }) => id)).toEqual(['B-1']);
  expect(items.map(({ range }) => range)).toEqual([3, 2, 2, null]);
});

test.each([
  [2, []],
  [3, ['A-1']],
])('%d of five departments at level 1 make the weak items %j', (low, expected) => {
  const entries = [1, 2, 3, 4, 5].map((no) => entry(no, [no <= low ? 1 : 4, 4, 4, 4]));
  const uses = new Map(entries.map(({ no }) => [no, 'counts'] as const));
  expect(sideBySide(model, entries, uses).weak.map(({ id }) => id)).toEqual(expected);
});
