import * as fc from 'fast-check';
import { catalogue } from '../../src/catalog';
import { openLive, realise } from '../excel/openLive';
import type { Language } from '../../src/model/catalogue';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import type { Workbook } from '../../src/workbook/description';
import { writeXlsx } from '../../src/xlsx/write';
import { anyCarried, NEW } from '../sheets/assessment/anyCarried';
import { anyFilled } from '../calc/anyFilled';
import { described as ofManyRounds } from '../calc/manyRounds';
import { describeBook } from '../host/describe';
import type { Host } from '../host/host';
import { bootExcel } from '../host/node';
import { expectSame } from '../machine/same';
import { openXlsx } from '../workbench/openXlsx';
import { everyChart } from '../xlsx/sample';
import { normalForm } from './normalForm';

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const cases = catalogue.models.flatMap((model) => LANGUAGES.map((language) => ({ model, language })));

const PROTECTION = {
  allowSort: true,
  allowAutoFilter: true,
  allowFormatColumns: false,
  allowFormatRows: true,
};

/** Random answers, slips among them; the results are protected, so that protection is written too. */
function described(index: number): Workbook {
  const one = cases[index];
  if (!one) throw new Error('no such case');
  const [filled] = fc.sample(anyFilled(catalogue, one.model, one.language), { numRuns: 1, seed: 11 + index });
  if (!filled) throw new Error('no sample');
  const workbook = describeWorkbook(catalogue, one.model, filled.answers, filled.leftovers);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.key === 'byFunction' ? { ...sheet, protection: PROTECTION } : sheet,
    ),
  };
}

const again = (host: Host, { language, font, sheets }: Workbook): Workbook =>
  describeBook(host.book, {
    language,
    font,
    keyOf: (title) => sheets.find((sheet) => sheet.title === title)?.key ?? title,
  });

/** A file as a library that has nothing to do with our writer reads it. */
async function opened(bytes: Uint8Array, { sheets, language, active }: Workbook): Promise<Workbook> {
  const file = await openXlsx(bytes);
  const key = (title: string) => sheets.find((sheet) => sheet.title === title)?.key ?? title;
  return {
    ...file,
    language,
    // This reader does not say which cell is selected.
    active: { cell: active.cell, sheet: key(file.active.sheet) },
    names: file.names.map((name) => ({ ...name, sheet: key(name.sheet) })),
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      key: key(sheet.title),
      // This reader does not say whose height is only a beginning.
      rows: sheet.rows.map((row, index) => ({
        ...row,
        grows: sheets.find(({ title }) => title === sheet.title)?.rows[index]?.grows ?? false,
      })),
    })),
  };
}

/** The reader of files does not say what a chart is called. */
const namelessCharts = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    charts: sheet.charts.map((chart) => ({ ...chart, name: '' })),
  })),
});

const small = { size: 10 };

/** One made-up sheet with charts of every kind and variety. */
const charted: Workbook = {
  title: '',
  language: 'ja',
  font: { name: 'Calibri', size: 11 },
  sheets: [
    {
      key: 'charts',
      title: '図 1',
      columns: Array.from({ length: 20 }, () => ({ width: 9 })),
      rows: [
        { cells: ['機能', '現在', '目標'].map((value) => ({ value, style: small })) },
        ...Array.from({ length: 9 }, (_, index) => ({
          cells: [
            { value: `機能 ${String(index + 1)}`, style: small },
            index === 4
              ? { value: { error: '#N/A' as const }, formula: 'NA()', style: small }
              : { value: index / 2, style: small },
            { value: 4, style: small },
          ],
        })),
      ],
      merges: [],
      validations: [],
      conditionalFormats: [],
      gridlines: true,
      print: { orientation: 'portrait', fitToWidth: 1 },
      charts: everyChart,
    },
  ],
  names: [],
  active: { sheet: 'charts', cell: 'A1' },
};

/** The live writer and the file writer make the same workbook, as described. */
async function expectOfBoth(workbook: Workbook): Promise<void> {
  const { host } = await bootExcel();
  await realise(openLive(), workbook);
  host.user.deleteSheet('Sheet1');
  expectSame(normalForm(again(host, workbook)), normalForm(workbook));
  const file = await opened(writeXlsx(workbook), workbook);
  expectSame(normalForm(namelessCharts(file)), normalForm(namelessCharts(workbook)));
}

test('charts of every kind come out of both writers as described', () => expectOfBoth(charted));

test('a record of what was carried over comes out of both writers as described', async () => {
  const [filled] = fc.sample(anyCarried('ja'), { numRuns: 1, seed: 7 });
  if (!filled) throw new Error('no sample');
  await expectOfBoth(describeWorkbook(catalogue, NEW, filled.answers, filled.leftovers));
});

test('lines of many rounds, of which three stand out, come out of both writers as described', async () => {
  const [, workbook] = ofManyRounds;
  if (!workbook) throw new Error('nothing described');
  await expectOfBoth(workbook);
});

describe.each(cases.map(({ model, language }, index) => ({ model: model.id, language, index })))(
  '$model in $language',
  ({ index }) => {
    test('the live writer and the file writer make the same workbook, as described', () =>
      expectOfBoth(described(index)));

    test('rewritten in place over another one, the sheets are the same as new ones and the person stays where they were', async () => {
      const workbook = described(index);
      const other = described((index + 1) % cases.length);
      const { host } = await bootExcel();
      const live = openLive();
      await realise(live, other);
      host.user.deleteSheet('Sheet1');
      host.user.select(`'${other.sheets.find(({ key }) => key === 'checklist')?.title ?? ''}'!C7`);
      await realise(live, workbook, { previous: other });
      const { active, ...rest } = normalForm(again(host, workbook)) as { active: unknown };
      const { active: ofNew, ...wanted } = normalForm(workbook) as { active: unknown };
      expect(active).toEqual({ sheet: 'checklist', cell: 'C7' });
      expect(ofNew).not.toEqual(active);
      expect(rest).toEqual(wanted);
    });
  },
);
