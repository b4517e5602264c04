import { anonymous, anonymousMeans, LEAST, standingOut } from '../../../src/model/departments/anonymous';
import type { Entry } from '../../../src/model/departments/entry';
import { model } from '../../actions/small';
import { random } from '../../departments/anyOrganisation';

const entry = (no: number): Entry => ({
  ...{ no, said: no },
  ...{ file: 'a.xlsx', model: model.id, organisation: 'O', department: 'D', respondent: 'R' },
  ...{ position: null, date: '2026-08-01', levels: new Int8Array([3, 0, -1, -2]), problems: {}, plan: null },
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

test('what has no score at all is not shared, and does not count', () => {
  const silent = { ...entry(2), levels: new Int8Array([-1, -1, -2, -3]) };
  const { entries, size } = anonymous(model, [entry(1), silent]);
  expect([entries.length, size]).toEqual([1, '1']);
  expect(standingOut([entry(1), silent])).toEqual({ all: 1, few: 1, alone: 1 });
});

test('how many share year and position with fewer than four others, and how many with none', () => {
  const entries = [
    entry(1),
    entry(2),
    { ...entry(3), date: '2025-01-01' },
    { ...entry(4), position: 'lead' as const },
    { ...entry(5), position: 'lead' as const, date: '' },
  ];
  expect(standingOut(entries)).toEqual({ all: 5, few: 5, alone: 3 });
  const five = Array.from({ length: 5 }, (_, index) => entry(index + 6));
  expect(standingOut([...five, ...entries.slice(2)])).toEqual({ all: 8, few: 3, alone: 3 });
});

test('means alone stand for five returns or more, each in one group only, and for five that have a level', () => {
  const next = random(3);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  for (let run = 0; run < 60; run++) {
    const entries = Array.from({ length: Math.floor(next() * 40) }, (_, index): Entry => ({
      ...entry(index + 1),
      date: pick(['2025-04-01', '2026-04-01', '']),
      position: pick(['manager', 'staff', null]),
      levels: Int8Array.from(model.items, () => pick([-3, -2, -1, -1, 0, 1, 2, 5])),
    }));
    const scored = entries.filter(({ levels }) => levels.some((level) => level >= 0));
    const shared = anonymousMeans(model, entries);
    expect(shared.entries).toEqual([]);
    const named = (group: NonNullable<typeof shared.groups>[number]) =>
      scored.filter(
        ({ date, position }) =>
          (date === '' ? null : Number(date.slice(0, 4))) === group.year && position === group.position,
      );
    const keys = shared.groups?.map(({ year, position }) => `${String(year)} ${String(position)}`) ?? [];
    // What is left over has neither year nor position, as have those that never had any.
    const own = shared.groups?.filter(({ year, position }) => year !== null || position !== null) ?? [];
    for (const group of own) {
      const members = named(group);
      expect(members.length).toBeGreaterThanOrEqual(LEAST);
      for (const { id } of model.functions) {
        const levels = members.map(({ levels: all }) =>
          [...all].filter((level, at) => level >= 1 && model.items[at]?.function === id),
        );
        const some = levels.filter(({ length }) => length > 0).length;
        expect(group.functions[id] === null).toBe(some < LEAST);
        const flat = levels.flat();
        const mean = flat.reduce((sum, level) => sum + level, 0) / flat.length;
        if (some >= LEAST)
          expect(Math.abs(Number(group.functions[id]) - mean)).toBeLessThanOrEqual(0.0500001);
      }
    }
    expect(new Set(keys.filter((key) => key !== 'null null')).size).toBe(own.length);
    const left = scored.length - own.reduce((sum, group) => sum + named(group).length, 0);
    if (left < LEAST) expect(keys).not.toContain('null null');
  }
});
