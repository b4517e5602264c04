import { openFile } from '../../src/actions/reading/openFile';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { catalogue, filled, model } from '../actions/small';
import { office, type Step } from './office';

const ROW = { first: 4, second: 5, last: 7 };
const COLUMN = { id: 2, quadrant: 5, insource: 6, outsource: 7, note: 22 };
type Shift = Extract<Step, { do: 'deleteUp' | 'deleteLeft' | 'insertDown' | 'insertRight' }>;
type Box = readonly [number, number, number, number];

const cell = (row: number, column: number): Box => [row, column, row, column];
const step = (how: Shift['do'], box: Box): Step => ({ do: how, sheet: '入力', box });

const ALL = ['insource', 'outsource'] as const;
/** What is done in the sheet, and the sides of which no score may be taken, of every item or of one. */
const CASES: readonly (readonly [string, Step, readonly (typeof ALL)[number][], string?])[] = [
  ['a score deleted', step('deleteUp', cell(ROW.second, COLUMN.insource)), ['insource']],
  ['the first score deleted', step('deleteUp', cell(ROW.first, COLUMN.outsource)), ['outsource']],
  ['the last score deleted', step('deleteUp', cell(ROW.last, COLUMN.insource)), ['insource']],
  ['a cell inserted', step('insertDown', cell(ROW.second, COLUMN.insource)), ['insource']],
  ['a cell inserted above', step('insertDown', cell(ROW.first - 1, COLUMN.outsource)), ['outsource']],
  [
    'scores of both sides',
    step('deleteUp', [ROW.second, COLUMN.insource, ROW.second, COLUMN.outsource]),
    ALL,
  ],
  ['an id deleted', step('deleteUp', cell(ROW.second, COLUMN.id)), ALL],
  ['a score deleted, the row moved left', step('deleteLeft', cell(ROW.first, COLUMN.insource)), ALL, 'A-1'],
  ['a cell inserted, the row moved right', step('insertRight', cell(6, COLUMN.insource)), ALL, 'B-1'],
];

test('cells shifted in LibreOffice: what is taken is the item’s own, the rest is named', async () => {
  const bytes = writeXlsx(describeWorkbook(catalogue, model, filled));
  const results = await office(CASES.map(([, change]) => ({ bytes, steps: [change], store: true })));
  const found = results.map(({ stored }, index) => {
    const [name, , sides, only] = CASES[index] ?? ['', null, []];
    if (!stored) throw new Error('LibreOffice gave no file');
    const { answers, problems } = openFile(catalogue, readXlsx, stored, { results: true });
    const named = problems.filter(({ kind }) => kind === 'shifted');
    const expected = (id: string, side: (typeof ALL)[number]) =>
      (only ?? id) === id && sides.some((each) => each === side) ? null : filled.answers[id]?.[side];
    const wrong = Object.entries(answers?.answers ?? {}).flatMap(([id, answer]) =>
      ALL.filter((side) => answer[side] !== expected(id, side)).map(
        (side) => `${id} ${side} ${String(answer[side])}`,
      ),
    );
    return { name, wrong, named: named.length > 0 };
  });
  expect(found).toEqual(CASES.map(([name]) => ({ name, wrong: [], named: true })));
}, 60_000);

const cut = (row: number, column: number, to: readonly [number, number]): Step => ({
  ...{ do: 'cut', sheet: '入力', box: cell(row, column), to },
});
/** What is cut and pasted in the sheet, or merged; which scores follow; which are named. */
const MOVES: readonly (readonly [
  string,
  Step,
  Readonly<Record<string, readonly [number | null, number | null]>>,
  readonly string[],
])[] = [
  ['a score moved', cut(5, 6, [6, 6]), { 'A-2': [null, 0], 'B-1': [0, 5] }, []],
  ['the first moved', cut(4, 6, [6, 6]), { 'A-1': [null, null], 'B-1': [3, 5] }, []],
  ['a blank last moved', cut(7, 7, [5, 7]), { 'A-2': [0, null] }, []],
  ['to the other side', cut(4, 6, [4, 7]), { 'A-1': [null, 3] }, []],
  ['out of the list', cut(4, 6, [20, 6]), { 'A-1': [null, null] }, ['score-elsewhere G21 null 3']],
  ['two rows merged', { do: 'merge', sheet: '入力', box: [4, 6, 5, 6] }, {}, ['merged G6 A-2 3']],
  ['two sides merged', { do: 'merge', sheet: '入力', box: [6, 6, 6, 7] }, {}, ['merged H7 B-1 null']],
];

test('cells cut and pasted, or merged, in LibreOffice: read where they stand, what is hidden is named', async () => {
  const bytes = writeXlsx(describeWorkbook(catalogue, model, filled));
  const results = await office(MOVES.map(([, change]) => ({ bytes, steps: [change], store: true })));
  const found = results.map(({ stored }, index) => {
    const [name] = MOVES[index] ?? [''];
    if (!stored) throw new Error('LibreOffice gave no file');
    const { answers, problems } = openFile(catalogue, readXlsx, stored, { results: true });
    const scores = Object.entries(answers?.answers ?? {}).map(([id, { insource, outsource }]) => [
      id,
      [insource, outsource],
    ]);
    const named = problems.map(({ kind, cell: at, id, found: shown }) => `${kind} ${at} ${id} ${shown}`);
    return [name, Object.fromEntries(scores) as object, named];
  });
  const asFilled = Object.fromEntries(
    Object.entries(filled.answers).map(([id, { insource, outsource }]) => [id, [insource, outsource]]),
  );
  expect(found).toEqual(MOVES.map(([name, , scores, named]) => [name, { ...asFilled, ...scores }, named]));
}, 60_000);
