import { readFileSync, writeFileSync } from 'node:fs';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const SIX = {
  why: 'early warning',
  when: 'weekly',
  what: 'indicators',
  where: 'portal',
  who: 'SOC',
  how: 'by form',
};
const GIVEN = {
  model: 'x1060-3.2.1',
  language: 'ja',
  sharing: {
    channels: [
      {
        channel: 'CISTA',
        direction: 'receive',
        ...SIX,
        tlp: 'amber-strict',
        owner: 'SOC',
        checked: '2026-03-31',
      },
      { channel: 'cista', direction: 'send', ...SIX, who: '=A1' },
      {},
      { channel: '業界ISAC', direction: 'receive', why: 'x', when: 'x', what: 'x', where: 'x', how: 'x' },
    ],
  },
  answers: { 'A-1': { insource: 3 } },
};

test('channels bring their sheet along and come back row by row, a gap between them too; they enter no score', () => {
  writeFileSync(isomm.at('given.json'), JSON.stringify(GIVEN));
  expect(isomm.json(['new', '--answers', 'given.json', 'given.xlsx']).code).toBe(0);
  const read = isomm.json(['read', 'given.xlsx']);
  expect(read.json).toMatchObject({ ...GIVEN, parts: ['sharing'], problems: [] });
  writeFileSync(isomm.at('again.json'), JSON.stringify(read.json));
  expect(isomm.json(['new', '--answers', 'again.json', 'again.xlsx']).code).toBe(0);
  expect(readFileSync(isomm.at('again.xlsx'))).toEqual(readFileSync(isomm.at('given.xlsx')));
  expect(isomm.json(['check', 'given.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });
  expect(isomm.json(['assess', 'given.xlsx'])).toMatchObject({
    code: 0,
    json: {
      overall: 3,
      sharing: {
        whole: 2,
        channels: [
          { channel: 'CISTA', answered: 6, remark: null },
          { channel: 'cista', answered: 6, remark: null },
          { channel: '業界ISAC', answered: 5, remark: 'receiveOnly' },
        ],
      },
    },
  });
  expect(isomm.run(['assess', 'given.xlsx', '--lang', 'ja']).out).toMatch(
    /業界ISAC .*受信 .*5 \/ 6 .*受信のみ/,
  );
});

test('asked for by --with the list is blank; what is none is named with its place, and a key nobody knows is refused', () => {
  expect(isomm.json(['new', '--model', 'isomm-2.1', '--with', 'sharing', 'blank.xlsx']).code).toBe(0);
  const blank = isomm.json(['read', 'blank.xlsx']).json;
  expect(blank).toMatchObject({ sharing: { channels: [] }, problems: [] });
  const channels = [{ channel: 'CISTA', direction: 'both', tlp: 'white', checked: 'spring' }];
  writeFileSync(isomm.at('junk.json'), JSON.stringify({ ...GIVEN, sharing: { channels } }));
  expect(isomm.json(['assess', 'junk.json'])).toMatchObject({
    code: 1,
    json: {
      problems: [
        { kind: 'not-a-date', cell: 'sharing.channels.0.checked', found: 'spring' },
        { kind: 'not-a-progress', cell: 'sharing.channels.0.direction', found: 'both' },
        { kind: 'not-a-progress', cell: 'sharing.channels.0.tlp', found: 'white' },
      ],
    },
  });
  writeFileSync(isomm.at('key.json'), JSON.stringify({ ...GIVEN, sharing: { channels: [{ whom: 'x' }] } }));
  expect(isomm.run(['assess', 'key.json'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('sharing.channels.0.whom'),
  });
});
