import { readFileSync, writeFileSync } from 'node:fs';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

test('who acts comes back phase by phase, and assess tells what that comes to', () => {
  const given = {
    model: 'isomm-2.1',
    language: 'ja',
    phases: { first: ['A'], detect: ['B', 'D', 'X'], prepare: [], contain: ['C', 'D', 'G'] },
    answers: {
      'A-1': { insource: 5 },
      'B-1': { insource: 2 },
      'D-1': { outsource: 4 },
      'D-2': { insource: 2 },
    },
  };
  writeFileSync(isomm.at('given.json'), JSON.stringify(given));
  expect(isomm.json(['new', '--answers', 'given.json', 'given.xlsx']).code).toBe(0);
  const read = isomm.json(['read', 'given.xlsx']);
  const { answers, phases } = given;
  expect(read.json).toMatchObject({ parts: ['phases'], answers, problems: [] });
  expect(read.json).toMatchObject({ phases: { ...phases, after: ['F', 'I'] } });
  writeFileSync(isomm.at('again.json'), JSON.stringify(read.json));
  expect(isomm.json(['new', '--answers', 'again.json', 'again.xlsx']).code).toBe(0);
  expect(readFileSync(isomm.at('again.xlsx'))).toEqual(readFileSync(isomm.at('given.xlsx')));
  expect(isomm.json(['assess', 'given.xlsx']).json).toMatchObject({
    phases: [
      { id: 'first', mean: 5, minimum: 5, scored: 1 },
      {
        id: 'detect',
        mean: 8 / 3,
        minimum: 2,
        weakest: [
          { id: 'B-1', level: 2 },
          { id: 'D-2', level: 2 },
          { id: 'D-1', level: 4 },
        ],
      },
      { id: 'prepare', functions: [], mean: null, weakest: [] },
      { id: 'contain', mean: 3 },
      { id: 'after', functions: ['F', 'I'], mean: null },
    ],
  });
});

test('a letter nobody has is named with its phase; asked for by --with they are as proposed', () => {
  expect(isomm.json(['new', '--model', 'isomm-2.1', '--with', 'phases', 'plain.xlsx']).code).toBe(0);
  expect(isomm.json(['read', 'plain.xlsx']).json).toMatchObject({
    phases: { detect: ['B', 'D', 'X'], after: ['F', 'I'] },
    problems: [],
  });
  expect(isomm.json(['check', 'plain.xlsx'])).toMatchObject({ code: 0 });
  writeFileSync(isomm.at('z.json'), JSON.stringify({ model: 'isomm-2.1', phases: { first: ['Z'] } }));
  expect(isomm.json(['assess', 'z.json'])).toMatchObject({
    code: 1,
    json: { problems: [{ kind: 'unknown-id', cell: 'phases.first', found: 'Z' }] },
  });
});
