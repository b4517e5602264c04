import { openFile } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import type { Answers } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import type { Workbook } from '../../src/workbook/description';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { languages } from '../../src/text/languages';

const cases = catalogue.models.flatMap((model) => languages().map((language) => ({ model, language })));

/** Every item scored and noted, so that one row too high or too low shows. */
const filledIn = ({ model, language }: (typeof cases)[number]): Answers => {
  const blank = blankAnswers(model, catalogue.patterns, language, LAYOUT);
  const answers = model.items.map(({ id, quadrant }, index) => {
    const insource = (index % 6) as 0;
    return [id, { insource, outsource: null, quadrant, note: `${id}!`, supplement: '' }] as const;
  });
  return { ...blank, department: '営業', answers: Object.fromEntries(answers) };
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

test.each(cases)('$model.id, $language: no name left, the scores are read and all else is named', (which) => {
  const answers = filledIn(which);
  const whole = describeWorkbook(catalogue, which.model, answers);
  expect(opened(without(whole, () => true)).answers?.answers).toEqual(answers.answers);
});

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

test('two checklists without a name, and a sheet with heads and no ids, are not guessed at', () => {
  const [which] = cases;
  if (!which) throw new Error('no model');
  const whole = without(describeWorkbook(catalogue, which.model, filledIn(which)), () => true);
  const checklist = whole.sheets.find(({ key }) => key === 'checklist');
  if (!checklist) throw new Error('no checklist');
  const twice = { ...whole, sheets: [...whole.sheets, { ...checklist, key: 'again', title: '入力 (2)' }] };
  const { filter, ...unfiltered } = checklist;
  expect(filter).toBeDefined();
  const headsOnly = { ...unfiltered, rows: checklist.rows.slice(0, 4), merges: [] };
  const bare = { ...whole, sheets: [headsOnly], active: { sheet: 'checklist', cell: 'A1' } };
  for (const unclear of [twice, bare])
    expect(opened(unclear).problems.map(({ kind }) => kind)).toEqual(['not-isomm']);
});
