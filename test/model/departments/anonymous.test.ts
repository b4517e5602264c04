import { anonymous } from '../../../src/model/departments/anonymous';
import type { Entry } from '../../../src/model/departments/entry';
import { model } from '../../actions/small';

const entry = (no: number): Entry => ({
  no,
  ...{ file: 'a.xlsx', model: model.id, organisation: 'O', department: 'D', respondent: 'R' },
  ...{ position: null, date: '2026-08-01', levels: new Int8Array([3, 0, -1, -2]), problems: {} },
  compatibility: { layout: 1, asked: 4, usable: 4, answered: 2, share: 1 },
});

test.each([
  [1, '1'],
  [2, '2-5'],
  [5, '2-5'],
  [6, '6-20'],
  [20, '6-20'],
  [21, '21-100'],
  [100, '21-100'],
  [101, '101+'],
])('%d departments are of the class %s', (count, size) => {
  const entries = Array.from({ length: count }, (_, index) => entry(index + 1));
  expect(anonymous(model, entries).size).toBe(size);
});

test('a level, a decision and no answer are three things; the day is not told', () => {
  expect(anonymous(model, [entry(1)]).entries).toEqual([
    { no: 1, year: 2026, position: null, levels: { 'A-1': 3, 'A-2': 0, 'B-1': null, 'B-2': null } },
  ]);
});
