import * as fc from 'fast-check';
import { catalogue, modelById } from '../../src/catalog';
import type { Language } from '../../src/model/catalogue';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import type { Cell, Sheet, Workbook } from '../../src/workbook/description';
import { boxOf } from '../../src/workbook/a1';
import { writeXlsx } from '../../src/xlsx/write';
import { readXlsx } from '../../src/xlsx/read';
import { anyFilled } from '../calc/anyFilled';
import { COLUMN_POINTS } from './book';
import { charactersOf, pointsOf } from './columnWidth';
import { describeBook } from './describe';
import { loadWorkbook } from './load';
import { bootExcel } from './node';

/** A workbook of ours with random answers. */
function ours(modelId: string, language: Language): Workbook {
  const model = modelById(modelId);
  if (!model) throw new Error(modelId);
  const [filled] = fc.sample(anyFilled(catalogue, model, language), { numRuns: 1, seed: 7 });
  if (!filled) throw new Error('no sample');
  return describeWorkbook(catalogue, model, filled.answers, filled.leftovers);
}

/** Numbers as exact as the engine shows them, no style that only says what is so anyway, and no formula of before. */
const plainCell = (cell: Cell | null, font: Workbook['font']): Cell | null => {
  if (!cell) return null;
  const { style, formerly, ...rest } = cell;
  void formerly;
  const { size, ...others } = style ?? {};
  const kept = { ...others, ...(size === undefined || size === font.size ? {} : { size }) };
  const value =
    cell.formula !== undefined && typeof cell.value === 'number'
      ? Number(cell.value.toPrecision(13))
      : cell.formula === undefined && cell.value === ''
        ? null
        : cell.value;
  return { ...rest, value, ...(Object.keys(kept).length === 0 ? {} : { style: kept }) };
};

/** Columns behind the last one that is not as wide as any are none. */
const withoutUsual = (columns: Sheet['columns'], usual: number): Sheet['columns'] =>
  columns.slice(0, columns.findLastIndex(({ width, hidden }) => hidden || width !== usual) + 1);

/**
 * Without what a live workbook cannot carry (zoom, text for screen readers, parts of a pixel, which filter buttons are
 * hidden, where the cursor was) and without the heights of rows that follow their text.
 */
const plain = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((described): Sheet => {
    const { zoom, cursor, filterWithout, ...sheet } = described;
    expect(zoom === undefined || zoom > 0).toBe(true);
    for (const range of [cursor, filterWithout]) if (range !== undefined) boxOf(range);
    return {
      ...sheet,
      columns: withoutUsual(
        sheet.columns.map((column) => ({
          ...column,
          width: charactersOf(pointsOf(column.width, workbook.font), workbook.font),
        })),
        charactersOf(COLUMN_POINTS, workbook.font),
      ),
      rows: sheet.rows.map((row) => {
        const cells = row.cells.map((cell) => plainCell(cell, workbook.font));
        while (cells.at(-1) === null) cells.pop();
        const { grows = false, height, ...others } = row;
        return { ...others, ...(height === undefined || grows ? {} : { height }), cells };
      }),
      charts: sheet.charts.map((chart) => ({ ...chart, altText: '' })),
    };
  }),
});

describe.each([
  ['isomm-2.1', 'ja'],
  ['x1060-3.2.1', 'en'],
] as const)('%s in %s', (modelId, language) => {
  test('put into the host and described again, a workbook is the same, calculated by the engine', async () => {
    const { host } = await bootExcel();
    const made = ours(modelId, language);
    loadWorkbook(host.book, made);
    const keys = new Map(made.sheets.map((sheet) => [sheet.title, sheet.key]));
    const again = describeBook(host.book, {
      language,
      font: made.font,
      keyOf: (title) => keys.get(title) ?? title,
    });
    expect(plain(again)).toEqual(plain(made));
  });

  test('saved as .xlsx it is read back with its names', async () => {
    const { host } = await bootExcel();
    const made = ours(modelId, language);
    loadWorkbook(host.book, made);
    host.user.insertRows(made.sheets[1]?.title ?? '', 1, 2);
    const saved = writeXlsx(describeBook(host.book, { language, font: made.font }));
    const read = readXlsx(saved, { wanted: (name) => name === 'ISOMM_Id' });
    const before = readXlsx(writeXlsx(made), { wanted: (name) => name === 'ISOMM_Id' });
    const ids = (workbook: typeof read) => {
      const cells = workbook.names.get('ISOMM_Id');
      return cells === undefined || cells === 'broken' ? null : cells;
    };
    expect(ids(read)?.values).toEqual(ids(before)?.values);
    expect(ids(read)?.row).toBe((ids(before)?.row ?? NaN) + 2);
  });
});
