import { findImport } from '../../../src/actions/files/importFile';
import { catalogue } from '../../../src/catalog';
import { languages } from '../../../src/text/languages';
import { textOf } from '../../../src/sheets/assessment/reading/source';
import { boxOf, cellAt } from '../../../src/workbook/a1';
import type { ReadWorkbook, WholeSheet } from '../../../src/workbook/rows';
import { readXlsx } from '../../../src/xlsx/read';
import { amount } from '../../machine/wide';
import { fc } from '../../machine/random';
import { fileOf, made, ORDERS, STORES, WIDTHS, type Cells, type Value } from './officialLike';

const token = fc.constantFrom<Value | null>(
  ...[null, '', ' ', '●', '○', '✓', 'レ', 'x', '×', '-', '？', 'n/a', true, false],
  ...[0, 1, 2, 3, 4, 5, 6, -1, 2.5, '0', '3', '５', '3点', '①', 'Ⅱ', '領域III', 'I', 'V'],
  ...[
    'A-1',
    'A-1. 全体方針管理',
    'Ｂ－２',
    'b 2',
    'A-99',
    'Z-1',
    '全体方針管理',
    'E-1 ネットワーク情報収集',
    '備考',
  ],
  ...[
    'インソース',
    'アウトソース',
    'インソース 3',
    'Insource',
    'Out',
    '合計',
    '=1+1',
    '\u0000',
    '𠮷',
    'A-1\nA-2',
  ],
);

const form = fc.record({
  store: fc.constantFrom(...STORES),
  language: fc.constantFrom(...languages()),
  order: fc.constantFrom(...ORDERS),
  zero: fc.boolean(),
  merged: fc.boolean(),
  width: fc.constantFrom(...WIDTHS),
  split: fc.boolean(),
});

/** A place in the sheet as it was made, or anywhere near it. */
const change = fc.tuple(fc.nat(75), fc.nat(22), token);

const bareId = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** What was taken stands where the record says, in the row of its item. */
function backed(read: Pick<ReadWorkbook, 'whole'>, finding: ReturnType<typeof findImport>): void {
  const sheets = new Map((read.whole?.() ?? []).map((sheet): [string, WholeSheet] => [sheet.title, sheet]));
  const { filling, record, foreign } = finding;
  const scores = new Map<string, string>();
  for (const { sheet, cell, id, key, found, became, outcome } of record.entries) {
    if (outcome !== 'read' || (key !== 'insource' && key !== 'outsource')) continue;
    const { row, column } = boxOf(cell);
    const line = sheets.get(sheet)?.rows.get(row) ?? [];
    const table = foreign?.tables.find(({ table: each }) => each.sheet.title === sheet)?.table;
    // The row says itself which item it is about, the column which side.
    expect(bareId(textOf(line[table?.itemColumn ?? 0] ?? null))).toContain(bareId(id ?? ''));
    const said = table?.layout.columns.find((each) => each.column === column);
    expect(said?.meaning).toBe(key);
    if (found !== '◉' && found !== '☑') expect(textOf(line[column] ?? null)).toBe(found);
    if (said?.score !== null) expect(String(said?.score)).toBe(became);
    else expect(found.normalize('NFKC').trim()).toBe(became);
    expect(scores.has(`${id} ${key}`)).toBe(false);
    scores.set(`${id} ${key}`, became);
  }
  // And nothing else was filled in.
  for (const [id, answer] of Object.entries(filling?.answers.answers ?? {}))
    for (const key of ['insource', 'outsource'] as const)
      expect([id, key, answer[key] === null ? undefined : String(answer[key])]).toEqual([
        id,
        key,
        scores.get(`${id} ${key}`),
      ]);
}

const imported = (bytes: Uint8Array) => {
  const read = readXlsx(bytes, { wanted: () => false });
  const finding = findImport(catalogue, () => read, { file: 'x.xlsx', bytes, today: '2026-04-01' });
  backed(read, finding);
  return finding;
};

test('an official-like file in which anything was changed: nothing is taken that does not stand there', () => {
  fc.assert(
    fc.property(form, fc.array(change, { maxLength: 12 }), (shape, changes) => {
      const book = made(shape);
      for (const [row, column, value] of changes) {
        const at = cellAt(row, column);
        if (value === null) book.cells.delete(at);
        else book.cells.set(at, value === '\u0000' ? '_x0000_' : value);
      }
      imported(fileOf(book));
    }),
    { numRuns: amount(30, 1_000) },
  );
});

test('a sheet of anything at all: the same, and no crash', () => {
  const grid = fc.array(fc.array(token, { maxLength: 9 }), { maxLength: 14 });
  fc.assert(
    fc.property(grid, fc.array(grid, { maxLength: 1 }), (rows, others) => {
      const cellsOf = (all: typeof rows): Cells =>
        new Map(
          all.flatMap((row, y) =>
            row.flatMap((value, x) =>
              value === null || value === '\u0000' ? [] : [[cellAt(y, x), value] as const],
            ),
          ),
        );
      const sheets = Object.fromEntries(others.map((other, index) => [`もう${index}`, cellsOf(other)]));
      imported(
        fileOf({ cells: cellsOf(rows), controls: [], merges: [], places: {}, vml: false }, '一覧', sheets),
      );
    }),
    { numRuns: amount(150, 2_000) },
  );
});
