import { fc } from '../../machine/random';
import { amount } from '../../machine/wide';
import type { Answer } from '../../../src/model/answers';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { ASSESSMENT } from '../../../src/sheets/assessment/family';
import { readAnswers } from '../../../src/sheets/assessment/reading/read';
import { namesOf } from '../../../src/sheets/family';
import { cellAt } from '../../../src/workbook/a1';
import type { ReadWorkbook } from '../../../src/workbook/rows';
import { catalogue, filled, model } from '../../actions/small';
import { asRead } from '../asRead';
import { deletedUp, insertedDown, withColumns } from './columnCells';

const INPUTS = ['ISOMM_Quadrant', 'ISOMM_Insource', 'ISOMM_Outsource', 'ISOMM_Note', 'ISOMM_Supplement'];
const COLUMNS = ['ISOMM_Id', 'ISOMM_Name', ...INPUTS];
const read = asRead(describeWorkbook(catalogue, model, filled));
const score = fc.constantFrom(null, 0, 1, 2, 3, 4, 5);

const shiftedIn = (workbook: ReadWorkbook) => {
  const { answers, leftovers, problems } = readAnswers(catalogue, workbook);
  const entries = problems
    .filter(({ kind }) => kind === 'shifted')
    .map(({ sheet, cell, id, found }) => [sheet, cell, id, found]);
  return { answers: answers?.answers ?? {}, leftovers, entries };
};

test('a cell deleted upwards: nothing of its column is taken, each item is named with what stands there', () => {
  const { answers, leftovers, entries } = shiftedIn(withColumns(read, ['ISOMM_Insource'], deletedUp(0)));
  expect(entries).toEqual([
    ['入力', 'G5', 'A-1', '0'],
    ['入力', 'G6', 'A-2', null],
    ['入力', 'G7', 'B-1', null],
    ['入力', 'G8', 'B-2', null],
  ]);
  expect(leftovers).toEqual({ 'A-1': { insource: 0 } });
  expect(Object.values(answers).map(({ insource }) => insource)).toEqual([null, null, null, null]);
  expect(answers['B-1']).toEqual(filled.answers['B-1']);
});

test('ids that moved: no score is taken', () => {
  const { answers } = shiftedIn(withColumns(read, ['ISOMM_Id'], insertedDown(2)));
  for (const answer of Object.values(answers))
    expect(answer).toMatchObject({ insource: null, outsource: null });
});

test.each<[string, (workbook: ReadWorkbook) => ReadWorkbook, number]>([
  [
    'shortened',
    (w) => withColumns(w, ['ISOMM_Insource'], (c) => ({ ...c, values: c.values.slice(0, 2) })),
    4,
  ],
  ['on another sheet', (w) => withColumns(w, ['ISOMM_Insource'], (c) => ({ ...c, sheet: '別' })), 4],
  ['the other one', (w) => withColumns(w, ['ISOMM_Insource'], (c) => ({ ...c, column: 7 })), 8],
  ['the level', (w) => withColumns(w, ['ISOMM_Insource'], (c) => ({ ...c, column: 20 })), 4],
])('a name that is %s', (_, alter, cells) => {
  const { entries } = shiftedIn(alter(read));
  expect(entries).toHaveLength(cells);
});

test('an id beside the name of another item', () => {
  const exchanged = withColumns(read, ['ISOMM_Id'], (cells) => ({
    ...cells,
    values: [['A-2'], ['A-1'], ['B-1'], ['B-2']],
  }));
  const { answers, entries } = shiftedIn(exchanged);
  expect(new Set(entries.map(([, , id]) => id))).toEqual(new Set(['A-1', 'A-2']));
  expect(answers['A-1']).toMatchObject({ insource: null, outsource: null, note: '' });
  expect(answers['B-1']).toEqual(filled.answers['B-1']);
});

test('a name in words of somebody’s own is no reason', () => {
  const renamed = withColumns(read, ['ISOMM_Name'], (cells) => ({
    ...cells,
    values: cells.values.map(() => ['X']),
  }));
  expect(shiftedIn(renamed).entries).toEqual([]);
});

test('cells of a row moved sideways: its level shows a dot of the grid or the words beside it', () => {
  for (const beside of ['○', '●', 'インソース']) {
    const sideways = withColumns(read, ['ISOMM_Level'], (cells) => ({
      ...cells,
      values: cells.values.map((value, row) => (row === 2 ? [beside] : value)),
    }));
    const { answers, entries } = shiftedIn(sideways);
    expect(new Set(entries.map(([, , id]) => id))).toEqual(new Set(['B-1']));
    expect(answers['A-1']).toEqual(filled.answers['A-1']);
  }
});

test('a column put in by a program that moves no name and keeps no value: the level has the formula of another cell', () => {
  const formula = (words: string) =>
    withColumns(read, ['ISOMM_Level'], (cells) => ({
      ...cells,
      values: cells.values.map(() => [null]),
      uncalculated: cells.values.map((_, row) => [row === 2 ? words : null]),
    }));
  const beside = shiftedIn(formula('IF($AA7=I$4,"●","○")'));
  expect(new Set(beside.entries.map(([, , id]) => id))).toEqual(new Set(['B-1']));
  expect(beside.answers['B-1']).toMatchObject({ insource: null, outsource: null });
  expect(shiftedIn(formula('IF(MAX($AA7:$AB7)>=1,MAX($AA7:$AB7),"")')).entries).toEqual([]);
});

