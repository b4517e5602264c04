import { fc } from '../../machine/random';
import { openFile } from '../../../src/actions/reading/openFile';
import { catalogue } from '../../../src/catalog';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';
import { anyFilled } from '../../calc/anyFilled';
import { amount } from '../../machine/wide';

const [model] = catalogue.models;
if (!model) throw new Error('no model');

test('six lines come back as they were written; a day that is none is named with its cell, and stays', () => {
  const sets = fc.sample(anyFilled(catalogue, model, 'en', ['charter']), amount(4, 40));
  for (const { answers, leftovers } of sets) {
    const bytes = writeXlsx(describeWorkbook(catalogue, model, answers, leftovers));
    const read = openFile(catalogue, readXlsx, bytes, { results: true });
    expect(read.answers).toEqual(answers);
    expect(read.leftovers).toEqual(leftovers);
    const junk = Object.keys(leftovers['setup'] ?? {}).filter((key) => key.startsWith('charter.'));
    const problems = read.problems.filter(({ sheet }) => sheet === 'Six things');
    expect(problems.map(({ kind }) => kind)).toEqual(junk.map(() => 'not-a-date'));
    for (const { cell } of problems) expect(cell).toMatch(/^F([6-9]|1[01])$/);
  }
});
