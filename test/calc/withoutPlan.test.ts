import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from '../../src/actions/reading/checkFile';
import { catalogue } from '../../src/catalog';
import type { Answer, Answers } from '../../src/model/answers';
import { keepRound } from '../../src/model/rounds/keepRound';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { boxOf } from '../../src/workbook/a1';
import type { ShownValue, Workbook } from '../../src/workbook/description';
import { readXlsx } from '../../src/xlsx/read';
import { catalogue as small, filled, model } from '../actions/small';
import { inGnumeric, inIronCalc, inLibreOffice } from './everyEngine';

const parts = ['summary', 'plan', 'rounds', 'progress'];
const answers: Answers = { ...filled, parts };
const planned = (id: string, plan: Partial<Answer>): Answers => {
  const answer = answers.answers[id];
  if (!answer) throw new Error(`no ${id}`);
  return { ...answers, answers: { ...answers.answers, [id]: { ...answer, ...plan } } };
};
const of = (each: Answers): Workbook => describeWorkbook(small, model, each);

/** Nobody planned anything, and no round is kept. */
const nothing = {
  blank: of(answers),
  dropped: of(planned('A-1', { targetLevel: 5, progress: 'dropped' })),
  'only an action': of(planned('A-1', { action: '手順を書く' })),
};
/** Something is planned that changes no level, or not yet. */
const same = {
  'the level of today': of(planned('A-1', { targetLevel: 3 })),
  'a side': of(planned('A-1', { targetSide: 'out' })),
  'not due yet': of({
    ...planned('A-1', { targetLevel: 5, due: '2030-01-01' }),
    plan: { asOf: '2026-04-01', startsCount: false, fiscalMonth: 4, capacity: null, effortSteps: [5, 20] },
  }),
};
const kept = of(
  ['2024年度', '2025年度'].reduce<Answers>(
    (before, name) => keepRound(model, before, { name, keptOn: '2025-04-01', reserved: [] }),
    answers,
  ),
);
/** What is blank today is planned: it is in no difference, and in the planned mean where the plan says so. */
const [apart, within] = [false, true].map((startsCount) =>
  of({
    ...planned('B-2', { targetLevel: 1 }),
    plan: { asOf: null, startsCount, fiscalMonth: 4, capacity: null, effortSteps: [5, 20] },
  }),
) as [Workbook, Workbook];
const all = [...Object.values(nothing), ...Object.values(same), kept, apart, within];

const sheetOf = ({ sheets }: Workbook, key: string) => {
  const sheet = sheets.find((each) => each.key === key);
  if (!sheet) throw new Error(`no ${key}`);
  return sheet;
};

/** What the chart of a sheet has to say of its lines. */
const legend = (workbook: Workbook, key: string): ShownValue[] => {
  const { charts, rows } = sheetOf(workbook, key);
  return (charts[0]?.series ?? []).map(({ nameCell }) => {
    const { row, column } = boxOf(nameCell);
    return rows[row]?.cells[column]?.value ?? null;
  });
};

/** What stands below a heading, down to the line of all. */
function below(workbook: Workbook, key: string, heading: string): ShownValue[] {
  const { rows } = sheetOf(workbook, key);
  const top = rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === heading));
  const at = rows[top]?.cells.findIndex((cell) => cell?.value === heading) ?? -1;
  const end = rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === '全体'));
  return rows.slice(top + 1, end + 1).map(({ cells }) => cells[at]?.value ?? null);
}

describe.each(Object.entries(nothing))(
  'where nothing is planned (%s) and no round is kept',
  (_, workbook) => {
    test('no difference is shown to a plan, and the head of the column says why', () => {
      expect(below(workbook, 'byFunction', '計画\nなし')).toEqual(['', '', '']);
    });

    test('the legend says which lines there are not', () => {
      expect(legend(workbook, 'byFunction')).toEqual(['現在', '計画なし', '前回なし']);
      expect(legend(workbook, 'summary')).toEqual(['現在', '計画なし', '前回なし']);
      expect(legend(workbook, 'progress')).toEqual(['前（A）なし', '後（B）', '計画なし']);
    });
  },
);

describe.each(Object.entries(same))('where %s is planned', (_, workbook) => {
  test('the difference is 0', () => {
    expect(below(workbook, 'byFunction', '計画\nとの差')).toEqual([0, 0, 0]);
    expect(below(workbook, 'plan', '差')).toEqual([0, 0, 0]);
  });

  test('the plan is drawn and named', () => {
    expect(legend(workbook, 'byFunction')).toEqual(['現在', '計画', '前回なし']);
    expect(legend(workbook, 'summary')).toEqual(['現在', '計画', '前回なし']);
    expect(legend(workbook, 'progress')).toEqual(['前（A）なし', '後（B）', '計画']);
  });
});

test('where new starts are in the planned mean that is drawn, its name says so beside differences without them', () => {
  expect(below(apart, 'byFunction', '計画\nとの差')).toEqual(below(within, 'byFunction', '計画\nとの差'));
  for (const key of ['byFunction', 'summary']) {
    expect(legend(apart, key)).toContain('計画');
    expect(legend(within, key)).toContain('計画（新規着手を含む）');
  }
});

test('a round that is kept is drawn and named', () => {
  expect(legend(kept, 'byFunction')).toEqual(['現在', '計画なし', '前回']);
  expect(legend(kept, 'summary')).toEqual(['現在', '計画なし', '前回']);
  expect(legend(kept, 'progress')).toEqual(['前（A）', '後（B）', '計画なし']);
});

test('IronCalc shows the same', () => {
  expect(inIronCalc(all).slice(0, 10)).toEqual([]);
});

test('LibreOffice shows the same', async () => {
  expect((await inLibreOffice(all)).slice(0, 10)).toEqual([]);
});

test('Gnumeric shows the same', async () => {
  expect((await inGnumeric(all)).slice(0, 10)).toEqual([]);
});

test('a workbook that had a difference of 0 from no plan, and its names in the legend, is accused of nothing', () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../golden/withoutPlan.xlsx')));
  expect(checkFile(catalogue, (file, options) => readXlsx(file, options), bytes).problems).toEqual([]);
});
