import { findImport } from '../../src/actions/files/importFile';
import { catalogue } from '../../src/catalog';
import { cellAt } from '../../src/workbook/a1';
import { readXlsx } from '../../src/xlsx/read';
import { rmSync, readFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../../src/text/languages';
import { fileOf, given, made, ORDERS, WIDTHS, type Form } from '../sheets/foreign/officialLike';
import { WIDE } from '../machine/wide';
import { office } from './office';
import { openpyxl } from './openpyxl';

const TITLE = '入力シート';
const FORM: Form = {
  ...{ store: 'checkbox', language: 'ja', order: 'in out note', zero: true, merged: true, width: 'half' },
  split: false,
};
/** Every control takes the office its time. */
const ITEMS = 11;

// LibreOffice 7.4 keeps no option buttons when it saves as .xlsx: nothing of them is in the file.
test('LibreOffice puts check boxes over the cells of the grid and saves: the same answers', async () => {
  const book = made(FORM);
  const controls = book.controls.slice(0, ITEMS * 12).map(({ row, column, checked }) => ({
    ...{ kind: 'checkbox' as const, row, column, on: checked, group: '' },
  }));
  const bytes = fileOf({ ...book, controls: [] }, TITLE);
  const [result] = await office([{ bytes, steps: [{ do: 'press', sheet: TITLE, controls }], store: true }]);
  const { filling, problems, foreign } = findImport(catalogue, readXlsx, {
    ...{ file: 'x.xlsx', bytes: result!.stored!, today: '2026-04-01' },
  });
  expect(problems).toEqual([]);
  expect(foreign?.tables.map(({ stores }) => stores)).toEqual([{ cell: 0, mark: 0, control: ITEMS }]);
  for (const [id, answer] of Object.entries(given()).slice(0, ITEMS))
    expect([id, filling?.answers.answers[id]]).toEqual([id, { ...answer, supplement: '' }]);
});

/** openpyxl knows cells and no form controls. */
const LISTS = (['cell', 'mark'] as const)
  .flatMap((store) => languages().map((language) => ({ store, language })))
  .flatMap((some) => (WIDE ? ORDERS : ORDERS.slice(0, 2)).map((order) => ({ ...some, order })))
  .flatMap((some) =>
    [true, false].map((zero): Form => ({ ...some, zero, merged: zero, width: 'half', split: false })),
  )
  .map((form, index): Form => ({ ...form, width: WIDTHS[index % 2] ?? 'half', split: index % 3 === 0 }));

test('lists that openpyxl wrote: the same 54 answers; one row marked twice: 53, and its cell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isomm-openpyxl-'));
  try {
    const books = LISTS.map((form) => made(form));
    const spoilt = made(LISTS.find(({ store }) => store === 'mark')!);
    const { row, of } = spoilt.places['B-2']!;
    for (const score of [2, 4]) spoilt.cells.set(cellAt(row, of('in', score)), '●');
    const make = [...books, spoilt].map(({ cells, merges }, index) => ({
      ...{ to: join(folder, `${index}.xlsx`), title: TITLE, cells: [...cells], merges },
    }));
    openpyxl({ make });
    const found = make.map(({ to }) =>
      findImport(catalogue, readXlsx, {
        ...{ file: 'x.xlsx', bytes: new Uint8Array(readFileSync(to)), today: '2026-04-01' },
      }),
    );
    for (const { filling, problems, counts } of found.slice(0, -1)) {
      expect(problems).toEqual([]);
      expect(counts).toEqual({ read: 54, blank: 0, unclear: 0, missing: 0 });
      for (const [id, answer] of Object.entries(given()))
        expect([id, filling?.answers.answers[id]]).toEqual([id, { ...answer, supplement: '' }]);
    }
    expect(found.at(-1)?.counts).toEqual({ read: 53, blank: 0, unclear: 1, missing: 0 });
    expect(found.at(-1)?.problems).toMatchObject([{ kind: 'two-marks', id: 'B-2' }]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
