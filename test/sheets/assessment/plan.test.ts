import { openFile } from '../../../src/actions/reading/openFile';
import { catalogue } from '../../../src/catalog';
import type { Answer, Answers } from '../../../src/model/answers';
import { assess } from '../../../src/model/assess';
import { blankAnswers } from '../../../src/model/blankAnswers';
import type { Model } from '../../../src/model/catalogue';
import { plainPlan } from '../../../src/model/plan/planSettings';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { LAYOUT } from '../../../src/sheets/assessment/layout';
import { SETUP_LEFT } from '../../../src/sheets/assessment/reading/leftovers';
import { boxOf } from '../../../src/workbook/a1';
import type { ShownValue, Workbook } from '../../../src/workbook/description';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';
import { someFilled } from '../../calc/anyFilled';
import { wordsIn } from '../../../src/text/wordsIn';
import { COLUMN, WIDTHS } from '../../../src/sheets/assessment/plan/planColumns';
import { heightFor, linesIn } from '../../../src/sheets/theme';
import { languages } from '../../../src/text/languages';
import { amount } from '../../machine/wide';
import { readAgain } from '../readAgain';
import { asRead } from '../asRead';

const PARTS = ['scope', 'plan'];

test.each(languages())(
  'in %s: the name of a list stands on one line, and a row is as high as its remark',
  (language) => {
    const [model] = catalogue.models;
    if (!model) throw new Error('no model');
    const { lists, remarks } = wordsIn(language).sheets.plan;
    const broken = Object.values(lists).filter((text) => linesIn(text, WIDTHS[COLUMN.list] ?? 0) > 1);
    expect(broken).toEqual([]);
    const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
    const [id = '', answer] = Object.entries(blank.answers)[0] ?? [];
    const answers = {
      ...blank,
      parts: PARTS,
      answers: { ...blank.answers, [id]: { ...answer, owner: '佐藤' } as Answer },
    };
    const { sheets } = describeWorkbook(catalogue, model, answers, {});
    const row = sheets
      .flatMap(({ rows }) => rows)
      .find(({ cells }) => cells.some((cell) => cell?.value === remarks.noTarget));
    expect(row?.height).toBeGreaterThanOrEqual(
      heightFor(linesIn(remarks.noTarget, WIDTHS[COLUMN.remark] ?? 0)),
    );
  },
);

const nouns = catalogue.models.flatMap((model) => languages().map((language) => ({ model, language })));

test.each(nouns)(
  '$model.id, $language: the plan calls items what the model calls them',
  ({ model, language }) => {
    const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
    for (const startsCount of [true, false]) {
      const plan = { ...plainPlan(language), startsCount };
      const { sheets } = describeWorkbook(catalogue, model, { ...blank, parts: ['plan'], plan });
      const told = (sheets.find(({ key }) => key === 'plan')?.rows ?? [])
        .flatMap(({ cells }) => cells)
        .filter(
          (cell) =>
            /新規着手.*件を?は?含|New starts \(/.test(String(cell?.value)) && cell?.formula !== undefined,
        )
        .map((cell) => `${String(cell?.value)} ${cell?.formula ?? ''}`);
      expect(told).toHaveLength(1);
      expect(told.join()).toContain(model.itemNoun[language]);
      expect(told.join()).not.toMatch(/項目|items/);
    }
  },
);

test.each(catalogue.models.map((model) => [model.id, model] as const))(
  '%s: a plan comes back as it was written; what is no plan is named with cell and item, and stays',
  (_, model) => {
    const sets = someFilled(catalogue, model, 'ja', PARTS, amount(4, 60));
    const named = sets.flatMap(({ answers, leftovers }, index) => {
      const read = readAgain(catalogue, describeWorkbook(catalogue, model, answers, leftovers), index);
      expect(read.answers).toEqual(answers);
      expect(read.leftovers).toEqual(leftovers);
      const ours = ['targetSide', 'targetLevel', 'due', 'effort', 'impact', 'progress'];
      const junk = Object.values(leftovers).flatMap((left) => ours.filter((key) => key in left));
      const problems = read.problems.filter(({ sheet }) => sheet === '計画');
      expect(problems).toHaveLength(junk.length);
      for (const { kind, cell, id } of problems) {
        expect(kind).toMatch(/^not-a-(side|level|date|number|progress)$/);
        expect(cell).toMatch(/^[A-Z]+\d+$/);
        expect(id).not.toBeNull();
      }
      return problems;
    });
    expect(named.length).toBeGreaterThan(0);
  },
);

const column = (workbook: Workbook, name: string): ShownValue[] => {
  const cells = asRead(workbook).names.get(name);
  if (!cells || cells === 'broken') throw new Error(`no ${name}`);
  return cells.values.map(([value]) => value ?? null);
};

/** What the lines of the radar of 機能別 draw, as they stand there: the present, then the plan. */
function lines({ sheets }: Workbook): ShownValue[][] {
  const sheet = sheets.find(({ key }) => key === 'byFunction');
  const [chart] = sheet?.charts ?? [];
  if (!sheet || chart?.kind !== 'radar') throw new Error('no radar');
  return chart.series.map(({ values }) => {
    const { row, lastRow, column: at } = boxOf(values);
    return sheet.rows.slice(row, lastRow + 1).map(({ cells }) => cells[at]?.value ?? null);
  });
}

/** What stands below a heading of the table on 機能別, down to the line of all; nothing without such a column. */
function below({ sheets }: Workbook, heading: string): ShownValue[] {
  const { rows } = sheets.find(({ key }) => key === 'byFunction') ?? { rows: [] };
  const top = rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === '成熟度'));
  const at = rows[top]?.cells.findIndex((cell) => cell?.value === heading) ?? -1;
  const end = rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === '全体'));
  return at < 0 ? [] : rows.slice(top + 1, end + 1).map(({ cells }) => cells[at]?.value ?? null);
}

