import { writeFileSync } from 'node:fs';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const REVIEW = {
  model: 'isomm-2.1',
  language: 'ja',
  outsourcing: {
    unit: 'index',
    providers: [
      {},
      {
        ...{ name: 'Sample MSS', annualCost: 9 },
        duties: { decide: { who: 'undecided', note: '次回' } },
        questions: { owner: { state: 'done' } },
      },
    ],
  },
  answers: {
    'A-1': {
      outsource: 3,
      contractor: 'Sample MSS',
      contractEnd: '2027-03-31',
      protectedValue: 5,
      impactBefore: 4,
    },
  },
};

test('a review brings its sheet along, and comes back key by key', () => {
  writeFileSync(isomm.at('a.json'), JSON.stringify(REVIEW));
  expect(isomm.json(['new', '--answers', 'a.json', 'a.xlsx']).code).toBe(0);
  const read = isomm.json(['read', 'a.xlsx']);
  expect(read.json).toMatchObject({ parts: ['outsourcing'], ...REVIEW, problems: [] });
  writeFileSync(isomm.at('again.json'), JSON.stringify(read.json));
  expect(isomm.json(['new', '--answers', 'again.json', 'again.xlsx']).code).toBe(0);
  expect(isomm.json(['read', 'again.xlsx']).json).toEqual(read.json);
  expect(isomm.json(['check', 'a.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
});

test('assess tells what is settled with each provider and what each item lowers', () => {
  const figures = { impactAfter: 10, impactBefore: 30, frequencyBefore: 0.5, frequencyAfter: 0.5 };
  const undecided = { who: 'undecided' };
  const given = {
    ...REVIEW,
    outsourcing: {
      unit: 'yen',
      providers: [
        { name: 'Sample MSS', annualCost: 4_000_000, duties: { decide: undecided, report: undecided } },
      ],
    },
    answers: {
      'A-1': { outsource: 3, contractor: 'Sample MSS', protectedValue: 100_000_000, ...figures },
      'A-2': { insource: 3, protectedValue: 5, ...figures, frequencyAfter: null },
    },
  };
  writeFileSync(isomm.at('told.json'), JSON.stringify(given));
  expect(isomm.json(['new', '--answers', 'told.json', 'told.xlsx']).code).toBe(0);
  const { json } = isomm.json(['assess', 'told.xlsx']);
  expect(json).toMatchObject({
    outsourcing: {
      unit: 'yen',
      providers: [{ name: 'Sample MSS', undecided: 2, share: 4_000_000 }],
      items: {
        'A-1': { concerned: true, before: 15_000_000, after: 5_000_000, reduction: 10_000_000, effect: 2.5 },
        'A-2': { concerned: false, before: 0.75, after: null, reduction: null, effect: null },
      },
    },
  });
  expect(isomm.run(['assess', 'told.xlsx', '--lang', 'en']).out).toMatch(/Sample MSS .*Undecided 2\n.*A-1/);
  expect(isomm.json(['assess', 'told.xlsx']).json).toMatchObject({ sharing: null });
});

test('what is none ends with its kind and its path; a key nobody knows is refused', () => {
  const outsourcing = { unit: 'dollar', providers: [{ annualCost: -1, duties: { decide: { who: 'x' } } }] };
  writeFileSync(
    isomm.at('b.json'),
    JSON.stringify({ ...REVIEW, outsourcing, answers: { 'A-1': { annualCost: 'x' } } }),
  );
  const found = (isomm.json(['assess', 'b.json']).json as { problems: { kind: string; cell: string }[] })
    .problems;
  expect(found.map(({ kind, cell }) => `${kind} ${cell}`).sort()).toEqual([
    'not-a-number answers.A-1.annualCost',
    'not-a-number outsourcing.providers.0.annualCost',
    'not-a-progress outsourcing.providers.0.duties.decide.who',
    'not-a-progress outsourcing.unit',
  ]);
  writeFileSync(
    isomm.at('c.json'),
    JSON.stringify({ ...REVIEW, outsourcing: { providers: [{ nome: 'x' }] } }),
  );
  expect(isomm.run(['assess', 'c.json'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('outsourcing.providers.0.nome'),
  });
});
