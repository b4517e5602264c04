import { findImport } from '../../src/actions/importFile';
import { catalogue } from '../../src/catalog';
import { readXlsx } from '../../src/xlsx/read';
import { fileOf, given, made, type Form } from '../sheets/foreign/officialLike';
import { office } from './office';

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
