import { catalogue, modelById } from '../../../src/catalog';
import type { Model } from '../../../src/model/catalogue';
import type { Entry } from '../../../src/model/departments/entry';
import { labels } from '../../../src/model/departments/labels';
import { sideBySide } from '../../../src/model/departments/sideBySide';
import { boxOf } from '../../../src/workbook/a1';
import { describeDepartments } from '../../../src/sheets/departments/describeDepartments';
import type { ShownValue } from '../../../src/workbook/description';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';
import { model as small } from '../../actions/small';
import { describeBook } from '../../host/describe';
import { loadWorkbook } from '../../host/load';
import { bootExcel } from '../../host/node';
import { consolidationOf, entriesOf } from '../../model/departments/levelled';
import { differences, uncalculated } from '../compareCells';
import { IronCalc } from '../ironcalc';
import { office, type Shown, type Step } from '../office';
import { checkStructure } from '../../xlsx/structure';
import { anyOrganisation } from '../../departments/anyOrganisation';
import { consolidated, returnedFrom } from '../../departments/consolidated';

const model = modelById('isomm-2.1') as Model;
const returns = returnedFrom(model, anyOrganisation(catalogue, model, 'en', 12, 5));
const workbook = describeDepartments(
  consolidated(model, 'en', returns, undefined, {
    rule: 'median',
    itemRules: { 'A-2': 'best' },
    headquarters: 2,
  }),
);
const sheetOf = (key: string) => {
  const sheet = workbook.sheets.find((each) => each.key === key);
  if (!sheet?.filter) throw new Error(`no table on ${key}`);
  const { row, column, lastRow, lastColumn } = boxOf(sheet.filter);
  return { title: sheet.title, box: [row + 1, column, lastRow, lastColumn] as const };
};
const sort = (key: string, column: number, ascending = false): Step => {
  const { title, box } = sheetOf(key);
  return { do: 'sort', sheet: title, box, key: column, ascending };
};

/** Sheets whose rows nobody sorted must show what they showed; of the sorted ones every row must still be there. */
const CASES: readonly {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly sorted: readonly string[];
}[] = [
  { name: 'returns by label', steps: [sort('deptReturned', 1)], sorted: ['deptReturned'] },
  { name: 'the matrix by name', steps: [sort('deptMatrix', 2)], sorted: ['deptMatrix'] },
  { name: 'the rules by id', steps: [sort('deptCombined', 1)], sorted: ['deptCombined'] },
  { name: 'the spread by range', steps: [sort('deptSpread', 9)], sorted: ['deptSpread'] },
  { name: 'the heat map by department', steps: [sort('deptHeatMap', 0)], sorted: ['deptHeatMap'] },
  { name: 'the data by item', steps: [sort('deptData', 11)], sorted: ['deptData'] },
  {
    name: 'sheets renamed',
    steps: workbook.sheets.map(({ title }, index) => ({
      do: 'rename',
      sheet: title,
      to: `it's ${String(index)} & more`,
    })),
    sorted: [],
  },
];

/** Where the calculation finds things changes with the order of their rows; what it finds does not. */
const PLACES = { sheet: 'deptCalculation', column: 3, row: 2 };

const rowsOf = (shown: Shown, title: string, key: string) =>
  (shown[title] ?? []).map((row, index) =>
    key === PLACES.sheet
      ? row.map((cell, column) => (column === PLACES.column || index === PLACES.row ? '' : cell))
      : row,
  );

test('the file is well-built', () => {
  const bytes = writeXlsx(workbook);
  expect(checkStructure(bytes)).toEqual([]);
  const read = readXlsx(bytes, { wanted: () => true });
  expect([...read.names.values()].filter((cells) => cells === 'broken')).toEqual([]);
});

test('sorting and renaming by a foreign program changes no figure', async () => {
  const bytes = writeXlsx(workbook);
  const [plain, ...results] = await office([
    { bytes, steps: [{ do: 'dump' }] },
    ...CASES.map(({ steps }) => ({ bytes, steps: [...steps, { do: 'dump' } as const] })),
  ]);
  const before = plain?.shown[0];
  if (!before) throw new Error('LibreOffice showed nothing');
  CASES.forEach(({ name, sorted }, index) => {
    const after = results[index]?.shown[0] ?? {};
    const titles = Object.keys(after);
    workbook.sheets.forEach(({ key, title }, place) => {
      const rows = [rowsOf(before, title, key), rowsOf(after, titles[place] ?? '', key)].map((list) => {
        const plainRows = list.map((row) => JSON.stringify(row));
        return sorted.includes(key) ? plainRows.sort() : plainRows;
      });
      expect({ name, key, rows: rows[1] }).toEqual({ name, key, rows: rows[0] });
    });
  });
});

