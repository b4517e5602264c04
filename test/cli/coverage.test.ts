import { readFileSync, writeFileSync } from 'node:fs';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const ANSWERS = {
  model: 'x1060-3.2.1',
  language: 'ja',
  answers: { 'B-1': { outsource: 3 }, 'E-5': { insource: 5 }, 'D-4': { insource: 0 } },
};

interface Found {
  readonly functions: readonly { readonly id: string; readonly highest: number | null }[];
}
const highest = (json: unknown, id: string) =>
  (json as Found).functions.find((each) => each.id === id)?.highest;

test('without the sheet the answers are seen under FIRST, with what the mapping holds', () => {
  writeFileSync(isomm.at('a.json'), JSON.stringify(ANSWERS));
  expect(isomm.json(['new', '--answers', 'a.json', 'a.xlsx']).code).toBe(0);
  const { code, json } = isomm.json(['coverage', 'a.xlsx', '--meta', '--csv', 'f.csv']);
  expect(code).toBe(0);
  expect(json).toMatchObject({
    model: 'x1060-3.2.1',
    meta: {
      ...{ forward: 109, back: 108, both: 105, union: 112, oneWay: 7, withoutCounterpart: 25 },
      ...{ functions: 76, services: 21, areas: 5 },
    },
    problems: [],
  });
  expect([highest(json, '5.2.1'), highest(json, '7.6.1'), highest(json, '6.2.4')]).toEqual([3, 5, null]);
  const both = isomm.json(['coverage', 'a.xlsx', '--both-only']).json as object;
  expect(highest(both, '7.6.1')).toBeNull();
  expect(both).toMatchObject({
    withoutCounterpart: (json as { withoutCounterpart: string[] }).withoutCounterpart,
  });
  const rows = readFileSync(isomm.at('f.csv'), 'utf8').trim().split('\r\n');
  expect(rows).toHaveLength(77);
  expect(rows.find((row) => row.includes(',7.6.1,'))).toBe(
    '7,7.6,7.6.1,脆弱性の検知・スキャン,E-3 E-5,mixed,5,5,1,scored',
  );
  expect(isomm.run(['coverage', 'a.xlsx', '--lang', 'en']).out).toContain('5.2.1. Correlation');
});

test('the sheet and its switch come and go with the answers; in v2.1 the way to it is told', () => {
  writeFileSync(isomm.at('b.json'), JSON.stringify({ ...ANSWERS, first: { bothOnly: true } }));
  expect(isomm.json(['new', '--answers', 'b.json', 'b.xlsx']).code).toBe(0);
  const read = isomm.json(['read', 'b.xlsx']);
  expect(read.json).toMatchObject({ parts: ['first'], first: { bothOnly: true }, problems: [] });
  writeFileSync(isomm.at('again.json'), JSON.stringify(read.json));
  expect(isomm.json(['new', '--answers', 'again.json', 'again.xlsx']).code).toBe(0);
  expect(isomm.json(['read', 'again.xlsx']).json).toEqual(read.json);
  expect(isomm.json(['check', 'b.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
  expect(isomm.json(['coverage', 'b.xlsx']).json).toMatchObject({ bothOnly: true });

  expect(isomm.run(['new', '--model', 'isomm-2.1', 'old.xlsx']).code).toBe(0);
  const old = isomm.json(['coverage', 'old.xlsx']);
  expect(old.code).toBe(2);
  expect((old.json as { error: { message: string } }).error.message).toContain(
    'isomm migrate --to x1060-3.2.1',
  );
  const asked = isomm.run(['new', '--model', 'isomm-2.1', '--with', 'first', 'no.xlsx']);
  expect([asked.code, asked.err]).toEqual([2, expect.stringContaining('isomm migrate --to x1060-3.2.1')]);
  expect(
    isomm.run(['migrate', 'old.xlsx', '--to', 'x1060-3.2.1', '--with', 'first', '--out', 'new.xlsx']).code,
  ).toBe(0);
  expect(isomm.json(['read', 'new.xlsx']).json).toMatchObject({ parts: expect.arrayContaining(['first']) });
  writeFileSync(isomm.at('c.json'), JSON.stringify({ model: 'isomm-2.1', first: { bothOnly: true } }));
  expect(isomm.run(['assess', 'c.json']).code).toBe(2);
});
