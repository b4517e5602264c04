import { fc } from '../machine/random';
import { modelById } from '../../src/catalog';
import type { Model } from '../../src/model/catalogue';
import type { Entry } from '../../src/model/departments/entry';
import { labels } from '../../src/model/departments/labels';
import {
  newestUnknown,
  proposeUses,
  sayingTheSame,
  sentTwice,
} from '../../src/model/departments/proposeUses';

const model = modelById('isomm-2.1') as Model;

const entry = (no: number, change: Partial<Entry> = {}): Entry => ({
  no,
  file: `${String(no)}.xlsx`,
  model: model.id,
  organisation: 'O',
  department: 'D',
  respondent: '',
  position: null,
  date: '',
  levels: new Int8Array(model.items.length),
  compatibility: { layout: 1, asked: 54, usable: 54, answered: 1, share: 1 },
  problems: {},
  said: no,
  plan: null,
  ...change,
});

const BLANK: Partial<Entry> = {
  compatibility: { layout: 1, asked: 54, usable: 54, answered: 0, share: 1 },
};

const uses = (...entries: Entry[]) => [...proposeUses(entries).values()];

test('the newest date counts, whatever the order of the files', () => {
  expect(uses(entry(1, { date: '2026-08-02' }), entry(2, { date: '2026-08-01' }))).toEqual([
    'counts',
    'left-out',
  ]);
});

test('a blank one never takes the place of one that is filled in, and is no view of its own', () => {
  const position = 'lead' as const;
  const blank = entry(2, { ...BLANK, position, date: '2026-08-02' });
  for (const date of ['2026-08-01', '2026-08-02', '']) {
    const both = [entry(1, { date }), blank];
    expect(uses(...both)).toEqual(['counts', 'left-out']);
    expect(newestUnknown(both)).toBe(false);
  }
  expect(uses(blank)).toEqual(['counts']);
  expect([...proposeUses([entry(1), blank], new Set([2])).values()]).toEqual(['left-out', 'counts']);
  // Whoever leaves everything out of scope has said so; what could not be read may well be answers.
  const outOfScope = { layout: 1, asked: 0, usable: 0, answered: 0, share: 0 };
  for (const filled of [
    { compatibility: outOfScope },
    { problems: { shifted: 1 } },
    { own: [{} as never] },
  ] satisfies Partial<Entry>[])
    expect(uses(entry(1, { date: '2026-08-01' }), { ...blank, ...filled })).not.toEqual([
      'counts',
      'left-out',
    ]);
});

test('one preferred by hand goes before newer ones', () => {
  const entries = [entry(1, { position: 'lead' }), entry(2, { position: 'lead' }), entry(3)];
  expect([...proposeUses(entries, new Set([1])).values()]).toEqual(['counts', 'left-out', 'left-out']);
});

test('without dates, or with the same, the later file counts', () => {
  expect(uses(entry(1), entry(2))).toEqual(['left-out', 'counts']);
  expect(uses(entry(1, { date: '2026-08-01' }), entry(2, { date: '2026-08-01' }))).toEqual([
    'left-out',
    'counts',
  ]);
});

test('words in the place of a date are older than any date', () => {
  expect(uses(entry(1, { date: '2020-01-01' }), entry(2, { date: 'last week' }))).toEqual([
    'counts',
    'left-out',
  ]);
});

test('nor is the end of time newer than a date', () => {
  expect(uses(entry(1, { date: '2026-07-01' }), entry(2, { date: '9999-12-31' }))).toEqual([
    'counts',
    'left-out',
  ]);
});

test.each([
  [['2026-07-01', '2026-08-01'], false],
  [['2026-07-01', '2026-07-01', '2026-08-01'], false],
  [['2026-08-01'], false],
  [[''], false],
  [['2026-07-01', ''], true],
  [['', ''], true],
  [['2026-07-01', 'last week'], true],
  [['2026-07-01', '9999-12-31'], true],
  [['2026-07-01', '2026-08-01', '2026-08-01'], true],
])('of %j nobody can tell the newest: %j', (dates, unknown) => {
  expect(newestUnknown(dates.map((date, index) => entry(index + 1, { date })))).toBe(unknown);
});

test.each([
  [['2026-07-01', '2026-07-01'], [1, 1], false],
  [['', ''], [1, 1], false],
  [['2026-07-01', '', '2026-08-01', '2026-08-01'], [1, 2, 3, 3], true],
  [['2026-07-01', '2026-08-01', '2026-08-01'], [1, 3, 3], false],
])('of %j that say %j it is undecided which counts: %j', (dates, said, unknown) => {
  const group = dates.map((date, index) => entry(index + 1, { date, said: said[index] ?? 0 }));
  expect(newestUnknown(group)).toBe(unknown);
});

test('of those that say the same the one that is used is named, else the first', () => {
  const position = 'staff' as const;
  const group = [entry(1, { said: 7 }), entry(2, { said: 8, position }), entry(3, { said: 7 }), entry(4)];
  expect([...sayingTheSame(group, proposeUses(group))]).toEqual([[3, 1]]);
  const later = group.slice(0, 3);
  expect([...sayingTheSame(later, proposeUses(later))]).toEqual([[1, 3]]);
});

test('another position of the same department serves the perception gap; its older copy does not', () => {
  expect(
    uses(
      entry(1, { position: 'manager', date: '2026-01-01' }),
      entry(2, { position: 'staff', date: '2026-01-02' }),
      entry(3, { position: 'manager', date: '2025-01-01' }),
    ),
  ).toEqual(['gap-only', 'counts', 'left-out']);
});

