import { openFile } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import type { Answers } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import type { Workbook } from '../../src/workbook/description';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { typed } from '../cli/alter';
import { languages } from '../../src/text/languages';

const cases = catalogue.models.flatMap((model) => languages().map((language) => ({ model, language })));

/** Every item scored and noted, so that one row too high or too low shows. */
const filledIn = ({ model, language }: (typeof cases)[number]): Answers => {
  const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
  const answers = model.items.map(({ id, quadrant }, index) => {
    const insource = (index % 6) as 0;
    return [id, { insource, outsource: null, quadrant, note: `${id}!`, supplement: '' }] as const;
  });
  return {
    ...{ ...blank, organisation: '組織', department: '営業', respondent: '山田', date: '2026-07-01' },
    ...{ position: 'lead', currentPattern: 'hybrid', targetPattern: 'full-insource' },
    answers: Object.fromEntries(answers),
  };
};

const opened = (workbook: Workbook) => openFile(catalogue, readXlsx, writeXlsx(workbook), { results: false });

const without = (workbook: Workbook, gone: (name: Workbook['names'][number]) => boolean): Workbook => ({
  ...workbook,
  names: workbook.names.filter((name) => !gone(name)),
});

const withoutSetup = (workbook: Workbook): Workbook => ({
  ...without(workbook, ({ sheet }) => sheet === 'setup'),
  sheets: workbook.sheets.filter(({ key }) => key !== 'setup'),
  active: { sheet: 'checklist', cell: 'A1' },
});

test.each(cases)('$model.id, $language: the setup sheet deleted, every score is read', (which) => {
  const answers = filledIn(which);
  const whole = describeWorkbook(catalogue, which.model, answers);
  const { model, answers: read, problems } = opened(withoutSetup(whole));
  expect(model?.id).toBe(which.model.id);
  expect(read?.language).toBe(which.language);
  expect(read?.answers).toEqual(answers.answers);
  expect(problems.map(({ found }) => found)).toEqual(
    expect.arrayContaining(['ISOMM_Department', 'ISOMM_PatternTable', 'ISOMM_TargetPattern']),
  );
  expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(['missing-name']));
});

test.each(cases)(
  '$model.id, $language: no name left, as other programs leave a workbook, all that was filled in is read',
  (which) => {
    const answers = filledIn(which);
    const whole = describeWorkbook(catalogue, which.model, answers);
    const { answers: read, problems } = opened(without(whole, () => true));
    expect(read).toEqual(answers);
    expect(problems).toEqual([]);
  },
);

test('handed out for one function and without its names, it asks for that function alone', () => {
  const [which] = cases;
  if (!which) throw new Error('no model');
  const answers = filledIn(which);
  const asked = { ...answers, asked: ['C'] };
  const whole = describeWorkbook(catalogue, which.model, asked);
  const read = opened(withoutSetup(whole)).answers;
  expect(read?.asked).toEqual(['C']);
  expect(Object.values(read?.answers ?? {})).not.toHaveLength(0);
  expect(answers.answers).toMatchObject(read?.answers ?? {});
});

/** The checklist again, under another title and with a score that only this one has. */
const again = (whole: Workbook, title: string, score: number): Workbook => {
  const filled = typed(whole, 'checklist', { G5: score });
  const copy = filled.sheets.find(({ key }) => key === 'checklist');
  if (!copy) throw new Error('no checklist');
  return { ...whole, sheets: [...whole.sheets, { ...copy, key: title, title }] };
};

test('of checklists without a name the one that is called as ours counts, and what another says is named', () => {
  const [which] = cases;
  if (!which) throw new Error('no model');
  const answers = filledIn(which);
  const whole = without(describeWorkbook(catalogue, which.model, answers), () => true);
  const { answers: read, problems } = opened(again(whole, '入力 (2)', 5));
  expect(read).toEqual(answers);
  expect(problems).toEqual([
    { kind: 'copied-sheet', sheet: '入力 (2)', cell: null, id: null, found: '1' },
    { kind: 'copied-sheet', sheet: '入力 (2)', cell: 'G5', id: 'A-1', found: '5' },
  ]);
});

test('checklists of which none is called as ours, and a sheet with heads and no ids, are not guessed at', () => {
  const [which] = cases;
  if (!which) throw new Error('no model');
  const whole = without(describeWorkbook(catalogue, which.model, filledIn(which)), () => true);
  const checklist = whole.sheets.find(({ key }) => key === 'checklist');
  if (!checklist) throw new Error('no checklist');
  const sheets = whole.sheets.map((each) => (each === checklist ? { ...each, title: '営業' } : each));
  const twice = again({ ...whole, sheets, active: { sheet: 'checklist', cell: 'A1' } }, '総務', 5);
  const { filter, ...unfiltered } = checklist;
  expect(filter).toBeDefined();
  const headsOnly = { ...unfiltered, rows: checklist.rows.slice(0, 4), merges: [] };
  const bare = { ...whole, sheets: [headsOnly], active: { sheet: 'checklist', cell: 'A1' } };
  const headless = typed(whole, 'checklist', { G4: '社内', H4: '社外' });
  const found = [twice, bare, headless].map(opened);
  expect(found.map(({ answers }) => answers)).toEqual([null, null, null]);
  expect(found.map(({ problems }) => problems.map((each) => [each.kind, each.found]))).toEqual([
    [['not-a-checklist', '営業, 総務']],
    [['not-isomm', null]],
    [['not-a-checklist', null]],
  ]);
});
