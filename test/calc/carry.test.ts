import * as fc from 'fast-check';
import { catalogue } from '../../src/catalog';
import type { Language } from '../../src/model/catalogue';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { writeXlsx } from '../../src/xlsx/write';
import { amount } from '../machine/wide';
import { anyCarried, NEW } from '../sheets/assessment/anyCarried';
import { differences, inputs, uncalculated } from './compareCells';
import { gnumeric } from './gnumeric';
import { IronCalc } from './ironcalc';
import { office, type Job } from './office';

const LANGUAGES: readonly Language[] = ['ja', 'en'];

describe.each(LANGUAGES)('a workbook that was carried over, in %s', (language) => {
  const filled = fc.sample(anyCarried(language), { numRuns: amount(2, 30), seed: 20261127 });
  const workbooks = filled.map(({ answers, leftovers }) =>
    describeWorkbook(catalogue, NEW, answers, leftovers),
  );
  const [first] = workbooks;
  if (!first) throw new Error('no workbook');

  test('LibreOffice shows what is described in every formula cell', async () => {
    // Typing everything once makes it calculate what no file has values for.
    const jobs = workbooks.map((workbook): Job => ({
      bytes: writeXlsx(uncalculated(workbook)),
      steps: [{ do: 'set', cells: inputs(workbook) }, { do: 'dump' }],
    }));
    const results = await office(jobs);
    const found = workbooks.flatMap((workbook, index) => {
      const shown = results[index]?.shown[0];
      return differences(workbook, (sheet, row, column) => shown?.[sheet]?.[row]?.[column] ?? '');
    });
    expect(found.slice(0, 10)).toEqual([]);
  });

  test('IronCalc shows it', () => {
    const engine = new IronCalc(uncalculated(first));
    engine.set(inputs(first));
    const found = differences(first, (...cell) => engine.shown(...cell));
    engine.free();
    expect(found.slice(0, 10)).toEqual([]);
  });

  test('Gnumeric shows it on the record', async () => {
    const { shown } = await gnumeric(writeXlsx(uncalculated(first)));
    const sheets = first.sheets.filter(({ key }) => key === 'carry');
    expect(differences({ ...first, sheets }, shown).slice(0, 10)).toEqual([]);
  });
});