/** Random answers in which the plan of every item was typed by this rule, the whole plan looked at. */
const planning = (model: Model, plan: (now: ReturnType<typeof assess>['items'][number]) => Partial<Answer>) =>
  someFilled(catalogue, model, 'ja', PARTS, amount(3, 40)).map(({ answers: { plan: settings, ...rest } }) => {
    void settings;
    const items = new Map(assess(model, rest).items.map((item) => [item.id, item]));
    const planned = Object.entries(rest.answers).map(([id, answer]): [string, Answer] => {
      const now = items.get(id);
      const { targetSide, targetLevel, progress, due, ...own } = answer;
      void [targetSide, targetLevel, progress, due];
      return [id, { ...own, ...(now && plan(now)) }];
    });
    const answers: Answers = { ...rest, answers: Object.fromEntries(planned) };
    return {
      answers,
      assessment: assess(model, answers),
      workbook: describeWorkbook(catalogue, model, answers),
    };
  });

test.each(catalogue.models.map((model) => [model.id, model] as const))(
  '%s: a plan equal to now has a difference of 0 in every row, and two lines of the radar that coincide',
  (_, model) => {
    let seen = 0;
    for (const { workbook } of planning(model, ({ level, side }) => ({
      targetLevel: level,
      targetSide: side,
    }))) {
      const differences = column(workbook, 'ISOMM_PlanDifference');
      const numbers = differences.filter((value) => typeof value === 'number');
      expect(differences).toHaveLength(model.items.length);
      expect(numbers.filter((value) => value !== 0)).toEqual([]);
      expect(column(workbook, 'ISOMM_PlanGap').filter((value) => value !== '' && value !== 0)).toEqual([]);
      const [now, later] = lines(workbook);
      expect(later).toEqual(now);
      // Of answers without a score nothing is planned, and the head says so.
      const shown = ['計画\nとの差', '計画\nなし'].flatMap((heading) => below(workbook, heading));
      expect(shown.map((value) => value || 0)).toEqual(below(workbook, '成熟度').map(() => 0));
      seen += numbers.length;
    }
    expect(seen).toBeGreaterThan(0);
  },
);

test.each(catalogue.models.map((model) => [model.id, model] as const))(
  '%s: every item planned at level 5 makes 5 of each function that has a mean, and a gap of the others',
  (_, model) => {
    for (const { answers, workbook, assessment } of planning(model, () => ({ targetLevel: 5 }))) {
      expect(column(workbook, 'ISOMM_PlanMean')).toEqual(
        assessment.functions.map(({ maturity }) => (maturity === null ? '' : 5)),
      );
      const means = [...assessment.functions.map(({ maturity }) => maturity), assessment.overall];
      const differences = below(workbook, '計画\nとの差').map((value) =>
        value === '' ? null : Number(value).toFixed(6),
      );
      expect(differences).toEqual(means.map((mean) => (mean === null ? null : (5 - mean).toFixed(6))));
      const { parts, ...rest } = answers;
      void parts;
      expect(below(describeWorkbook(catalogue, model, rest), '計画\nとの差')).toEqual([]);
    }
  },
);

test('結果（役割別） is pale up to the planned level, and only with a plan', () => {
  for (const model of catalogue.models) {
    const [one] = planning(model, ({ level }) => ({ targetLevel: level === 5 ? 5 : 4 }));
    if (!one) throw new Error('no answers');
    const bars = (workbook: Workbook) =>
      (workbook.sheets.find(({ key }) => key === 'byRole')?.rows ?? []).flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell?.value === '▫' ? [cell.formula] : [])),
      );
    const missing = one.assessment.items.map(({ excluded, level }) =>
      excluded ? 0 : Math.max(0, 4 - (level ?? 0)),
    );
    expect(bars(one.workbook)).toHaveLength(missing.reduce((sum, each) => sum + each, 0));
    expect(bars(one.workbook).length).toBeGreaterThan(10);
    const { parts, ...rest } = one.answers;
    void parts;
    expect(bars(describeWorkbook(catalogue, model, rest))).toEqual([]);
  }
});

test('what the head of the plan may not hold is named with its cell, counts as not said, and stays', () => {
  const [model] = catalogue.models;
  if (!model) throw new Error('no model');
  const answers = { ...blankAnswers(model, catalogue.patterns, 'ja', LAYOUT), parts: ['plan'] };
  const left = {
    ...{ 'plan.asOf': '来春', 'plan.startsCount': '多分', 'plan.fiscalMonth': 13, 'plan.capacity': -1 },
    ...{ 'plan.effortSteps.0': '少し', 'plan.effortSteps.1': '多い' },
  };
  const bytes = writeXlsx(describeWorkbook(catalogue, model, answers, { [SETUP_LEFT]: left }));
  const read = openFile(catalogue, readXlsx, bytes, { results: true });
  expect(read.leftovers).toEqual({ [SETUP_LEFT]: left });
  expect(read.answers?.plan).toEqual(plainPlan('ja'));
  const found = read.problems.map(({ kind, sheet, cell, found: value }) => [
    kind,
    sheet,
    cell !== null,
    value,
  ]);
  expect(found).toEqual([
    ['not-a-date', '計画', true, '来春'],
    ['not-a-progress', '計画', true, '多分'],
    ['not-a-number', '計画', true, '13'],
    ['not-a-number', '計画', true, '-1'],
    ['not-a-number', '計画', true, '少し'],
    ['not-a-number', '計画', true, '多い'],
  ]);
});
