import { assess } from '../../../src/model/assess';
import { compareResults } from '../../../src/sheets/assessment/results/compare';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import type { ShownValue } from '../../../src/workbook/description';
import { catalogue, filled, model } from '../../actions/small';
import { asRead } from '../asRead';

const read = asRead(describeWorkbook(catalogue, model, filled));

const comparedWith = (name: string, change: (value: ShownValue) => ShownValue) => {
  const cells = read.names.get(name);
  if (cells === undefined || cells === 'broken') throw new Error(`no ${name}`);
  const [[value = null] = [], ...rest] = cells.values;
  const values = [[change(value)], ...rest];
  const names = new Map([...read.names, [name, { ...cells, values }] as const]);
  return compareResults({ ...read, names }, assess(model, filled), 0).map(({ kind }) => kind);
};

test.each(['ISOMM_FunctionMaturity', 'ISOMM_Level', 'ISOMM_Scored'])(
  '%s is held to the last digit',
  (name) => {
    const off = (by: number) => (value: ShownValue) => (typeof value === 'number' ? value + by : value);
    expect(comparedWith(name, off(0))).toEqual([]);
    expect(comparedWith(name, off(1e-12))).toEqual([]);
    for (const by of [1, -1, 0.1, 1e-6]) expect(comparedWith(name, off(by))).toEqual(['stale-result']);
  },
);

test('a formula that was never calculated is no fault; a text where a number should be is', () => {
  expect(comparedWith('ISOMM_FunctionMaturity', () => null)).toEqual([]);
  expect(comparedWith('ISOMM_FunctionMaturity', String)).toEqual(['stale-result']);
});
