import { readFileSync, writeFileSync } from 'node:fs';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const PLAN = {
  model: 'isomm-2.1',
  language: 'ja',
  date: '2026-07-15',
  targetPattern: 'hybrid',
  plan: { asOf: '2027-01-01', startsCount: false, fiscalMonth: 4, capacity: 20, effortSteps: [5, 20] },
  answers: {
    'A-1': {
      insource: 2,
      targetLevel: 4,
      due: '2026-12-31',
      owner: '田中',
      effort: 4,
      impact: 3,
      progress: 'doing',
    },
    'A-2': { insource: 3, targetLevel: 4, due: '2027-03-31', action: '手順書を作る', targetSide: 'both' },
    'A-3': { targetLevel: 1, due: '2026-10-01' },
    'A-4': { insource: 4 },
  },
};

test('answers with a plan bring its sheet along, and come back key by key', () => {
  writeFileSync(isomm.at('plan.json'), JSON.stringify(PLAN));
  expect(isomm.json(['new', '--answers', 'plan.json', 'plan.xlsx']).code).toBe(0);
  const read = isomm.json(['read', 'plan.xlsx']);
  expect(read.json).toMatchObject({ parts: ['plan'], plan: PLAN.plan, answers: PLAN.answers, problems: [] });
  writeFileSync(isomm.at('again.json'), JSON.stringify(read.json));
  expect(isomm.json(['new', '--answers', 'again.json', 'again.xlsx']).code).toBe(0);
  expect(isomm.json(['read', 'again.xlsx']).json).toEqual(read.json);
  expect(readFileSync(isomm.at('again.xlsx'))).toEqual(readFileSync(isomm.at('plan.xlsx')));
  expect(isomm.json(['check', 'plan.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
});

test('assess tells what the plan comes to by a day; the option goes before the cell', () => {
  const planOf = (...more: string[]) =>
    (isomm.json(['assess', 'plan.xlsx', ...more]).json as { plan: { overall: object } }).plan;
  expect(planOf()).toMatchObject({
    asOf: '2027-01-01',
    overall: { asIs: 3, toBe: 11 / 3, planned: 2, starts: 1 },
  });
  expect(planOf('--as-of', '2027-12-31').overall).toMatchObject({ toBe: 4, planned: 3 });
  expect(planOf('--as-of', '2026-09-30').overall).toMatchObject({ toBe: 3, gap: 0, planned: 0 });
  expect(isomm.run(['assess', 'plan.xlsx', '--as-of', 'spring'])).toMatchObject({ code: 2 });
  writeFileSync(isomm.at('none.json'), JSON.stringify({ ...PLAN, plan: null, answers: {} }));
  expect(isomm.json(['assess', 'none.json']).json).toMatchObject({ plan: null });
});

test('what is no plan ends with its kind and its path, and plans nothing', () => {
  const answers = {
    'A-1': { insource: 2, targetSide: 'left', targetLevel: 6, due: '2026-02-30', effort: -1, progress: 'x' },
  };
  writeFileSync(isomm.at('junk.json'), JSON.stringify({ ...PLAN, plan: { fiscalMonth: 13 }, answers }));
  const { code, json } = isomm.json(['assess', 'junk.json']);
  expect(code).toBe(1);
  const found = (json as { problems: { kind: string; cell: string }[] }).problems;
  expect(found.map(({ kind, cell }) => [kind, cell])).toEqual([
    ['not-a-number', 'plan.fiscalMonth'],
    ['not-a-side', 'answers.A-1.targetSide'],
    ['not-a-level', 'answers.A-1.targetLevel'],
    ['not-a-date', 'answers.A-1.due'],
    ['not-a-number', 'answers.A-1.effort'],
    ['not-a-progress', 'answers.A-1.progress'],
  ]);
});

test('a plan of which everything was dropped is none', () => {
  const dropped = { 'A-1': { ...PLAN.answers['A-1'], progress: 'dropped' } };
  writeFileSync(isomm.at('dropped.json'), JSON.stringify({ ...PLAN, answers: dropped }));
  expect(isomm.json(['assess', 'dropped.json']).json).toMatchObject({ plan: null });
  expect(isomm.run(['assess', 'dropped.json', '--lang', 'ja']).out).not.toContain('計画');
});

test('where nothing is asked for, assess says so instead of "none"', () => {
  const assess = (name: string, answers: object, more: object = {}) => {
    writeFileSync(isomm.at(name), JSON.stringify({ model: 'isomm-2.1', answers, ...more }));
    return isomm.run(['assess', name, '--lang', 'en']).out;
  };
  const scored = { 'A-1': { insource: 2 } };
  const untold = assess('untold.json', scored);
  expect(untold).toContain('No target pattern is set (choose it on "Setup")');
  expect(untold).not.toContain('Insourced roles to strengthen');
  expect(untold).toContain('Shown once at least two have a score.');
  expect(untold).not.toContain('None');
  const target = { targetPattern: 'hybrid' };
  expect(assess('unscored.json', {}, target).match(/Not shown: nothing is scored yet\./g)).toHaveLength(4);
  // A list in which nothing is wrong is none.
  expect(assess('told.json', scored, target).match(/ {2}None/g)).toHaveLength(3);
});
