import { openFile } from '../../src/actions/reading/openFile';
import { PART_KEYS } from '../../src/actions/optionalParts';
import { catalogue } from '../../src/catalog';
import type { Answers } from '../../src/model/answers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { fitsModel } from '../../src/sheets/assessment/family';
import { languages } from '../../src/text/languages';
import { boxOf, cellAt } from '../../src/workbook/a1';
import type { Workbook } from '../../src/workbook/description';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { anyFilled } from '../calc/anyFilled';
import { deletedCell } from '../cli/alter';
import { fc } from '../machine/random';
import { WIDE } from '../machine/wide';

/** Their lists are as long as what stands in them. */
const UNSURE = ['rounds', 'progress', 'ownItems'];

const opened = (workbook: Workbook) => openFile(catalogue, readXlsx, writeXlsx(workbook), { results: false });
const nameless = (workbook: Workbook): Workbook => ({ ...workbook, names: [] });

const filledWith = (model: (typeof catalogue.models)[number], at: number, parts: readonly string[]) => {
  const language = languages()[at % languages().length] ?? 'ja';
  const [filled] = fc.sample(anyFilled(catalogue, model, language, parts), 1);
  if (!filled) throw new Error('nothing sampled');
  return filled;
};

const cases = catalogue.models.flatMap((model, index) =>
  WIDE ? languages().map((_, at) => ({ model, at })) : [{ model, at: index }],
);

test.each(cases)(
  '$model.id: without any name, as other programs leave a workbook, as much is read of its sheets as with them',
  ({ model, at }) => {
    const parts = PART_KEYS.filter((key) => fitsModel(key, model.id) && !UNSURE.includes(key));
    const { answers, leftovers } = filledWith(model, at, parts);
    const whole = describeWorkbook(catalogue, model, answers, leftovers);
    const [named, read] = [opened(whole), opened(nameless(whole))];
    expect(named.answers?.answers).toEqual(answers.answers);
    expect(read.answers).toEqual(named.answers);
    expect(read.problems).toEqual(named.problems);
  },
);

const [model] = catalogue.models;

test('sheets of which no word tells how long they are are named, and nothing of them is guessed', () => {
  if (!model) throw new Error('no model');
  const { answers, leftovers } = filledWith(model, 0, UNSURE);
  const { problems, answers: read } = opened(
    nameless(describeWorkbook(catalogue, model, answers, leftovers)),
  );
  expect(problems.filter(({ kind }) => kind === 'missing-name').map(({ found }) => found)).toEqual(
    expect.arrayContaining(['ISOMM_RoundLines', 'ISOMM_ProgressVersion', 'ISOMM_OwnRows']),
  );
  expect(read?.rounds).toBeUndefined();
  expect(read?.answers).toEqual(answers.answers);
});

test('without names, too, scores are not taken where a cell was deleted above them: the formulas tell', () => {
  if (!model) throw new Error('no model');
  const { answers } = filledWith(model, 0, []);
  const whole = describeWorkbook(catalogue, model, answers);
  const { row, column } = boxOf(whole.names.find(({ name }) => name === 'ISOMM_Outsource')?.range ?? '');
  const altered = nameless(deletedCell(whole, 'checklist', cellAt(row + 2, column)));
  const { answers: read, problems } = opened(altered);
  const shifted = problems.filter(({ kind }) => kind === 'shifted').map(({ id }) => id);
  expect(shifted).toEqual(model.items.map(({ id }) => id));
  for (const [id, { insource, outsource }] of Object.entries(read?.answers ?? {}))
    expect([insource, outsource]).toEqual([answers.answers[id]?.insource, null]);
});

test('a list that is longer than it is made is named', () => {
  if (!model) throw new Error('no model');
  const plain = filledWith(model, 0, ['sharing']).answers;
  const channels = [{ channel: 'ISAC', direction: 'send', tlp: 'amber' }] as const;
  const answers: Answers = { ...plain, sharing: { channels } };
  const whole = describeWorkbook(catalogue, model, answers);
  const { lastRow, column } = boxOf(whole.names.find(({ name }) => name === 'ISOMM_ShareRows')?.range ?? '');
  const sheets = whole.sheets.map((sheet) => {
    if (sheet.key !== 'sharing') return sheet;
    const blank = { cells: [] };
    const rows = Array.from({ length: lastRow + 2 }, (_, row) => sheet.rows[row] ?? blank);
    const cells = Array.from({ length: column + 1 }, (_, at) => (at === column ? { value: 'JPCERT' } : null));
    return { ...sheet, rows: rows.with(lastRow + 1, { ...blank, cells }) };
  });
  const longer = { ...whole, sheets };
  expect(opened(nameless(whole)).answers?.sharing).toEqual(answers.sharing);
  const { problems, answers: read } = opened(nameless(longer));
  expect(read?.sharing?.channels).toEqual([]);
  expect(problems.map(({ found }) => found)).toContain('ISOMM_ShareRows');
});
