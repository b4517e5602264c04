import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { readAnswers } from '../../../src/sheets/assessment/reading/read';
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
