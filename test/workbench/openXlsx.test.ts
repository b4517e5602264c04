import { catalogue, modelById } from '../../src/catalog';
import type { Language } from '../../src/model/catalogue';
import { blankAnswers } from '../../src/model/blankAnswers';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import type { Workbook } from '../../src/workbook/description';
import { writeXlsx } from '../../src/xlsx/write';
import { describeBook } from '../host/describe';
import { loadWorkbook } from '../host/load';
import { bootExcel } from '../host/node';
import { openXlsx } from './openXlsx';

/** As the embedded Excel holds it, so that both ways of saying the same thing become one. */
async function held(workbook: Workbook): Promise<Workbook> {
  const { host } = await bootExcel();
  loadWorkbook(host.book, workbook);
  return describeBook(host.book, { language: 'ja', font: workbook.font });
}

const sorted = (workbook: Workbook): Workbook => ({
  ...workbook,
  names: workbook.names.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  // The letters of a title that is not there and the cell shown first are not read from files.
  active: { sheet: '', cell: '' },
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    charts: sheet.charts.map((chart) => ({
      ...chart,
      look: { ...chart.look, ...(chart.title === '' && { titleSize: 0 }) },
    })),
  })),
});

test.each([
  ['isomm-2.1', 'ja'],
  ['x1060-3.2.1', 'en'],
] as const)('a file of ours in %s and %s opens as it was written', async (id, language: Language) => {
  const model = modelById(id);
  if (!model) throw new Error(id);
  const workbook = describeWorkbook(catalogue, model, blankAnswers(model, catalogue.patterns, language, 1));
  const opened = await openXlsx(writeXlsx(workbook));
  const [again, before] = [sorted(await held(opened)), sorted(await held(workbook))];
  expect(again.names).toEqual(before.names);
  for (const [index, sheet] of before.sheets.entries()) {
    const { rows, ...rest } = sheet;
    const { rows: rowsAgain, ...restAgain } = again.sheets[index] ?? sheet;
    expect(restAgain).toEqual(rest);
    expect(rowsAgain).toEqual(rows);
  }
});
