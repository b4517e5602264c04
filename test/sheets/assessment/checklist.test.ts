import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { catalogue, filled, model } from '../../actions/small';

const workbook = describeWorkbook(catalogue, model, filled);
const checklist = workbook.sheets.find(({ key }) => key === 'checklist');
const rangeOf = (name: string) => workbook.names.find((each) => each.name === name)?.range;

test.each([
  ['ISOMM_Insource', ['0', '1', '2', '3', '4', '5'], 'stop'],
  ['ISOMM_Outsource', ['0', '1', '2', '3', '4', '5'], 'stop'],
  // What is written otherwise may be a quadrant all the same.
  ['ISOMM_Quadrant', ['I', 'II', 'III', 'IV'], 'information'],
])('%s takes what its list has, and Excel says so of everything else', (name, list, style) => {
  const found = checklist?.validations.filter(({ range }) => range === rangeOf(name));
  expect(found).toHaveLength(1);
  expect(found?.[0]).toMatchObject({ rule: { list }, error: { style } });
});
