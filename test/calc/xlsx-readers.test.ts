import * as SheetJS from '@e965/xlsx';
import fc from 'fast-check';
import { readXlsx as readWithHucre } from 'hucre';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../../src/catalog';
import type { Language } from '../../src/model/catalogue';
import { OPTIONAL_PARTS } from '../../src/sheets/assessment/family';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { readAnswers } from '../../src/sheets/assessment/reading/read';
import type { Cell, ShownValue, Workbook } from '../../src/workbook/description';
import { parseArea } from '../../src/xlsx/address';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { chartsIn, type OpenedChart } from '../workbench/openCharts';
import { AWKWARD_TEXTS } from '../xlsx/arbitraryWorkbook';
import { sample } from '../xlsx/sample';
import { anyFilled } from './anyFilled';
import { withSome } from './anyOwnItems';
import type { Shown } from './office';
import { office } from './office';
import { openpyxl } from './openpyxl';

const LANGUAGES: readonly Language[] = ['ja', 'en'];

const textBook = (texts: readonly string[]): Workbook => ({
  ...sample,
  sheets: [
    {
      key: 'texts',
      title: "a 'sheet' & <more>",
      columns: [],
      rows: texts.map((text) => ({
        cells: [{ value: 1 }, { value: text }, { value: text, style: { numberFormat: '@' } }],
      })),
      merges: [],
      validations: [],
      conditionalFormats: [],
      gridlines: true,
      print: { orientation: 'portrait', fitToWidth: 1 },
      charts: [],
    },
  ],
  names: [{ name: 'ISOMM_Texts', sheet: 'texts', range: `A1:C${texts.length}` }],
  active: { sheet: 'texts', cell: 'A1' },
});

/** LibreOffice takes a lone surrogate for a broken character, and a line end for any other. */
const TEXTS = [...AWKWARD_TEXTS.filter((text) => !/[\ud800-\udfff\r]/u.test(text)), 'x'.repeat(32_767)];

/** Control characters, and texts that look like the escapes in which the format writes those. */
const ESCAPES = /_x[0-9A-Fa-f]{4}|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/;

const books: readonly { label: string; workbook: Workbook; escapes?: true }[] = [
  { label: 'every feature', workbook: sample },
  { label: 'awkward texts', workbook: textBook(TEXTS.filter((text) => !ESCAPES.test(text))) },
  { label: 'escapes', workbook: textBook(TEXTS.filter((text) => ESCAPES.test(text))), escapes: true },
  ...catalogue.models.flatMap((model, at) =>
    LANGUAGES.map((language, index) => {
      const [filled] = fc.sample(anyFilled(catalogue, model, language), {
        numRuns: 1,
        seed: 70 + at * 2 + index,
      });
      if (!filled) throw new Error('nothing sampled');
      const workbook = describeWorkbook(catalogue, model, filled.answers, filled.leftovers);
      return { label: `${model.id} ${language}`, workbook };
    }),
  ),
];

/** Every sheet that holds answers, with some in each. */
const every = (() => {
  const model = withSome(catalogue.models[1]!);
  const [filled] = fc.sample(anyFilled(catalogue, model, 'ja', OPTIONAL_PARTS), { numRuns: 1, seed: 74 });
  if (!filled) throw new Error('nothing sampled');
  return { filled, bytes: writeXlsx(describeWorkbook(catalogue, model, filled.answers, filled.leftovers)) };
})();

const value = (cell: Cell | null | undefined): ShownValue =>
  !cell || (cell.value === '' && cell.formula === undefined) ? null : cell.value;

const isBlank = (found: unknown) => found === undefined || found === null || found === '';

/** Compares every cell of every sheet, and that there is nothing beyond. */
function expectSame(
  workbook: Workbook,
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  theirs: (value: ShownValue) => unknown,
): void {
  expect(Object.keys(sheets)).toEqual(workbook.sheets.map(({ title }) => title));
  for (const { title, rows } of workbook.sheets) {
    const found = sheets[title] ?? [];
    const height = Math.max(found.length, rows.length);
    const width = Math.max(0, ...found.map((row) => row.length), ...rows.map((row) => row.cells.length));
    const ours: unknown[][] = [];
    const others: unknown[][] = [];
    for (let y = 0; y < height; y++) {
      const columns = Array.from({ length: width }, (_, x) => x);
      const described = columns.map((x) => value(rows[y]?.cells[x]));
      ours.push(described.map((cell) => (isBlank(cell) ? null : theirs(cell))));
      others.push(columns.map((x) => (isBlank(found[y]?.[x]) ? null : found[y]?.[x])));
    }
    expect({ title, cells: others }).toEqual({ title, cells: ours });
  }
}

/** What every name of the description is to give when a file is read back. */
const expectedNames = (workbook: Workbook, formulas: 'kept' | 'blank') =>
  workbook.names.map(({ name, sheet: key, range }) => {
    const area = parseArea(range);
    const sheet = workbook.sheets.find((candidate) => candidate.key === key);
    const values = sheet?.rows.slice(area.top, area.bottom + 1).map((row) =>
      Array.from({ length: area.right - area.left + 1 }, (_, x) => {
        const cell = row.cells[area.left + x];
        return cell?.formula !== undefined && formulas === 'blank' ? null : value(cell);
      }),
    );
    return { name, sheet: sheet?.title, values };
  });

const readNames = (bytes: Uint8Array, workbook: Workbook) => {
  const { names } = readXlsx(bytes, { wanted: (name) => name.startsWith('ISOMM_') });
  expect(names.size).toBe(workbook.names.length);
  return workbook.names.map(({ name }) => {
    const found = names.get(name);
    return typeof found === 'object' ? { name, sheet: found.sheet, values: found.values } : { name, found };
  });
};