test('the column of the scope: no item is left out by what may be another one’s', () => {
  const excluded = { ...filled.answers['A-2'], recommendation: 'unnecessary' } as Answer;
  const scoped = { ...filled, parts: ['scope'], answers: { ...filled.answers, 'A-2': excluded } };
  const whole = asRead(describeWorkbook(catalogue, model, scoped));
  expect(shiftedIn(whole).answers['A-2']?.recommendation).toBe('unnecessary');
  const { answers, entries } = shiftedIn(withColumns(whole, ['ISOMM_Recommendation'], deletedUp(0)));
  expect(Object.values(answers).filter(({ recommendation }) => recommendation)).toEqual([]);
  // What stands beside A-1 may be the word of A-2, where nothing stands any more.
  expect(entries).toEqual([
    ['対象範囲', 'F6', 'A-1', expect.any(String)],
    ['対象範囲', 'F7', 'A-2', null],
  ]);
});

const LISTS = ['ISOMM_PlanId', 'ISOMM_PortfolioId', 'ISOMM_EvidenceId', 'ISOMM_OutId', 'ISOMM_OutQuestion'];
const parts = ['plan', 'portfolio', 'evidence', 'outsourcing'];
const listed = asRead(describeWorkbook(catalogue, model, { ...filled, parts }));

/** Columns that people fill in beside the ids of a list. */
function besides(idName: string): string[] {
  const ids = listed.names.get(idName);
  if (ids === undefined || ids === 'broken') throw new Error(`no ${idName}`);
  return namesOf(ASSESSMENT, 'input').filter((name) => {
    const cells = listed.names.get(name);
    if (cells === undefined || cells === 'broken' || name === idName) return false;
    return cells.sheet === ids.sheet && cells.row === ids.row && cells.values.length === ids.values.length;
  });
}

test.each(LISTS)(
  'the list of %s: what stands in a column that moved is asked about, and nothing of it taken',
  (idName) => {
    const columns = besides(idName);
    expect(columns.length).toBeGreaterThan(1);
    for (const name of columns) {
      const full = withColumns(listed, [name], (cells) => ({
        ...cells,
        values: cells.values.map(() => [3]),
      }));
      const cells = full.names.get(name);
      if (cells === undefined || cells === 'broken') throw new Error(name);
      const column = /^[A-Z]+/.exec(cellAt(cells.row, cells.column))?.[0] ?? '';
      for (const how of [deletedUp(0), insertedDown(1)]) {
        const { answers, problems } = readAnswers(catalogue, withColumns(full, [name], how));
        const own = problems.filter(({ cell }) => cell?.replace(/\d+/, '') === column);
        expect([name, new Set(own.map(({ kind }) => kind))]).toEqual([name, new Set(['shifted'])]);
        // The ids, each with its own cell.
        expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
        expect(own.length).toBeGreaterThanOrEqual(Math.min(4, cells.values.length));
        expect(answers).toEqual(readAnswers(catalogue, listed).answers);
      }
    }
  },
);

test('whatever single cells are deleted or inserted: a score that is taken is the item’s own', () => {
  const change = fc.record({
    columns: fc.subarray(COLUMNS, { minLength: 1 }),
    at: fc.nat({ max: 3 }),
    how: fc.constantFrom(deletedUp, insertedDown),
  });
  const scores = fc.array(fc.record({ insource: score, outsource: score }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(scores, change, (given, { columns, at, how }) => {
      const answers: Record<string, Answer> = {};
      model.items.forEach(({ id, quadrant }, row) => {
        answers[id] = { insource: null, outsource: null, quadrant, note: id, supplement: id, ...given[row] };
      });
      const whole = asRead(describeWorkbook(catalogue, model, { ...filled, answers }));
      const reading = shiftedIn(withColumns(whole, columns, how(at)));
      if (columns.length === COLUMNS.length) expect(reading.entries).toEqual([]);
      for (const [id, answer] of Object.entries(reading.answers)) {
        const lost = reading.entries.filter(([, , entry]) => entry === id);
        for (const key of ['insource', 'outsource'] as const) {
          const own = answers[id]?.[key] ?? null;
          if (answer[key] !== null) expect(answer[key]).toBe(own);
          else if (own !== null) expect(lost).not.toHaveLength(0);
        }
        expect([id, '']).toContain(answer.note);
        expect([id, '']).toContain(answer.supplement);
      }
    }),
    { numRuns: amount(40, 300) },
  );
});

test('all columns beside the ids and names sorted without them: the defaults of the quadrants tell, nothing is taken', () => {
  const quadrants = ['I', 'II', 'III', 'IV'] as const;
  const placed = {
    ...model,
    items: model.items.map((item, index) => ({ ...item, quadrant: quadrants[index] ?? 'I' })),
  };
  const answered = Object.entries(filled.answers).map(([id, answer], index) => [
    id,
    { ...answer, quadrant: quadrants[index] ?? 'I' },
  ]);
  const known = { ...catalogue, models: [placed] };
  const whole = asRead(
    describeWorkbook(known, placed, {
      ...filled,
      answers: Object.fromEntries(answered) as typeof filled.answers,
    }),
  );
  const sorted = withColumns(whole, [...INPUTS, 'ISOMM_QuadrantDefault'], (cells) => ({
    ...cells,
    values: [...cells.values].reverse(),
  }));
  const { answers, problems } = readAnswers(known, sorted);
  const named = problems.filter(({ kind }) => kind === 'shifted').map(({ id }) => id);
  expect(new Set(named)).toEqual(new Set(['A-1', 'A-2', 'B-1', 'B-2']));
  for (const answer of Object.values(answers?.answers ?? {}))
    expect(answer).toMatchObject({ insource: null, outsource: null });
  expect(readAnswers(known, whole).problems).toEqual([]);
});
