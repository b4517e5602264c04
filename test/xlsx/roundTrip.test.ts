import * as SheetJS from '@e965/xlsx';
import { readXlsx as readWithHucre } from 'hucre';
import { fc } from '../machine/random';
import type { Cell, Sheet, ShownValue, Workbook } from '../../src/workbook/description';
import { cellName } from '../../src/xlsx/address';
import { escapeString, unescapeString } from '../../src/xlsx/escapedString';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { anyText, anyWorkbook, AWKWARD_TEXTS, everythingOn } from './arbitraryWorkbook';
import { checkStructure } from './structure';
import { amount } from '../machine/wide';

const wanted = (name: string) => name.startsWith('ISOMM_');

/** A constant "" is a blank cell; a file knows no negative zero. */
const kept = (cell: Cell | null | undefined): ShownValue => {
  if (!cell || (cell.value === '' && cell.formula === undefined)) return null;
  return cell.value === 0 ? 0 : cell.value;
};

const grid = <T>(sheet: Sheet, pick: (cell: Cell | null | undefined) => T): T[][] =>
  Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 6 }, (__, column) => pick(sheet.rows[row]?.cells[column])),
  );

const withText = (text: string): Workbook => ({
  title: 'x',
  language: 'en',
  font: { name: 'Calibri', size: 11 },
  sheets: [
    {
      key: 's',
      title: 'S',
      columns: [],
      rows: [{ cells: [{ value: text }, { value: text, formula: 'A1' }] }],
      merges: [],
      validations: [],
      conditionalFormats: [],
      gridlines: true,
      print: { orientation: 'portrait', fitToWidth: 1 },
      charts: [],
    },
  ],
  names: [{ name: 'ISOMM_Text', sheet: 's', range: 'A1:B1' }],
  active: { sheet: 's', cell: 'A1' },
});

test('escaping keeps every string and leaves nothing that XML cannot hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const escaped = escapeString(text);
      expect(unescapeString(escaped)).toBe(text);
      expect(escaped).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u);
    }),
    { numRuns: amount(600, 3000) },
  );
});

test('any workbook is well-built and comes back: values, formulas, sheets, names', () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const bytes = writeXlsx(workbook);
      expect(checkStructure(bytes)).toEqual([]);
      const read = readXlsx(bytes, { wanted, formulas: true });
      expect(read.sheets).toEqual(workbook.sheets.map((sheet) => sheet.title));
      expect([...read.names.keys()].sort()).toEqual(workbook.names.map(({ name }) => name).sort());
      workbook.sheets.forEach((sheet, index) => {
        const valueless = grid(sheet, (cell) => (cell?.value === null ? (cell.formula ?? null) : null));
        expect(read.names.get(everythingOn(index))).toEqual({
          sheet: sheet.title,
          row: 0,
          column: 0,
          values: grid(sheet, kept),
          formulas: grid(sheet, (cell) => cell?.formula ?? null),
          ...(valueless.flat().some((formula) => formula !== null) && { uncalculated: valueless }),
        });
      });
    }),
    { numRuns: amount(30, 200) },
  );
});

test('another library reads the same values from any workbook', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (workbook) => {
      const { sheets } = await readWithHucre(writeXlsx(workbook));
      expect(sheets.map((sheet) => sheet.name)).toEqual(workbook.sheets.map((sheet) => sheet.title));
      const pairs = workbook.sheets.flatMap((sheet, index) =>
        grid(sheet, kept).flatMap((row, y) =>
          row.map((ours, x) => ({
            ours: typeof ours === 'object' ? (ours?.error ?? null) : ours,
            theirs: sheets[index]?.rows[y]?.[x] ?? null,
          })),
        ),
      );
      // It makes dates of numbers with a date format.
      const comparable = pairs.filter(({ theirs }) => !(theirs instanceof Date));
      expect(comparable.map(({ theirs }) => theirs)).toEqual(comparable.map(({ ours }) => ours));
    }),
    { numRuns: amount(20, 100) },
  );
});

test('a third library reads the same values from any workbook', () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const book = SheetJS.read(writeXlsx(workbook), { type: 'array' });
      expect(book.SheetNames).toEqual(workbook.sheets.map((sheet) => sheet.title));
      const pairs = workbook.sheets.flatMap((sheet) =>
        grid(sheet, (cell) => cell).flatMap((row, y) =>
          row.map((cell, x) => {
            const found = book.Sheets[sheet.title]?.[cellName(y, x)] as SheetJS.CellObject | undefined;
            const theirs = !found || found.t === 'z' ? null : found.t === 'e' ? { error: found.w } : found.v;
            return { ours: kept(cell), theirs, isFormula: cell?.formula !== undefined };
          }),
        ),
      );
      // It decodes the texts of formulas twice and blanks empty ones; the library above checks those.
      const comparable = pairs.filter(({ ours, isFormula }) => !(isFormula && typeof ours === 'string'));
      const lines = (ours: ShownValue) => (typeof ours === 'string' ? ours.replace(/\r\n?/g, '\n') : ours);
      expect(comparable.map(({ theirs }) => theirs)).toEqual(comparable.map(({ ours }) => lines(ours)));
    }),
    { numRuns: amount(12, 60) },
  );
});

test('a sheet title that looks like an escape is one title everywhere', () => {
  const workbook = withText('x');
  const bytes = writeXlsx({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, title: '_x0041_' })),
  });
  expect(checkStructure(bytes)).toEqual([]);
  const read = readXlsx(bytes, { wanted });
  expect(read.sheets).toEqual(['_x0041_']);
  expect(read.names.get('ISOMM_Text')).toMatchObject({ sheet: '_x0041_' });
});

const LONG: Readonly<Record<string, string>> = {
  'as many characters as Excel allows': 'x'.repeat(32_767),
  'nothing but what looks like escapes': '_x0041_'.repeat(4681),
  'nothing but emoji': '👩'.repeat(16_383),
  'nothing but control characters': '\u0001'.repeat(32_767),
};

test.each([...AWKWARD_TEXTS.map((text) => [JSON.stringify(text), text]), ...Object.entries(LONG)])(
  'keeps %s as a constant and as a shown value',
  (_, text = '') => {
    const bytes = writeXlsx(withText(text));
    expect(checkStructure(bytes)).toEqual([]);
    expect(readXlsx(bytes, { wanted }).names.get('ISOMM_Text')).toMatchObject({ values: [[text, text]] });
  },
);