/** What people decide and what came back stands on these: without one of them, what it said is blank elsewhere. */
const DECIDED = ['deptReturned', 'deptMatrix', 'deptCombined', 'deptPerception'];

test('a sheet that is deleted takes no other one along', async () => {
  const bytes = writeXlsx(workbook);
  const removed = workbook.sheets.filter(({ hidden }) => !hidden);
  const [plain, ...results] = await office([
    { bytes, steps: [{ do: 'dump' }] },
    ...removed.map(({ title }) => ({
      bytes,
      steps: [{ do: 'remove', sheet: title } as const, { do: 'dump' } as const],
    })),
  ]);
  const before = plain?.shown[0];
  if (!before) throw new Error('LibreOffice showed nothing');
  // A chart is drawn with gaps for #N/A; anything else is a reference that was lost.
  const errors = (rows: Shown[string] = []) =>
    rows.flat().filter((value) => value !== null && typeof value === 'object' && value.error !== '#N/A');
  const wrong = removed.flatMap(({ key: gone }, index) => {
    const after = results[index]?.shown[0] ?? {};
    return workbook.sheets
      .filter(({ key, hidden }) => key !== gone && !hidden)
      .flatMap(({ key, title }) => {
        if (errors(after[title]).length > 0) return [`without ${gone}, ${key} shows errors`];
        const same = JSON.stringify(after[title]) === JSON.stringify(before[title]);
        return same || DECIDED.includes(gone) ? [] : [`without ${gone}, ${key} shows something else`];
      });
  });
  expect(wrong).toEqual([]);
});

describe('a sheet that is deleted from a small comparison', () => {
  const entries = entriesOf(small, 4, [{ 1: 2, 3: 1 }, { 2: 1, 5: 2 }, { 4: 4 }, { 1: 1, 2: 3 }]).map(
    (entry): Entry => ({ ...entry, position: entry.no % 2 === 0 ? 'manager' : 'staff' }),
  );
  const side = sideBySide(small, entries, new Map(entries.map(({ no }) => [no, 'counts'])), {
    ...{ rule: 'median', itemRules: {}, headquarters: 2 },
  });
  const book = describeDepartments(consolidationOf(side, labels(entries)));
  type In = (sheet: string, row: number, column: number) => ShownValue;
  const lost = (value: ShownValue) => typeof value === 'object' && value !== null && value.error !== '#N/A';

  /** What the visible sheets that are left show otherwise, or, where what they stand on is gone, as an error. */
  const harm = (gone: string, shown: In): string[] => {
    const rest = book.sheets.filter(({ key, hidden }) => key !== gone && !hidden);
    const asked: In = (...cell) => {
      const value = shown(...cell);
      const [sheet, row, column] = cell;
      const described = book.sheets.find(({ title }) => title === sheet)?.rows[row]?.cells[column]?.value;
      return DECIDED.includes(gone) && !lost(value) ? (described ?? null) : value;
    };
    return differences({ ...book, sheets: rest }, asked);
  };
  const visible = book.sheets.filter(({ hidden }) => !hidden);
  const calculation = book.sheets.filter(({ key }) => key === 'deptCalculation');

  async function inExcel({ key, title }: (typeof visible)[number]): Promise<string[]> {
    const { host } = await bootExcel();
    loadWorkbook(host.book, book);
    host.user.deleteSheet(title);
    const { sheets } = describeBook(host.book, { language: 'en', font: book.font });
    const rows = new Map(sheets.map((sheet) => [sheet.title, sheet.rows]));
    return harm(key, (sheet, row, column) => rows.get(sheet)?.[row]?.cells[column]?.value ?? null);
  }
  function inIronCalc({ key, title }: (typeof visible)[number]): string[] {
    const engine = new IronCalc(uncalculated(book));
    engine.remove(title);
    const found = harm(key, (...cell) => engine.shown(...cell));
    engine.free();
    return found;
  }

  test('the embedded Excel: it takes no other one along; without the calculation all would be lost', async () => {
    for (const sheet of visible) expect([sheet.key, await inExcel(sheet)]).toEqual([sheet.key, []]);
    for (const sheet of calculation) expect(await inExcel(sheet)).not.toEqual([]);
  });

  test('IronCalc: it takes no other one along; without the calculation all would be lost', () => {
    for (const sheet of visible) expect([sheet.key, inIronCalc(sheet)]).toEqual([sheet.key, []]);
    for (const sheet of calculation) expect(inIronCalc(sheet)).not.toEqual([]);
  });
});
