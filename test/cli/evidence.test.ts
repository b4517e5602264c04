import { readFileSync, writeFileSync } from 'node:fs';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const FIVE = { done: 'yes', documented: 'yes', others: 'fully', approved: 'yes' };
const GIVEN = {
  model: 'isomm-2.1',
  language: 'ja',
  date: '2026-04-01',
  evidence: { months: 12 },
  answers: {
    'A-1': { insource: 3, evidence: { ...FIVE, on: '2025-03-31', place: '規程集 第3章' } },
    'A-2': { insource: 2, evidence: { done: 'yes', documented: 'yes', others: 'nobody', approved: 'no' } },
    'A-3': { evidence: { checked: 'yes', service: 'yes' } },
    'A-4': { insource: 4 },
  },
};

test('facts bring their sheet along and come back key by key; no score comes of them', () => {
  writeFileSync(isomm.at('given.json'), JSON.stringify(GIVEN));
  expect(isomm.json(['new', '--answers', 'given.json', 'given.xlsx']).code).toBe(0);
  const read = isomm.json(['read', 'given.xlsx']);
  expect(read.json).toMatchObject({ ...GIVEN, parts: ['evidence'], problems: [] });
  expect(read.json).toMatchObject({ answers: { 'A-3': { insource: null, outsource: null } } });
  writeFileSync(isomm.at('again.json'), JSON.stringify(read.json));
  expect(isomm.json(['new', '--answers', 'again.json', 'again.xlsx']).code).toBe(0);
  expect(readFileSync(isomm.at('again.xlsx'))).toEqual(readFileSync(isomm.at('given.xlsx')));
  expect(isomm.json(['check', 'given.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
});

test('assess tells proposals, differences and what is old, and its figures are those of the scores alone', () => {
  const { json } = isomm.json(['assess', 'given.xlsx']);
  expect(json).toMatchObject({
    overall: 3,
    evidence: {
      months: 12,
      old: ['A-1'],
      differences: [{ id: 'A-1', side: 'in', score: 3, proposal: { low: 5, high: 5 } }],
      items: {
        'A-2': { in: { proposal: { low: 2, high: 4 }, differs: false } },
        'A-3': { out: { proposal: null, missing: ['result', 'expected'] } },
      },
    },
  });
  expect(Object.keys((json as { evidence: { items: object } }).evidence.items)).toEqual([
    'A-1',
    'A-2',
    'A-3',
  ]);
  expect(isomm.run(['assess', 'given.xlsx', '--lang', 'en']).out).toMatch(
    /Scores that differ.*\n {2}A-1 .*Insource +Score 3 +Proposal 5/,
  );
  expect(isomm.json(['new', '--model', 'isomm-2.1', '--with', 'evidence', 'blank.xlsx']).code).toBe(0);
  expect(isomm.json(['assess', 'blank.xlsx']).json).toMatchObject({ evidence: { differences: [], old: [] } });
});

test('a provider’s reports, answered once in the review, propose for every item that names it', () => {
  const done = { state: 'done' };
  const questions = { reportChecked: done, reportService: done, reportResult: { state: 'open' } };
  const outsourcing = { unit: 'yen', providers: [{ name: 'Sample MSS', questions }] };
  const answers = {
    'B-1': { outsource: 5, contractor: 'Sample MSS' },
    'B-2': { outsource: 2, contractor: 'Sample MSS', evidence: { result: 'yes', expected: 'no' } },
    'B-3': { outsource: 2, contractor: 'Somebody else' },
  };
  writeFileSync(isomm.at('reports.json'), JSON.stringify({ ...GIVEN, outsourcing, answers }));
  expect(isomm.json(['new', '--answers', 'reports.json', 'reports.xlsx']).code).toBe(0);
  const { json } = isomm.json(['assess', 'reports.xlsx']);
  expect(json).toMatchObject({
    items: { 'B-1': { level: 5 } },
    evidence: {
      differences: [
        { id: 'B-1', side: 'out', score: 5, proposal: { low: 3, high: 3 } },
        { id: 'B-2', side: 'out', score: 2, proposal: { low: 4, high: 4 } },
      ],
      items: {
        'B-1': { out: { reported: ['checked', 'service', 'result'] } },
        'B-2': { out: { reported: ['checked', 'service'] } },
      },
    },
  });
  // What the provider said stays where it was said: it becomes no fact of the item.
  const read = isomm.json(['read', 'reports.xlsx']).json as { answers: Record<string, object> };
  expect(read.answers['B-1']).not.toHaveProperty('evidence');
});

test('what is no fact ends with its kind and its path; a key nobody knows is refused', () => {
  const answers = { 'A-1': { evidence: { done: 'maybe', documented: true, on: 'spring' } } };
  writeFileSync(isomm.at('junk.json'), JSON.stringify({ ...GIVEN, evidence: { months: 0 }, answers }));
  const { code, json } = isomm.json(['assess', 'junk.json']);
  expect(code).toBe(1);
  expect((json as { problems: object[] }).problems).toMatchObject([
    { kind: 'not-a-number', cell: 'evidence.months' },
    { kind: 'not-a-progress', cell: 'answers.A-1.evidence.done', id: 'A-1' },
    { kind: 'not-a-progress', cell: 'answers.A-1.evidence.documented' },
    { kind: 'not-a-date', cell: 'answers.A-1.evidence.on' },
  ]);
  writeFileSync(
    isomm.at('key.json'),
    JSON.stringify({ ...GIVEN, answers: { 'A-1': { evidence: { x: 1 } } } }),
  );
  expect(isomm.run(['assess', 'key.json'])).toMatchObject({ code: 2 });
});
