import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { HandOutList } from '../../src/model/handOuts';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const listIn = (file: string): HandOutList =>
  (isomm.json(['read', file]).json as { handOuts: HandOutList }).handOuts;
const of = (list: HandOutList, department: string) => list.rows.find((row) => row.department === department);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

test('handing out makes the list, collecting fills it in, and whoever is late is named with a text to send', () => {
  writeFileSync(isomm.at('list.csv'), 'department,functions\r\n営業部,"A, D"\r\n経理部,\r\n情シス,\r\n');
  const words = ['new', '--model', 'isomm-2.1', '--departments', 'list.csv', '--out-dir', 'out'];
  const round = ['--deadline', '2020/7/31', '--return-to', 'CISO', '--organisation', 'ISOMM'];
  const made = isomm.json([...words, ...round, '--hand-outs', 'mine.xlsx']);
  expect([made.code, made.json]).toEqual([0, expect.objectContaining({ handOuts: 'mine.xlsx' })]);
  const handed = listIn('mine.xlsx');
  expect(handed.rows).toHaveLength(3);
  expect(of(handed, '営業部')).toEqual({
    ...{ department: '営業部', organisation: 'ISOMM', functions: 'A, D', deadline: '2020-07-31' },
    ...{ returnTo: 'CISO', handedOut: expect.stringMatching(DAY) as string, returned: '' },
    file: 'ISOMM_営業部.xlsx',
  });
  expect(isomm.json(['check', 'mine.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });

  // Two come back, and one as it was handed out.
  const filled = { model: 'isomm-2.1', answers: { 'A-1': { insource: 3 }, 'D-1': { outsource: 0 } } };
  writeFileSync(isomm.at('filled.json'), JSON.stringify(filled));
  isomm.run([...words.slice(0, -1), 'back', ...round, '--answers', 'filled.json']);
  renameSync(isomm.at('back/ISOMM_情シス.xlsx'), isomm.at('elsewhere.xlsx'));
  const before = readFileSync(isomm.at('mine.xlsx'));
  const dry = isomm.json(['collect', 'back', '--hand-outs', 'mine.xlsx', '--dry-run']);
  expect(readFileSync(isomm.at('mine.xlsx'))).toEqual(before);
  const { code, json } = isomm.json(['collect', 'back', '--hand-outs', 'mine.xlsx', '--force']);
  const { handOuts } = json as { handOuts: { overdue: object[]; open: object[]; reminders: string[] } };
  expect([code, handOuts]).toEqual([0, (dry.json as { handOuts: object }).handOuts]);
  expect(handOuts).toMatchObject({ listed: 3, overdue: [{ department: '情シス' }], open: [] });
  expect(handOuts.reminders).toHaveLength(1);
  cpSync(isomm.at('out/ISOMM_情シス.xlsx'), isomm.at('back/情シス.xlsx'));
  const blank = isomm.json(['collect', 'back', '--hand-outs', 'mine.xlsx', '--force']).json;
  expect(blank).toMatchObject({
    handOuts: {
      ...{ overdue: [{ department: '情シス' }], blank: ['情シス.xlsx'] },
      reminders: [expect.stringContaining('has nothing filled in')],
    },
  });
  const { out } = isomm.run(['collect', 'back', '--hand-outs', 'mine.xlsx', '--force']);
  expect(out).toContain('nothing filled in: 情シス.xlsx');
  for (const part of ['ISOMM 情シス', '2020-07-31', 'CISO']) expect(handOuts.reminders[0]).toContain(part);
  const back = listIn('mine.xlsx');
  writeFileSync(isomm.at('named.json'), JSON.stringify({ ...filled, department: '情シス部' }));
  mkdirSync(isomm.at('other'));
  isomm.run(['new', '--answers', 'named.json', 'other/ISOMM_情シス.xlsx']);
  isomm.run(['new', '--answers', 'named.json', 'other/x.xlsx']);
  const other = ['collect', 'other', '--hand-outs', 'mine.xlsx', '--dry-run'];
  expect(isomm.json(other).json).toMatchObject({
    handOuts: {
      overdue: [{ department: '情シス' }],
      unlisted: [
        { file: 'ISOMM_情シス.xlsx', department: '情シス部', handedTo: 'ISOMM 情シス' },
        { file: 'x.xlsx', department: '情シス部', handedTo: null },
      ],
    },
  });
  expect(isomm.run(other).out).toContain('2 returns are of a department that the list does not name');
  expect(back.day).toMatch(DAY);
  expect(of(back, '営業部')?.returned).toBe(back.day);
  expect(of(back, '情シス')?.returned).toBe('');
  expect(isomm.json(['check', 'mine.xlsx'])).toMatchObject({ code: 0, json: { problems: [] } });

  // Read again, nothing is noted twice; handed out again, only who has returned theirs gets a second line.
  isomm.run(['collect', 'back', '--hand-outs', 'mine.xlsx', '--force']);
  expect(listIn('mine.xlsx')).toEqual(back);
  isomm.run([...words.slice(0, -1), 'again', ...round, '--hand-outs', 'mine.xlsx', '--force']);
  expect(listIn('mine.xlsx').rows.map(({ department }) => department)).toEqual([
    ...['営業部', '経理部', '営業部', '経理部', '情シス'],
  ]);
  const read = isomm.json(['read', 'mine.xlsx']);
  writeFileSync(isomm.at('again.json'), JSON.stringify(read.json));
  expect(isomm.run(['new', '--answers', 'again.json', 'copy.xlsx']).code).toBe(0);
  expect(isomm.json(['read', 'copy.xlsx']).json).toEqual(read.json);
});

test('no workbook is made where one has to be there, none is replaced unasked, and none is taken for a return', () => {
  expect(isomm.run(['collect', 'back', '--hand-outs', 'gone.xlsx']).err).toContain('gone.xlsx is not there');
  const refused = isomm.run(['collect', 'back', '--hand-outs', 'mine.xlsx']);
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--force')]);
  const own = isomm.run(['collect', 'mine.xlsx', 'back', '--hand-outs', 'mine.xlsx', '--force']);
  expect(own.code).toBe(2);
  expect(isomm.run(['new', '--model', 'isomm-2.1', '--hand-outs', 'x.xlsx', 'y.xlsx']).code).toBe(2);
});