const errorText = (shown: ShownValue) => (shown !== null && typeof shown === 'object' ? shown.error : shown);

describe('other programs read every cell as described', () => {
  const files = books.map(({ workbook }) => writeXlsx(workbook));
  let folder = '';
  let byOpenpyxl: Record<string, unknown[][]>[] = [];
  let rewritten: { withFormulas: Uint8Array; valuesOnly: Uint8Array }[] = [];
  let everyRewritten: Uint8Array[] = [];
  let byOffice: { shown: Shown; stored: Uint8Array }[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isomm-readers-'));
    const paths = files.map((bytes, index) => {
      const path = join(folder, `in${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const jobs = paths.flatMap((from, index) =>
      [true, false].map((values) => ({ from, to: join(folder, `${values}${index}.xlsx`), values })),
    );
    const from = join(folder, 'every.xlsx');
    writeFileSync(from, every.bytes);
    const everyJobs = [true, false].map((values) => ({ from, to: join(folder, `${values}.xlsx`), values }));
    byOpenpyxl = openpyxl({ read: paths, rewrite: [...jobs, ...everyJobs] });
    everyRewritten = everyJobs.map(({ to }) => new Uint8Array(readFileSync(to)));
    rewritten = paths.map((_, index) => ({
      withFormulas: new Uint8Array(readFileSync(join(folder, `false${index}.xlsx`))),
      valuesOnly: new Uint8Array(readFileSync(join(folder, `true${index}.xlsx`))),
    }));
    const results = await office(files.map((bytes) => ({ bytes, steps: [{ do: 'dump' }], store: true })));
    byOffice = results.map(({ shown: [first], stored }) => {
      if (!first || !stored) throw new Error('LibreOffice gave nothing');
      return { shown: first, stored };
    });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('every answer is there when openpyxl has rewritten formulas, or what they show', () => {
    const answers = everyRewritten.map((bytes) => {
      const read = readXlsx(bytes, { wanted: (name) => name.startsWith('ISOMM_') });
      return readAnswers(catalogue, read).answers;
    });
    expect(answers).toEqual([every.filled.answers, every.filled.answers]);
  });

  describe.each(books.map((book, index) => ({ ...book, index })))(
    '$label',
    ({ workbook, index, escapes }) => {
      // openpyxl does not take escapes apart well, and neither program puts them together again as they were.
      const testPlain = escapes ? () => undefined : test;

      testPlain('openpyxl', () => {
        expectSame(workbook, byOpenpyxl[index] ?? {}, errorText);
      });

      test('LibreOffice', () => {
        // To it a truth value is a number.
        expectSame(workbook, byOffice[index]?.shown ?? {}, (ours) =>
          typeof ours === 'boolean' ? Number(ours) : ours,
        );
      });

      test('hucre', async () => {
        const { sheets } = await readWithHucre(files[index] ?? new Uint8Array());
        const dates = (cell: unknown) =>
          cell instanceof Date ? (cell.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : cell;
        const plain = Object.fromEntries(
          sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(dates))]),
        );
        expectSame(workbook, plain, errorText);
      });

      test('@e965/xlsx', () => {
        const book = SheetJS.read(files[index], { type: 'array', dense: true });
        const plain = Object.fromEntries(
          book.SheetNames.map((title) => {
            const rows = (book.Sheets[title]?.['!data'] ?? []) as (SheetJS.CellObject | undefined)[][];
            return [
              title,
              Array.from(rows, (row) =>
                Array.from(row ?? [], (cell) => (cell?.t === 'e' ? cell.w : cell?.v)),
              ),
            ];
          }),
        );
        expectSame(workbook, plain, errorText);
      });

      test('charts come back of the same kind over the same cells', () => {
        const plain = (charts: readonly OpenedChart[]) =>
          charts.map((chart) => ({
            kind: chart.kind,
            title: chart.title,
            series: chart.series.map(({ values, nameCell, color }) => ({
              values,
              nameCell,
              color: color.toUpperCase(),
            })),
            categories: chart.categories,
            axis: { min: chart.axis.min, max: chart.axis.max, step: chart.axis.step },
            shown: !('shown' in chart.axis) || chart.axis.shown !== false,
            legend: chart.legend,
            ...(chart.kind === 'bar'
              ? { direction: chart.direction, grouping: chart.grouping, gapWidth: chart.gapWidth }
              : {}),
          }));
        const described = plain(workbook.sheets.flatMap(({ charts }) => charts));
        const read = (bytes: Uint8Array | undefined) =>
          plain(bytes ? chartsIn(bytes).map(({ chart }) => chart) : []);
        expect(read(rewritten[index]?.withFormulas)).toEqual(described);
        expect(read(byOffice[index]?.stored)).toEqual(described);
      });

      testPlain('rewritten by LibreOffice it is read the same', () => {
        const { stored } = byOffice[index] ?? { stored: new Uint8Array() };
        expect(readNames(stored, workbook)).toEqual(expectedNames(workbook, 'kept'));
      });

      testPlain('rewritten by openpyxl it is read the same', () => {
        const { withFormulas, valuesOnly } = rewritten[index]!;
        // It keeps formulas or what they show, never both; an empty text it does not keep.
        expect(readNames(withFormulas, workbook)).toEqual(expectedNames(workbook, 'blank'));
        const shown = expectedNames(workbook, 'kept').map((name) => ({
          ...name,
          values: name.values?.map((row) => row.map((cell) => (cell === '' ? null : cell))),
        }));
        expect(readNames(valuesOnly, workbook)).toEqual(shown);
      });
    },
  );
});
