import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const APRIL = {
  model: 'isomm-2.1',
  language: 'ja',
  date: '2026-04-01',
  targetPattern: 'hybrid',
  answers: {
    'A-1': { insource: 2, targetLevel: 4, due: '2026-09-30', note: '手順なし' },
    'A-2': { insource: 3, targetSide: 'out', due: '2026-09-30' },
    'A-3': { outsource: 1 },
    'A-4': { targetLevel: 1, due: '2027-03-31' },
  },
};
const OCTOBER = {
  ...APRIL,
  date: '2026-10-01',
  answers: { 'A-1': { insource: 4 }, 'A-2': { insource: 3 }, 'A-4': { insource: 5 } },
};
const written = (name: string, answers: object) => {
  writeFileSync(isomm.at(`${name}.json`), JSON.stringify(answers));
  expect(isomm.json(['new', '--force', '--answers', `${name}.json`, `${name}.xlsx`]).code).toBe(0);
};

test('a round is kept, comes back key by key, and is not kept twice', () => {
  written('april', APRIL);
  const kept = isomm.json(['round', 'april.xlsx', '--name', '2026上期', '--out', 'kept.xlsx']);
  expect(kept).toMatchObject({ code: 0, json: { round: { no: 1, scored: 3, levels: 6 }, problems: [] } });
  const read = isomm.json(['read', 'kept.xlsx']);
  expect(read.json).toMatchObject({
    parts: ['plan', 'rounds'],
    rounds: [{ name: '2026上期', items: { 'A-1': { level: 2, targetLevel: 4, targetSide: 'in' } } }],
  });
  writeFileSync(isomm.at('again.json'), JSON.stringify(read.json));
  expect(isomm.json(['new', '--answers', 'again.json', 'again.xlsx']).code).toBe(0);
  expect(readFileSync(isomm.at('again.xlsx'))).toEqual(readFileSync(isomm.at('kept.xlsx')));
  expect(isomm.json(['check', 'kept.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });

  const twice = ['round', 'kept.xlsx', '--name', '2026上期', '--out', 'no.xlsx'];
  expect(isomm.json(twice)).toMatchObject({ code: 2, json: { error: { code: 'usage' } } });
  written('empty', { ...APRIL, answers: {} });
  expect(isomm.run(['round', 'empty.xlsx', '--name', 'a', '--out', 'no.xlsx'])).toMatchObject({ code: 2 });
  expect(() => statSync(isomm.at('no.xlsx'))).toThrow();
});

test('two rounds, and two files, come to the same; what was dropped lifts no difference', () => {
  const { rounds, parts } = isomm.json(['read', 'kept.xlsx']).json as { rounds: object[]; parts: string[] };
  written('october', { ...OCTOBER, rounds, parts });
  const within = isomm.json(['compare', 'october.xlsx', '--from', '2026上期']);
  expect(within).toMatchObject({
    code: 0,
    json: {
      from: { round: '2026上期', date: '2026-04-01' },
      to: { round: 'now', date: '2026-10-01' },
      overall: { before: 2, after: 4, likeForLike: 1, compared: 2, newlyScored: 1, noLongerScored: 1 },
      plan: { due: 2, kept: 1, unchanged: 1, later: 1 },
      items: [
        { id: 'A-1', change: 'up', difference: 2, far: true, plan: 'kept' },
        { id: 'A-2', change: null, plan: 'unchanged' },
        { id: 'A-3', change: 'dropped' },
        { id: 'A-4', change: 'new', plan: null },
      ],
    },
  });
  const between = isomm.json(['compare', 'april.xlsx', 'october.xlsx', '--out', 'c.xlsx']);
  const gist = ({ json }: { json: unknown }) => ({ ...(json as object), from: null, file: null });
  expect(gist(between)).toEqual(gist(within));
  expect(isomm.json(['read', 'c.xlsx']).json).toMatchObject({ rounds: [{}, { name: 'april' }] });
  const unknown = isomm.run(['compare', 'october.xlsx', '--from', 'spring']);
  expect(unknown).toMatchObject({ code: 2 });
  expect(unknown.err).toContain('2026上期');
  const { out } = isomm.run(['compare', 'april.xlsx', 'october.xlsx', '--lang', 'ja']);
  expect(out).toContain('差は両方で採点した役割だけの平均です。');
  expect(out).toContain('変わった役割（');
  expect(out).not.toContain('項目');
});

test('another model: carried first, or only what corresponds one to one', () => {
  written('newer', { ...OCTOBER, model: 'x1060-3.2.1', answers: { 'A-1': { insource: 3 } } });
  const refused = isomm.json(['compare', 'april.xlsx', 'newer.xlsx']);
  expect(refused.code).toBe(1);
  expect(JSON.stringify(refused.json)).toContain('isomm migrate');
  const mapped = isomm.json(['compare', 'april.xlsx', 'newer.xlsx', '--through-mapping', '--out', 'm.xlsx']);
  expect(mapped).toMatchObject({ code: 0, json: { mapped: { services: 39, of: 64 } } });
  const { overall } = mapped.json as { overall: object };
  expect(overall).toMatchObject({ compared: 1, likeForLike: 1 });
  const { out } = isomm.run(['compare', 'april.xlsx', 'newer.xlsx', '--through-mapping']);
  expect(out).toContain('The other 25 have no single counterpart');
  expect(out).toContain('A-1   2 in → 3 in');
  expect(out).not.toMatch(/no(ne| counterpart) → unanswered/);
  expect(out).toContain('Only services that correspond one to one are compared');
  expect(out).toContain('Services that changed (');
  expect(out).not.toMatch(/\bitems?\b/i);
  expect(isomm.run(['compare', 'newer.xlsx', 'april.xlsx', '--through-mapping']).code).toBe(1);
});

test('a 25th round is refused; begun anew, scores go and notes stay; rounds come along to the next model', () => {
  const [round] = (isomm.json(['read', 'kept.xlsx']).json as { rounds: { name: string }[] }).rounds;
  const rounds = Array.from({ length: 24 }, (_, index) => ({ ...round, name: `r${String(index)}` }));
  written('full', { ...APRIL, rounds });
  const more = isomm.json(['round', 'full.xlsx', '--name', 'x', '--out', 'no.xlsx', '--force']);
  expect(more).toMatchObject({ code: 2 });
  const bytes = (file: string) => statSync(isomm.at(file)).size;
  expect(bytes('full.xlsx') - bytes('april.xlsx')).toBeLessThan(300_000);

  expect(isomm.json(['round', 'kept.xlsx', '--name', 'b', '--clear', '--out', 'anew.xlsx']).code).toBe(0);
  const anew = isomm.json(['read', 'anew.xlsx']).json as { answers: Record<string, object> };
  expect(anew.answers['A-1']).toMatchObject({ insource: null, note: '手順なし', targetLevel: 4 });
  const carried = ['migrate', 'kept.xlsx', '--to', 'x1060-3.2.1', '--out', 'carried.xlsx'];
  expect(isomm.json(carried).code).toBeLessThan(2);
  const after = isomm.json(['read', 'carried.xlsx']).json as { rounds: object[]; problems: object[] };
  expect(after.rounds).toMatchObject([{ model: 'isomm-2.1', name: '2026上期' }]);
  expect(JSON.stringify(after.rounds)).not.toContain('changed');
  expect(after.problems).toEqual([]);
});
