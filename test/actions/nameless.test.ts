import { openFile } from '../../src/actions/reading/openFile';
import { PART_KEYS } from '../../src/actions/optionalParts';
import { catalogue } from '../../src/catalog';
import type { Answers, Score } from '../../src/model/answers';
import { blankAnswers } from '../../src/model/blankAnswers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { fitsModel } from '../../src/sheets/assessment/family';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { languages } from '../../src/text/languages';
import { boxOf, cellAt, columnName } from '../../src/workbook/a1';
import type { Sheet, Workbook } from '../../src/workbook/description';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { anyFilled } from '../calc/anyFilled';
import { deletedCell, inColumn } from '../cli/alter';
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

test('cells put in above the scores and above the quadrants: the ids tell which column is where it was', () => {
  const { whole, answers, boxIn } = scored(0);
  const down = (workbook: Workbook, name: string): Workbook => {
    const { row, column, lastRow } = boxIn(name);
    const letter = columnName(column);
    const longer = (formula: string) =>
      formula.replaceAll(`$${letter}$${String(lastRow + 2)},`, `$${letter}$${String(lastRow + 3)},`);
    const put = inColumn(workbook, 'checklist', letter, (cells) => [
      ...cells.slice(0, row + 2),
      null,
      ...cells.slice(row + 2),
    ]);
    return onList(put, (rows) =>
      rows.map((line) => ({
        ...line,
        cells: line.cells.map((cell) =>
          cell?.formula === undefined ? cell : { ...cell, formula: longer(cell.formula) },
        ),
      })),
    );
  };
  const moved = down(down(whole, 'ISOMM_Quadrant'), 'ISOMM_Outsource');
  const { answers: read, problems } = opened(moved);
  const named = new Set(problems.flatMap(({ kind, id }) => (kind === 'shifted' ? [id] : [])));
  expect(named.size).toBe(Object.keys(answers).length);
  for (const [id, { insource }] of Object.entries(answers))
    expect([id, read?.answers[id]?.insource, read?.answers[id]?.outsource]).toEqual([id, insource, null]);
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

/** The list as somebody leaves it, with nothing on it that would have to move along. */
const onList = (workbook: Workbook, change: (rows: Sheet['rows']) => Sheet['rows']): Workbook => ({
  ...nameless(workbook),
  sheets: workbook.sheets.map((sheet) => {
    if (sheet.key !== 'checklist') return sheet;
    const { key, title, columns, gridlines, print } = sheet;
    const bare = { merges: [], validations: [], conditionalFormats: [], charts: [] };
    return { key, title, columns, gridlines, print, ...bare, rows: change(sheet.rows) };
  }),
});

const inRow = (at: number | null, change: (cells: Line) => Line) => (rows: Sheet['rows']) =>
  rows.map((line, row) => (at === null || row === at ? { ...line, cells: change(line.cells) } : line));
type Line = Sheet['rows'][number]['cells'];

/** A workbook with every score, and where its columns are. */
function scored(language: (typeof cases)[number]['at']) {
  if (!model) throw new Error('no model');
  const blank = blankAnswers(model, catalogue.patterns, languages()[language] ?? 'ja', LAYOUT);
  const items = model.items.map(({ id, quadrant }, index) => {
    const [insource, outsource] = [(index % 5) + 1, ((index + 2) % 5) + 1] as [Score, Score];
    return [id, { insource, outsource, quadrant, note: `${id}!`, supplement: `${id}?` }] as const;
  });
  const answers: Answers = { ...blank, organisation: '組織', answers: Object.fromEntries(items) };
  const whole = describeWorkbook(catalogue, model, answers);
  const boxIn = (name: string) => boxOf(whole.names.find((each) => each.name === name)?.range ?? '');
  return { answers: answers.answers, whole, boxIn };
}

const scoresOf = (answers: Answers['answers'] = {}) =>
  Object.fromEntries(
    Object.entries(answers).map(([id, { insource, outsource }]) => [id, [insource, outsource]]),
  );

const LOST = [
  ['ISOMM_Insource', 'insource', null],
  ['ISOMM_Outsource', 'outsource', null],
  ['ISOMM_Note', 'note', ''],
  ['ISOMM_Supplement', 'supplement', ''],
] as const;

describe.each(languages().map((_, at) => at))('without names, in language %i', (at) => {
  test.each(LOST)(
    'the column of %s deleted: what stands there is read, and what is missing is named',
    (name, key, none) => {
      const { whole, answers, boxIn } = scored(at);
      const { column } = boxIn(name);
      const { answers: read, problems } = opened(
        onList(
          whole,
          inRow(null, (cells) => cells.toSpliced(column, 1)),
        ),
      );
      const rest = Object.entries(answers).map(([id, answer]) => [id, { ...answer, [key]: none }]);
      expect(read?.answers).toEqual(Object.fromEntries(rest));
      expect(problems.map(({ kind, found }) => [kind, found])).toEqual([['missing-name', name]]);
    },
  );

  test('the column of the ids deleted: the names of the items serve', () => {
    const { whole, answers, boxIn } = scored(at);
    const { column } = boxIn('ISOMM_Id');
    const { answers: read } = opened(
      onList(
        whole,
        inRow(null, (cells) => cells.toSpliced(column, 1)),
      ),
    );
    expect(read?.answers).toEqual(answers);
  });

  test('the row of the heads deleted: no column is guessed, and it is told where the list stands', () => {
    const { whole, boxIn } = scored(at);
    const { row, column } = boxIn('ISOMM_Id');
    const { answers, problems } = opened(onList(whole, (rows) => rows.toSpliced(row - 1, 1)));
    expect(answers).toBeNull();
    const sheet = whole.sheets.find(({ key }) => key === 'checklist')?.title;
    const cell = cellAt(row - 1, column);
    expect(problems).toEqual([{ kind: 'not-a-checklist', sheet, cell, id: null, found: null }]);
  });

  test('cells of a row shifted to the right: none of its scores is taken for another, and it is named', () => {
    const { whole, answers, boxIn } = scored(at);
    const { row, column } = boxIn('ISOMM_Insource');
    const shifted = onList(
      whole,
      inRow(row + 3, (cells) => cells.toSpliced(column, 0, null)),
    );
    const { answers: read, problems } = opened(shifted);
    const id = model?.items[3]?.id ?? '';
    expect(scoresOf(read?.answers)).toEqual({ ...scoresOf(answers), [id]: [null, null] });
    expect(new Set(problems.map((each) => `${each.kind} ${each.id ?? ''}`))).toEqual(
      new Set([`shifted ${id}`]),
    );
  });

  test('a row of cells put in from the ids to the scores: no score is taken for another item’s', () => {
    const { whole, answers, boxIn } = scored(at);
    const [from, to] = [boxIn('ISOMM_Id'), boxIn('ISOMM_Outsource')];
    const down = onList(whole, (rows) => {
      const line = (row: number) => rows[row]?.cells ?? [];
      return [...rows, { cells: [] }].map((each, row) => {
        if (row < from.row + 4) return each;
        const above: Line = row === from.row + 4 ? [] : line(row - 1);
        const cells = Array.from(
          { length: Math.max(line(row).length, to.column + 1) },
          (_, column) => (from.column <= column && column <= to.column ? above : line(row))[column] ?? null,
        );
        return { ...each, cells };
      });
    });
    const { answers: read, problems } = opened(down);
    const named = new Set(problems.map(({ id }) => id));
    for (const [id, scores] of Object.entries(scoresOf(answers))) {
      const { insource = null, outsource = null } = read?.answers[id] ?? {};
      if (named.has(id)) expect([id, [null, null], scores]).toContainEqual([insource, outsource]);
      else expect([id, [insource, outsource]]).toEqual([id, scores]);
    }
  });
});

test('a workbook of ours from which the list was deleted is taken for none of its other sheets', () => {
  if (!model) throw new Error('no model');
  const parts = PART_KEYS.filter((key) => fitsModel(key, model.id));
  const { answers, leftovers } = filledWith(model, 0, parts);
  const whole = nameless(describeWorkbook(catalogue, model, answers, leftovers));
  const sheets = whole.sheets.filter(({ key }) => key !== 'checklist');
  const { answers: read, problems } = opened({ ...whole, sheets, active: { sheet: 'setup', cell: 'A1' } });
  expect(read).toBeNull();
  expect(problems.map(({ kind }) => kind)).toEqual(['not-a-checklist']);
});