test('unsigned returns are several people, unless their answers are equal', () => {
  const levels = new Int8Array(model.items.length).fill(4);
  const staff = { position: 'staff', date: '2026-01-01' } as const;
  expect(
    uses(entry(1, staff), entry(2, { ...staff, levels }), entry(3, staff), entry(4, { date: '2026-02-01' })),
  ).toEqual(['left-out', 'gap-only', 'gap-only', 'counts']);
});

test('names differ by width and case only: the same department', () => {
  const pair = [entry(1, { department: ' Ｓａｌｅｓ　East ' }), entry(2, { department: 'sales east' })];
  expect(sentTwice(pair)).toHaveLength(1);
});

test('files without any name stand alone', () => {
  const nameless = { organisation: '', department: '' };
  expect(uses(entry(1, nameless), entry(2, nameless))).toEqual(['counts', 'counts']);
});

test('labels are unique, short, and free of what a look-up takes for a pattern', () => {
  const entries = [
    entry(1),
    entry(2),
    entry(3, { department: 'x'.repeat(300) }),
    entry(4, { department: 'a*b?c~' }),
  ];
  const all = [...labels(entries).values()];
  expect(new Set(all).size).toBe(all.length);
  for (const label of all) {
    expect([...label].length).toBeLessThan(70);
    expect(label).not.toMatch(/[*?~]/);
  }
});

const SPELLINGS = [
  'Sales',
  'sales',
  'SALES',
  'Ｓａｌｅｓ',
  'Sales #2',
  'sales #2',
  'Sales ##1',
  'ｓales',
  ' Sales ',
  'S*',
  'S＊',
  'S?',
  'S~',
  'ss',
  'ß',
  'ﾊﾞ',
  'バ',
];

test('labels differ for a look-up as well, which ignores case and width', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...SPELLINGS), fc.string()), { maxLength: 12 }),
      (names) => {
        const all = [...labels(names.map((department, index) => entry(index + 1, { department }))).values()];
        expect(new Set(all.map((label) => label.normalize('NFKC').toLowerCase())).size).toBe(names.length);
        expect(new Set(all.map((label) => label.normalize('NFKC').toUpperCase())).size).toBe(names.length);
        expect(all.join('')).not.toMatch(/[*?~]/);
      },
    ),
  );
});

test('a department that is really called "X #2" beside two X', () => {
  const names = ['X', 'X', 'X #2', 'x #1'];
  const all = [...labels(names.map((department, index) => entry(index + 1, { department }))).values()];
  expect(new Set(all.map((label) => label.toLowerCase())).size).toBe(4);
});

test('several returns of a department are told apart by their position, then by their number', () => {
  const called = (name: string, position: string) => `${name} (${position})`;
  const of = (no: number, department: string, position: 'manager' | 'staff' | null) =>
    entry(no, { department, position });
  const all = labels(
    [
      of(1, 'SOC', 'manager'),
      of(2, 'SOC', 'staff'),
      of(3, 'soc', 'staff'),
      of(4, 'SOC', null),
      of(5, 'IT', 'staff'),
    ],
    called,
  );
  expect([...all.values()]).toEqual(['SOC (manager)', 'SOC (staff) #2', 'soc (staff) #3', 'SOC', 'IT']);
});

test('where positions do not tell returns apart, those who answered do; a number only where nobody is named', () => {
  const [sato, suzuki] = [{ respondent: '佐藤' }, { respondent: '鈴木' }];
  const all = labels(
    [entry(1, sato), entry(2, suzuki), entry(3), entry(4, { ...sato, department: 'E' })],
    (name, position) => `${name}（${position}）`,
  );
  expect([...all.values()]).toEqual(['D 佐藤', 'D 鈴木', 'D', 'E']);
});

test('a number stands on those that only repeat another return, not on the one that is used', () => {
  const called = (name: string, position: string) => `${name}（${position}）`;
  const tanaka = { position: 'manager', respondent: '田中' } as const;
  const copies = [4, 36, 7].map((no) => entry(no, { ...tanaka, said: 1 }));
  const named = (...entries: Entry[]) => [...labels(entries, called).values()];
  expect(named(...copies)).toEqual(['D #4', 'D', 'D #7']);
  const staff = entry(8, { position: 'staff' });
  expect(named(...copies, staff)).toEqual([
    'D（manager） #4',
    'D（manager）',
    'D（manager） #7',
    'D（staff）',
  ]);
  const other = entry(9, { ...tanaka, said: 2 });
  expect(named(...copies, other)).toEqual([
    'D（manager） 田中 #4',
    'D（manager） 田中 #36',
    'D（manager） 田中 #7',
    'D（manager） 田中 #9',
  ]);
  expect(named(...copies, entry(1, { department: 'D #7' }))).toHaveLength(4);
  expect(new Set(named(...copies, entry(1, { department: 'D #7' }))).size).toBe(4);
});

test('a file that names nobody puts no organisation before the others; a department without one does', () => {
  const nobody = { organisation: '', department: '' };
  const called = (...entries: Entry[]) => [...labels(entries).values()];
  expect(called(entry(1), entry(2, nobody))).toEqual(['D', '2.xlsx']);
  expect(called(entry(1), entry(2, { organisation: '' }))).toEqual(['O D', 'D']);
});
