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
