import { readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from '../../src/catalog';
import { ASSIGNMENTS, type Portfolio } from '../../src/model/plan/portfolio';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const PORTFOLIO = {
  model: 'x1060-3.2.1',
  language: 'ja',
  portfolio: {
    order: 'recommendation',
    reviews: {
      catalogue: { last: '2026-04-01', next: '2027-04-01' },
      profile: { last: null, next: null },
      portfolio: { last: '2026-10-01', next: null },
    },
  },
  answers: {
    'A-1': { insource: 1, recommendation: 'unnecessary', adoptionReason: '委託元が実施', assignee: '田中' },
    'A-2': { insource: 3, outsource: 2, recommendation: 'basic', provider: '委託先A', targetSide: 'both' },
    'A-3': { insource: 2, recommendation: 'standard', unassigned: true },
    'A-4': { insource: 0, recommendation: 'basic' },
    'A-5': { recommendation: 'basic', unassigned: true },
    'A-6': { outsource: 1, recommendation: 'basic' },
    'A-7': { recommendation: 'optional' },
  },
};

const assessed = (file: string) => (isomm.json(['assess', file]).json as { portfolio: Portfolio }).portfolio;

test('its keys bring the sheet with the scope and the plan along, and come back key by key', () => {
  writeFileSync(isomm.at('p.json'), JSON.stringify(PORTFOLIO));
  expect(isomm.json(['new', '--answers', 'p.json', 'p.xlsx']).code).toBe(0);
  const read = isomm.json(['read', 'p.xlsx']);
  expect(read.json).toMatchObject({
    parts: ['scope', 'plan', 'portfolio'],
    portfolio: PORTFOLIO.portfolio,
    answers: PORTFOLIO.answers,
    problems: [],
  });
  writeFileSync(isomm.at('again.json'), JSON.stringify(read.json));
  expect(isomm.json(['new', '--answers', 'again.json', 'again.xlsx']).code).toBe(0);
  expect(isomm.json(['read', 'again.xlsx']).json).toEqual(read.json);
  expect(readFileSync(isomm.at('again.xlsx'))).toEqual(readFileSync(isomm.at('p.xlsx')));
  expect(isomm.json(['check', 'p.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
  expect(isomm.json(['migrate', 'p.xlsx', '--out', 'up.xlsx']).code).toBe(0);
  expect(isomm.json(['read', 'up.xlsx']).json).toEqual(read.json);
});

test('assess has the services, a matrix of all of them, what is open, and conflicts that are no problems', () => {
  const { code, json } = isomm.json(['assess', 'p.xlsx']);
  expect([code, (json as { problems: unknown[] }).problems]).toEqual([0, []]);
  const { services, matrix, openBasic, conflicts } = assessed('p.xlsx');
  expect(assessed('p.json')).toEqual(assessed('p.xlsx'));
  expect(matrix.flatMap((line) => ASSIGNMENTS.map((each) => line[each])).reduce((a, b) => a + b)).toBe(64);
  expect(matrix[1]).toEqual({
    ...{ recommendation: 'basic', in: 0, out: 1, both: 1, unassigned: 1, 'not-done': 1, unanswered: 0 },
  });
  expect(openBasic).toEqual(['A-4', 'A-5', 'A-6']);
  expect(conflicts).toEqual([
    { id: 'A-1', kind: 'unnecessary-but-scored' },
    { id: 'A-2', kind: 'no-assignee' },
    { id: 'A-3', kind: 'unassigned-but-scored' },
    { id: 'A-4', kind: 'basic-not-done' },
  ]);
  expect(services[1]).toMatchObject({
    ...{ id: 'A-2', assignment: 'both', toBe: { side: 'both', level: 3 }, gap: 0 },
  });
  // In no mean, and what was scored stays to be seen.
  expect(services[0]).toMatchObject({ asIs: { insource: 1, level: null }, toBe: { level: null }, gap: null });
  expect(isomm.run(['assess', 'p.xlsx']).out).toContain('Unassigned 1');
  writeFileSync(isomm.at('none.json'), JSON.stringify({ model: 'isomm-2.1', answers: {} }));
  expect(assessed('none.json')).toBe(null);
});

test('what no portfolio may hold ends with its kind and its path', () => {
  const portfolio = { reviews: { profile: { next: 'spring' } } };
  const answers = { 'A-1': { unassigned: 'yes', recommendation: 'must' } };
  writeFileSync(isomm.at('junk.json'), JSON.stringify({ ...PORTFOLIO, portfolio, answers }));
  const { code, json } = isomm.json(['assess', 'junk.json']);
  expect(code).toBe(1);
  expect((json as { problems: { kind: string; cell: string }[] }).problems).toMatchObject([
    { kind: 'not-a-date', cell: 'portfolio.reviews.profile.next' },
    { kind: 'not-a-recommendation', cell: 'answers.A-1.recommendation' },
    { kind: 'not-a-progress', cell: 'answers.A-1.unassigned' },
  ]);
  const strange = { ...PORTFOLIO, portfolio: { reviews: { plan: {} } } };
  writeFileSync(isomm.at('strange.json'), JSON.stringify(strange));
  expect(isomm.run(['assess', 'strange.json'])).toMatchObject({ code: 2 });
});

test('--with portfolio brings the scope and the plan, in the order of the sheets', () => {
  for (const { id } of catalogue.models) {
    expect(isomm.run(['new', '--model', id, '--with', 'portfolio', '--force', 'with.xlsx']).code).toBe(0);
    expect(isomm.json(['read', 'with.xlsx']).json).toMatchObject({
      parts: ['scope', 'summary', 'plan', 'portfolio'],
    });
    expect(isomm.json(['check', 'with.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
  }
});
