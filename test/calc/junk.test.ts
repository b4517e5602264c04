import { catalogue } from '../../src/catalog';
import { assess } from '../../src/model/assess';
import { blankAnswers } from '../../src/model/blankAnswers';
import { compareResults } from '../../src/sheets/assessment/results/compare';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { readAnswers } from '../../src/sheets/assessment/reading/read';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { office, type Put } from './office';

/** What is typed into the insource column from the first row on, and what becomes of it. */
const TYPED: readonly (readonly [typed: Put, score: number | null, kind: string | null])[] = [
  [3, 3, null],
  ['3', null, 'text-number'],
  ['３', null, 'text-number'],
  [' 4 ', null, 'text-number'],
  [6, null, 'not-a-score'],
  [-1, null, 'not-a-score'],
  [2.5, null, 'not-a-score'],
  [{ formula: '=NA()' }, null, 'not-a-score'],
  [true, null, 'not-a-score'],
  [46016, null, 'not-a-score'],
  ['n/a', null, 'not-a-score'],
  [{ formula: '=1+2' }, 3, null],
  [{ formula: '="5"' }, null, 'text-number'],
  [{ formula: '=""' }, null, null],
  ['長'.repeat(32_767), null, 'not-a-score'],
  [0, 0, null],
  [{ formula: '=1/0' }, null, 'not-a-score'],
];

const NOTES = [
  '=1+1',
  '+81-3',
  '-',
  '@user',
  '=HYPERLINK("http://example.com")',
  "'quoted",
  '0012',
  '1-2',
  '😀🇯🇵é',
  'مرحبا',
];

test('junk in score cells is the same to formulas and model, and named with sheet, cell and id', async () => {
  const [model] = catalogue.models;
  if (!model) throw new Error('no model');
  const blank = blankAnswers(model, catalogue.patterns, 'ja', 1);
  const noted = Object.fromEntries(
    Object.entries(blank.answers).map(([id, answer], index) => [id, { ...answer, note: NOTES[index] ?? '' }]),
  );
  const [result] = await office([
    {
      bytes: writeXlsx(describeWorkbook(catalogue, model, { ...blank, answers: noted })),
      steps: [{ do: 'set', cells: TYPED.map(([typed], index) => ['入力', 4 + index, 6, typed]) }],
      store: true,
    },
  ]);
  const read = readXlsx(result?.stored ?? new Uint8Array(), {
    wanted: (name) => name.startsWith('ISOMM_'),
    formulas: true,
  });
  const { answers, problems } = readAnswers(catalogue, read);
  if (!answers) throw new Error('no answers');

  const ids = model.items.map(({ id }) => id);
  expect(TYPED.map((_, index) => answers.answers[ids[index] ?? '']?.insource)).toEqual(
    TYPED.map(([, score]) => score),
  );
  expect(problems.map(({ kind, sheet, cell, id }) => ({ kind, sheet, cell, id }))).toEqual(
    TYPED.flatMap(([, , kind], index) =>
      kind === null ? [] : [{ kind, sheet: '入力', cell: `G${5 + index}`, id: ids[index] }],
    ),
  );
  expect(compareResults(read, assess(model, answers), problems.length)).toEqual([]);
  expect(NOTES.map((_, index) => answers.answers[ids[index] ?? '']?.note)).toEqual(NOTES);
});

test('a score that is cut and pasted elsewhere leaves every formula whole', async () => {
  const [model] = catalogue.models;
  if (!model) throw new Error('no model');
  const ids = model.items.map(({ id }) => id);
  const blank = blankAnswers(model, catalogue.patterns, 'en', 1);
  const filled = Object.fromEntries(
    Object.entries(blank.answers).map(([id, answer], index) => [
      id,
      { ...answer, insource: ([1, 2, 3, 4, 5] as const)[index % 5] ?? null },
    ]),
  );
  const [result] = await office([
    {
      bytes: writeXlsx(describeWorkbook(catalogue, model, { ...blank, answers: filled })),
      steps: [{ do: 'cut', sheet: 'Checklist', box: [8, 6, 9, 6], to: [12, 7] }],
      store: true,
    },
  ]);
  const read = readXlsx(result?.stored ?? new Uint8Array(), {
    wanted: (name) => name.startsWith('ISOMM_'),
    formulas: true,
  });
  const { answers, problems } = readAnswers(catalogue, read);
  if (!answers) throw new Error('no answers');
  expect(problems).toEqual([]);
  const scores = (index: number) => {
    const answer = answers.answers[ids[index] ?? ''];
    return [answer?.insource, answer?.outsource];
  };
  expect([4, 5, 8, 9].map(scores)).toEqual([
    [null, null],
    [null, null],
    [4, 5],
    [5, 1],
  ]);
  const cells = [...read.names.values()].flatMap((found) => (found === 'broken' ? [] : found.values.flat()));
  expect(cells.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
  expect(compareResults(read, assess(model, answers), 0)).toEqual([]);
});
