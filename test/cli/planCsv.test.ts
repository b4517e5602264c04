import { readFileSync, writeFileSync } from 'node:fs';
import { Isomm } from './isomm';

let isomm: Isomm;
beforeAll(async () => {
  isomm = await Isomm.open();
});
afterAll(() => {
  isomm.remove();
});

const HEAD = 'item_id,side,level,action,owner,due,effort,impact,state,note';
const PLANNED = {
  'A-1': {
    ...{ targetSide: 'both', targetLevel: 4, action: '=HYPERLINK("x")', owner: '-田中', due: '2027-03-31' },
    ...{ effort: 2.5, impact: 3, progress: 'doing', planNote: 'a, "b"\nc' },
  },
  'A-2': { action: "'=kept" },
};
const base = { model: 'isomm-2.1', language: 'ja', answers: PLANNED };

test('a plan goes out as CSV that no spreadsheet calculates, and comes back as it was', () => {
  writeFileSync(isomm.at('a.json'), JSON.stringify(base));
  expect(isomm.run(['new', '--answers', 'a.json', 'a.xlsx']).code).toBe(0);
  expect(isomm.run(['read', 'a.xlsx', '--plan-csv', 'plan.csv', '--csv', 'answers.csv']).code).toBe(0);
  const csv = readFileSync(isomm.at('plan.csv'), 'utf8');
  const [head, first, ...rest] = csv.split('\r\n');
  expect(head).toBe(HEAD);
  expect(`${String(first)}\r\n`).toBe(
    `A-1,both,4,"'=HYPERLINK(""x"")",'-田中,2027-03-31,2.5,3,doing,"a, ""b""\nc"\r\n`,
  );
  expect(rest).toContain('A-3,,,,,,,,,');
  expect(csv).not.toMatch(/(^|,|\n)"?[=+\-@]/);
  writeFileSync(isomm.at('blank.json'), JSON.stringify({ ...base, answers: {} }));
  expect(isomm.run(['new', '--answers', 'blank.json', '--plan-csv', 'plan.csv', 'b.xlsx']).code).toBe(0);
  expect(isomm.json(['read', 'b.xlsx']).json).toEqual(isomm.json(['read', 'a.xlsx']).json);
  expect(isomm.run(['read', 'a.xlsx', '--csv', 'x.csv', '--plan-csv', 'x.csv']).code).toBe(2);
});

test('rows replace what was planned for their items; words of either language are known, and slips named by cell', () => {
  const rows = [
    'state,ITEM_ID,level,due,ticket,side',
    '完了,a-1,３,2027年4月1日,T-1,アウト',
    'Doing,A-2,6,soon,T-2,',
    'x,A-9,,,,',
    'done,A-1,5,,,',
  ];
  writeFileSync(isomm.at('edit.csv'), `\uFEFF${rows.join('\r\n')}`);
  const { code, json } = isomm.json(['new', '--answers', 'a.json', '--plan-csv', 'edit.csv', 'c.xlsx']);
  expect(code).toBe(1);
  expect(json).toMatchObject({
    plan: { rows: 2, ignored: ['ticket'] },
    problems: [
      { kind: 'not-a-level', sheet: 'edit.csv', cell: 'C3', id: 'A-2', found: '6' },
      { kind: 'not-a-date', cell: 'D3' },
      { kind: 'unknown-id', cell: 'B4', found: 'A-9' },
      { kind: 'duplicate-id', cell: 'B5', id: 'A-1' },
    ],
  });
  const { answers } = isomm.json(['read', 'c.xlsx']).json as { answers: Record<string, object> };
  expect(answers['A-1']).toMatchObject({
    ...{ targetSide: 'out', targetLevel: 3, due: '2027-04-01', progress: 'done', owner: '-田中' },
  });
  expect(answers['A-2']).toMatchObject({ progress: 'doing', action: "'=kept" });
  expect(answers['A-2']).not.toHaveProperty('due');
  writeFileSync(isomm.at('none.csv'), 'id,score\r\nA-1,3');
  expect(isomm.run(['new', '--model', 'isomm-2.1', '--plan-csv', 'none.csv', 'd.xlsx']).code).toBe(2);
});
