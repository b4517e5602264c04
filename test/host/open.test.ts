import * as fc from 'fast-check';
import { catalogue, modelById } from '../../src/catalog';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import type { Workbook } from '../../src/workbook/description';
import { writeXlsx } from '../../src/xlsx/write';
import { anyFilled } from '../calc/anyFilled';
import type { Book } from './book';
import { loadWorkbook } from './load';
import { bootExcel } from './node';
import { openXlsx } from './open';

function ours(): Workbook {
  const model = modelById('isomm-2.1');
  const [filled] = model ? fc.sample(anyFilled(catalogue, model, 'ja'), { numRuns: 1, seed: 3 }) : [];
  if (!model || !filled) throw new Error('no sample');
  return describeWorkbook(catalogue, model, filled.answers, filled.leftovers);
}

/** Everything a user sees of a book, and its rules; without ids. */
const seen = (book: Book) => ({
  names: book.names.map(({ name, formula }) => `${name} ${formula}`).sort(),
  active: book.active.name,
  sheets: book.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.gridlines,
    freeze: sheet.freeze,
    cells: [...sheet.cells]
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => [
        key,
        cell.formula ?? cell.value,
        cell.look?.fill ?? null,
        cell.look?.numberFormat ?? 'General',
        cell.look?.locked ?? true,
        cell.look?.font.bold ?? false,
        Object.keys(cell.look?.borders ?? {}).sort(),
      ]),
    hiddenColumns: [...sheet.columns].filter(([, line]) => line.hidden).map(([index]) => index),
    merges: sheet.merges,
    filter: sheet.filter?.area ?? null,
    validations: sheet.validations.map(({ areas, rule }) => ({ areas, rule })),
    conditionals: sheet.conditionals.map(({ areas, formula, fill, font, stopIfTrue, borders }) => ({
      areas,
      formula,
      fill,
      font,
      stopIfTrue,
      frame: Object.keys(borders).length,
    })),
    protected: sheet.protection?.options['allowSort'] ?? null,
    printed: [sheet.page.area, sheet.page.titleRows, sheet.page.header, sheet.page.footer],
    breaks: sheet.page.rowBreaks.map(({ row }) => row),
    charts: sheet.charts.map((chart) =>
      chart.series.map((series) => [
        book.rangeOf(series.values ?? '')?.area ?? null,
        book.rangeOf(series.categories ?? '')?.area ?? null,
      ]),
    ),
  })),
});

test('a file of ours is opened as it was described', async () => {
  const made = ours();
  const opened = await bootExcel();
  await openXlsx(opened.host.book, writeXlsx(made));
  const loaded = await bootExcel();
  loadWorkbook(loaded.host.book, made);
  expect(seen(opened.host.book)).toEqual(seen(loaded.host.book));
  const one = made.names.find(({ name }) => name === 'ISOMM_Scored');
  const title = made.sheets.find(({ key }) => key === one?.sheet)?.title ?? '';
  const place = `${title}!${one?.range ?? ''}`;
  expect(opened.host.user.read(place)).toBe(loaded.host.user.read(place));
});
