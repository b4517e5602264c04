import { readFileSync, writeFileSync } from 'node:fs';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const GIVEN = {
  model: 'isomm-2.1',
  language: 'en',
  charter: {
    services: { answer: 'Detection and first response, for the whole group', on: '2025-04-01' },
    authority: { answer: '=A1' },
    review: { on: '2026-01-31' },
  },
  answers: { 'A-1': { insource: 3 } },
};

test('six lines bring their sheet along and come back key by key; they enter no score', () => {
  writeFileSync(isomm.at('given.json'), JSON.stringify(GIVEN));
  expect(isomm.json(['new', '--answers', 'given.json', 'given.xlsx']).code).toBe(0);
  const read = isomm.json(['read', 'given.xlsx']);
  expect(read.json).toMatchObject({ ...GIVEN, parts: ['charter'], problems: [] });
  writeFileSync(isomm.at('again.json'), JSON.stringify(read.json));
  expect(isomm.json(['new', '--answers', 'again.json', 'again.xlsx']).code).toBe(0);
  expect(readFileSync(isomm.at('again.xlsx'))).toEqual(readFileSync(isomm.at('given.xlsx')));
  expect(isomm.json(['assess', 'given.xlsx'])).toMatchObject({
    code: 0,
    json: { overall: 3, charter: { open: ['place', 'contact', 'reporting', 'review'] } },
  });
});

test('asked for by --with the lines are blank; a day that is none and a seventh line are named', () => {
  expect(isomm.json(['new', '--model', 'x1060-3.2.1', '--with', 'charter', 'blank.xlsx']).code).toBe(0);
  expect(isomm.json(['read', 'blank.xlsx']).json).toMatchObject({ charter: {}, problems: [] });
  const charter = { place: { answer: 'IT', on: 'last year' } };
  writeFileSync(isomm.at('junk.json'), JSON.stringify({ ...GIVEN, charter }));
  expect(isomm.json(['assess', 'junk.json'])).toMatchObject({
    code: 1,
    json: { problems: [{ kind: 'not-a-date', cell: 'charter.place.on', found: 'last year' }] },
  });
  writeFileSync(isomm.at('seven.json'), JSON.stringify({ ...GIVEN, charter: { seventh: {} } }));
  expect(isomm.run(['assess', 'seven.json'])).toMatchObject({ code: 2 });
});
