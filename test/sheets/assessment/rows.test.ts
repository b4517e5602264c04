import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { readAnswers, type ReadingOptions } from '../../../src/sheets/assessment/reading/read';
import { contains, type Box } from '../../../src/workbook/a1';
import type { ShownValue } from '../../../src/workbook/description';
import { catalogue, filled, model } from '../../actions/small';
import { asRead } from '../asRead';

const read = asRead(describeWorkbook(catalogue, model, filled));

/** The ids as a person left them. */
const withIds = (...ids: (string | null)[]) => {
  const cells = read.names.get('ISOMM_Id');
  if (cells === undefined || cells === 'broken') throw new Error('no ids');
  const column = { ...cells, values: ids.map((id) => [id]) };
  const names = new Map([...read.names, ['ISOMM_Id', column] as const]);
  const { answers, problems } = readAnswers(catalogue, { ...read, names });
  return { answers: answers?.answers, slips: problems.map(({ kind, id }) => [kind, id]) };
};

test('the first of two rows with the same id counts, the other one is named', () => {
  const { answers, slips } = withIds('A-1', 'a-1', 'B-1', 'B-2');
  expect(answers?.['A-1']).toEqual(filled.answers['A-1']);
  expect(slips).toEqual([
    ['duplicate-id', 'a-1'],
    ['missing-id', 'A-2'],
  ]);
});

test('a blank id is no row; one nobody knows is named', () => {
  const { slips } = withIds('A-1', null, 'X-1', 'B-2');
  expect(slips).toEqual([
    ['unknown-id', 'X-1'],
    ['missing-id', 'A-2'],
    ['missing-id', 'B-1'],
  ]);
});

/** The row of A-2 is gone from the list, and these stand below it, by the row of the sheet. */
const outside = (options: ReadingOptions, ...scores: (number | null)[]) => {
  const cells = read.names.get('ISOMM_Id');
  const column = read.names.get('ISOMM_Insource');
  if (!cells || cells === 'broken' || !column || column === 'broken') throw new Error('no list');
  const ids = { ...cells, values: [['A-1'], ['X-1'], ['B-1'], ['B-2']] };
  const rows = new Map(
    scores.map((score, index) => {
      const row: ShownValue[] = [];
      [row[cells.column], row[column.column]] = ['A-2', score];
      return [20 + index, row] as const;
    }),
  );
  const typed = (title: string, box: Box) => ({
    title,
    rows: new Map([...rows].filter(([row]) => contains(box, row, 0))),
  });
  const names = new Map([...read.names, ['ISOMM_Id', ids] as const]);
  const { answers, problems } = readAnswers(catalogue, { ...read, names, typed }, options);
  const named = problems.filter(({ kind }) => kind === 'missing-id').map(({ cell }) => cell);
  return [answers?.answers['A-2']?.insource, named];
};

test('a row outside of the list is named, or taken where asked; several that contradict each other are only named', () => {
  for (const options of [{ rowsBack: true }, { mended: [] }]) {
    expect(outside(options, 4)).toEqual([4, []]);
    expect(outside(options, 4, 4)).toEqual([4, []]);
    expect(outside(options, 4, 2)).toEqual([undefined, ['C21']]);
  }
  expect(outside({}, 4)).toEqual([undefined, ['C21']]);
});
