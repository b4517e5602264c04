import { carry } from '../../src/actions/carry';
import { checkFile } from '../../src/actions/reading/checkFile';
import { findImport } from '../../src/actions/files/importFile';
import { openFile } from '../../src/actions/reading/openFile';
import { repair } from '../../src/actions/repair';
import { takeReturn } from '../../src/actions/reading/takeReturn';
import { catalogue } from '../../src/catalog';
import type { Answers } from '../../src/model/answers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { AS_OTHERS_WRITE } from '../xlsx/asOthersWrite';
import { everyAnother } from '../xlsx/everyAnother';
import { surgery } from '../xlsx/surgery';

const model = catalogue.models.find(({ successor }) => successor !== undefined);
if (!model) throw new Error('no model');
const filled: Answers = {
  ...everyAnother(model),
  ...{ department: '営業', respondent: '山田', date: '2026-07-01' },
  ...{ position: 'lead', currentPattern: 'hybrid', targetPattern: 'full-insource' },
};
const ours = writeXlsx(describeWorkbook(catalogue, model, filled));
const cases = Object.keys(AS_OTHERS_WRITE);

/** Where names and formulas are gone that is said, and nothing of what was filled in. */
const SAID = ['formula-replaced', 'missing-name'];
const lacks = (which: string): boolean => /names$|values/.test(which);

test.each(cases)('%s: each command reads what was filled in, and complains of none of it', (which) => {
  const bytes = surgery(ours, (parts) => AS_OTHERS_WRITE[which]?.(parts));
  const read = openFile(catalogue, readXlsx, bytes, { results: false });
  expect(read.answers).toEqual(filled);
  expect(read.problems).toEqual([]);

  const checked = checkFile(catalogue, readXlsx, bytes);
  expect(checked.answers).toEqual(filled);
  const said = new Set(checked.problems.map(({ kind }) => kind));
  expect([...said].filter((kind) => !lacks(which) || !SAID.includes(kind))).toEqual([]);

  const taken = takeReturn(catalogue, readXlsx, 'a.xlsx', bytes);
  expect('returned' in taken && taken.returned.answers.answers).toEqual(filled.answers);
  expect('returned' in taken && taken.returned.problems).toEqual([]);

  const { copy, left } = repair(catalogue, readXlsx, bytes);
  expect(left).toEqual([]);
  if (!copy) throw new Error('no copy');
  expect(openFile(catalogue, readXlsx, writeXlsx(copy), { results: false }).answers).toEqual(filled);

  const found = findImport(catalogue, readXlsx, { file: 'a.xlsx', bytes, today: '2026-07-01' });
  expect([found.ours, found.filling?.answers.answers]).toEqual([true, filled.answers]);

  const carried = carry(catalogue, read, null);
  const before = carry(catalogue, openFile(catalogue, readXlsx, ours, { results: false }), null);
  expect(carried?.filling).toEqual(before?.filling);
  expect(carried).not.toBeNull();
});
