import { findImport, importedFile, type ImportWish } from '../../../src/actions/files/importFile';
import { openFile } from '../../../src/actions/reading/openFile';
import { catalogue } from '../../../src/catalog';
import { LEAVE, type Decision } from '../../../src/model/decisions';
import { NO_MAP } from '../../../src/model/imports/importMap';
import { cellAt } from '../../../src/workbook/a1';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';
import { fileOf, given, made, STORES, X1060, type Cells, type Form, type Made } from './officialLike';

const FORM: Form = {
  ...{ store: 'mark', language: 'ja', order: 'in out note', zero: true, merged: true, width: 'half' },
  split: false,
};

const found = (bytes: Uint8Array, wish: ImportWish = {}, file = 'x.xlsx') =>
  findImport(catalogue, readXlsx, { file, bytes, today: '2026-04-01' }, wish);
const gist = ({ problems }: ReturnType<typeof found>) =>
  problems.map(({ kind, cell, id }) => [kind, cell, id].join(' '));

const at = ({ places }: Made, id: string, side: 'in' | 'out', score: number) =>
  cellAt(places[id]!.row, places[id]!.of(side, score));
const beside = ({ places }: Made, id: string, column: number) => cellAt(places[id]!.row, column);
const ONCE = given();

/** Ways to mark one row so that nobody can tell what is meant: the cell that has to be named, and what may be chosen. */
const slips: Record<string, (book: Made) => [named: string, chosen: string, insource: number | null]> = {
  'two marks': (book) => {
    book.cells.set(at(book, 'B-1', 'in', 5), '●');
    return [`two-marks ${at(book, 'B-1', 'in', 2)} B-1`, '5', 5];
  },
  'a word in the grid': (book) => {
    book.cells.set(at(book, 'B-1', 'in', 2), '未定');
    return [`not-a-score ${at(book, 'B-1', 'in', 2)} B-1`, '2', 2];
  },
  'the mark beside the grid': (book) => {
    book.cells.set(at(book, 'B-1', 'in', 2), '○');
    book.cells.set(beside(book, 'B-1', 30), '✓');
    return [`mark-outside ${beside(book, 'B-1', 30)} B-1`, 'insource-4', 4];
  },
  'an id with the name of another': (book) => {
    book.cells.set(beside(book, 'B-1', 1), 'B-1. フォレンジック');
    return [`id-name-differ ${beside(book, 'B-1', 1)} B-1`, 'B-1', 2];
  },
  'a name without an id': (book) => {
    const cell = beside(book, 'B-1', 1);
    book.cells.set(cell, String(book.cells.get(cell)).replace('B-1. ', ''));
    return [`id-name-differ ${cell} B-1`, 'B-1', 2];
  },
  'an id nobody knows': (book) => {
    const cell = beside(book, 'B-1', 1);
    book.cells.set(cell, 'B-91. なにか');
    return [`unknown-id ${cell} `, 'B-1', 2];
  },
};

test.each(Object.entries(slips))(
  '%s: 53 arrive, the cell is named, and what a person chose counts',
  (_, slip) => {
    const book = made(FORM);
    const [named, choice, insource] = slip(book);
    const bytes = fileOf(book);
    const first = found(bytes);
    expect(gist(first)).toEqual([named]);
    expect(first.counts.read).toBe(53);
    expect(first.filling?.answers.answers['B-1']).toMatchObject({ insource: null, outsource: null });
    for (const [id, answer] of Object.entries(ONCE))
      if (id !== 'B-1') expect(first.filling?.answers.answers[id]).toEqual({ ...answer, supplement: '' });
    expect(first.record.entries.filter(({ outcome }) => outcome === 'open')).toHaveLength(1);

    const [question] = first.open;
    const decide = (chosen: string): Decision[] => [{ ...question!, at: '', choice: chosen }];
    const decided = found(bytes, { decisions: decide(choice) });
    expect([gist(decided), decided.misfits, decided.open]).toEqual([[], [], []]);
    expect(decided.filling?.answers.answers['B-1']?.insource).toBe(insource);
    const left = found(bytes, { decisions: decide(LEAVE) });
    expect(left.problems).toEqual([]);
    expect(left.filling?.answers.answers['B-1']?.insource ?? null).toBeNull();
    expect(left.record.entries.some(({ outcome }) => outcome === 'decided')).toBe(true);
  },
);

test('a mark in a row whose item was cleared is asked about, and a mean beside a function is not', () => {
  const book = made(FORM);
  book.cells.delete(beside(book, 'B-1', 1));
  expect(gist(found(fileOf(book)))).toEqual([`unknown-id ${at(book, 'B-1', 'in', 2)} `]);

  const single = made({ ...FORM, store: 'cell' });
  const row = Math.max(...Object.values(single.places).map((place) => place.row)) + 1;
  single.cells.set(cellAt(row, 1), 'I. 外部組織との積極的連携');
  single.cells.set(cellAt(row, single.places['B-1']!.of('in', 0)), 3.4);
  const { problems, record } = found(fileOf(single));
  expect(problems).toEqual([]);
  expect(record.entries.filter(({ outcome }) => outcome === 'left').map(({ found: was }) => was)).toEqual([
    '3.4',
  ]);
});

test('score cells that were merged with others are named: what they show may be meant for both', () => {
  const book = made({ ...FORM, store: 'cell' });
  const [cell, next] = [at(book, 'A-1', 'in', 0), at(book, 'A-2', 'in', 0)];
  const merged = found(fileOf({ ...book, merges: [...book.merges, `${cell}:${next}`] }));
  expect(gist(merged)).toEqual([`merged ${next} A-2`]);
  expect(merged.counts).toMatchObject({ read: 53, unclear: 1 });
});

test('a row that comes twice is asked about, and one that is blank is not', () => {
  const book = made(FORM);
  const row = Math.max(...Object.values(book.places).map((place) => place.row)) + 1;
  book.cells.set(cellAt(row, 1), 'B-1. あ');
  expect(gist(found(fileOf(book)))).toEqual([]);
  book.cells.set(cellAt(row, 1), book.cells.get(beside(book, 'B-1', 1))!);
  expect(gist(found(fileOf(book)))).toEqual([]);
  book.cells.set(cellAt(row, book.places['B-1']!.of('in', 0)), '●');
  const twice = found(fileOf(book));
  expect(gist(twice)).toEqual([`duplicate-id ${beside(book, 'B-1', 1)} B-1`]);
  expect(twice.open[0]?.choices.map(({ choice }) => choice)).toEqual([
    beside(book, 'B-1', 1),
    cellAt(row, 1),
    LEAVE,
  ]);
  expect(twice.filling?.answers.answers['B-1']?.insource).toBeNull();
});

test.each(STORES.filter((store) => !['cell', 'mark'].includes(store)))(
  '%s: a button that lies over no score, and one whose place is not told, are named',
  (store) => {
    const book = made({ ...FORM, store });
    const [control] = book.controls;
    const stray = { ...control!, row: 2, column: 1, checked: true, link: null, value: '1' };
    expect(gist(found(fileOf({ ...book, controls: [...book.controls, stray] })))).toEqual([
      `control-without-cell ${cellAt(2, 1)} `,
    ]);
  },
);

test('ActiveX: what is written out is read; what only the control knows is named item by item, with its cell', () => {
  const book = made({ ...FORM, store: 'activeX' });
  const cells: Cells = new Map([...book.cells].filter(([, value]) => typeof value !== 'boolean'));
  const unlinked = book.controls.map((control) => ({ ...control, link: null }));
  const rowOf = (id: string) => book.places[id]!.row;
  const closed = found(
    fileOf({ ...book, cells, controls: unlinked.filter(({ row }) => row === rowOf('A-1')) }),
  );
  expect(gist(closed)).toEqual([`control-without-cell ${at(book, 'A-1', 'in', 0)} A-1`]);
  expect(closed.problems[0]?.found).toMatch(/^ActiveX × 1[02]$/);
  expect(closed.counts).toMatchObject({ read: 0, unclear: 1 });
  const written = unlinked.map((control) => {
    const { row, column } = control;
    const ids = Object.keys(book.places).filter((id) => rowOf(id) === row);
    const { insource, outsource } = given()[ids[0]!]!;
    const { of } = book.places[ids[0]!]!;
    const on = [insource !== null && of('in', insource), outsource !== null && of('out', outsource)];
    return { ...control, value: on.includes(column) ? '1' : '0' };
  });
  const read = found(fileOf({ ...book, cells, controls: written }));
  expect(gist(read)).toEqual([]);
  expect(read.counts).toMatchObject({ read: 54, unclear: 0 });
  const junk = written.map((each, index) => (index === 0 ? { ...each, value: 'perhaps' } : each));
  expect(gist(found(fileOf({ ...book, cells, controls: junk })))).toEqual([
    `not-a-score ${at(book, 'A-1', 'in', 0)} A-1`,
  ]);
});

test('sheets and file may be called anything, and other sheets may be there', () => {
  const other: Cells = new Map<string, string | number>([
    ['A1', 'A-1'],
    ['B1', '備考'],
    ['A2', 3],
  ]);
  const renamed = found(fileOf(made(FORM), '1', { 結果シート: other }), {}, '買い物.xlsx');
  expect(gist(renamed)).toEqual([]);
  expect(renamed.counts.read).toBe(54);
  expect(renamed.record.file).toBe('買い物.xlsx');
});

test('64 services are taken for X.1060, and a list of ids alone for no model before somebody says which', () => {
  const services = found(fileOf(made(FORM, X1060)));
  expect(services.filling?.model.id).toBe('x1060-3.2.1');
  expect(services.counts).toMatchObject({ read: 64, unclear: 0 });

  const cells: Cells = new Map([
    ['A1', 'ID'],
    ['B1', 'In'],
    ['C1', 'Out'],
  ]);
  ['A-1', 'A-2', 'B-1'].forEach((id, index) => cells.set(`A${index + 2}`, id).set(`B${index + 2}`, '4'));
  const bytes = fileOf({ ...made(FORM), cells, merges: [] });
  expect(found(bytes).problems.map(({ kind }) => kind)).toEqual(['not-a-checklist']);
  const said = found(bytes, { map: { ...NO_MAP, model: 'isomm-2.1' } });
  expect(said.filling?.answers.answers['B-1']?.insource).toBe(4);
  expect(said.counts).toEqual({ read: 3, blank: 0, unclear: 0, missing: 51 });
});

test('a shopping list, a blank sheet and a list without scores are no checklist', () => {
  const list = (rows: readonly (readonly (string | number)[])[]): Cells =>
    new Map(rows.flatMap((row, y) => row.map((value, x) => [cellAt(y, x), value] as const)));
  const shopping = list([
    ['品名', 'In', 'Out'],
    ['牛乳', 1, 2],
    ['A4 用紙', 3, 4],
    ['卵', 2, 5],
  ]);
  const headless = list([['', ''], ...Object.keys(ONCE).map((id) => [id, 3] as const)]);
  for (const cells of [shopping, headless, new Map<string, string>()]) {
    const nothing = found(fileOf({ ...made(FORM), cells, merges: [] }));
    expect(nothing.filling).toBeNull();
    expect(nothing.problems.map(({ kind }) => kind)).toEqual(['not-a-checklist']);
  }
});

test('two columns of one side, and two of ids, are not guessed at; a map says which counts', () => {
  const rows = Object.keys(ONCE).map(
    (id, y) => [id, y % 5, 'x', (y + 2) % 5, Object.keys(ONCE)[53 - y]!] as const,
  );
  const cellsOf = (heads: readonly string[]): Cells =>
    new Map([heads, ...rows].flatMap((row, y) => row.map((value, x) => [cellAt(y, x), value] as const)));
  const years = fileOf({ ...made(FORM), cells: cellsOf(['ID', 'イン', '', 'イン', '']), merges: [] });
  expect(found(years).problems.map(({ kind }) => kind)).toEqual(['not-a-checklist']);
  const entry = { sheet: null, head: 'イン', score: null, meaning: 'insource' as const };
  const ids = { sheet: null, head: 'ID', score: null, meaning: 'id' as const, column: null };
  const map = { ...NO_MAP, model: 'isomm-2.1', columns: [{ ...entry, column: 'D' }, ids] };
  const said = found(years, { map });
  expect(gist(said)).toEqual([]);
  expect(said.filling?.answers.answers['A-1']?.insource).toBe(2);

  const two = fileOf({ ...made(FORM), cells: cellsOf(['ID', 'In', '', 'Out', '旧番号']), merges: [] });
  const unsaid = { ...NO_MAP, model: 'isomm-2.1' };
  expect(found(two, { map: unsaid }).problems.map(({ kind }) => kind)).toEqual(['not-a-checklist']);
  const second = found(two, { map: { ...unsaid, columns: [{ ...ids, head: '旧番号' }] } });
  expect(second.filling?.answers.answers['I-6']?.outsource).toBe(2);
});

test('what is not known by its head is said by a map, wherever the column stands', () => {
  const table = (heads: readonly string[]) => {
    const cells: Cells = new Map(heads.map((head, x) => [cellAt(0, x), head] as const));
    Object.entries(ONCE).forEach(([id, { insource, outsource, note }], y) => {
      const values: Record<string, string | number | null> = {
        項目: `${id} ${X1060.items.length > 0 ? catalogue.models[0]!.items[y]!.name.ja : ''}`,
        自社: insource ?? '未',
        委託: outsource,
        メモ: note,
      };
      heads.forEach((head, x) => {
        const value = values[head];
        if (value !== null && value !== undefined && value !== '') cells.set(cellAt(y + 1, x), value);
      });
    });
    return fileOf({ ...made(FORM), cells, merges: [] });
  };
  const column = (head: string, meaning: 'insource' | 'outsource' | 'note') => ({
    ...{ sheet: null, column: null, head, meaning, score: null },
  });
  const map = {
    ...NO_MAP,
    by: '山田',
    columns: [column('自社', 'insource'), column('委託', 'outsource'), column('メモ', 'note')],
    values: [{ text: '未', score: null }],
  };
  for (const heads of [
    ['項目', '自社', '委託', 'メモ'],
    ['メモ', '委託', '項目', '自社'],
  ]) {
    expect(found(table(heads)).filling).toBeNull();
    const read = found(table(heads), { map });
    expect(gist(read)).toEqual([]);
    expect(read.unused).toEqual([]);
    expect(read.record.by).toBe('山田');
    for (const [id, { insource, outsource, note }] of Object.entries(ONCE))
      expect(read.filling?.answers.answers[id]).toMatchObject({ insource, outsource, note });
    // What was followed reads the same when it is handed back.
    expect(found(table(heads), { map: read.map }).filling?.answers.answers).toEqual(
      read.filling?.answers.answers,
    );
  }
  const short = found(table(['項目', '自社', '委託']), { map });
  expect(short.unused.map(({ head }) => head)).toEqual(['メモ']);
});

test('the new workbook has the answers, and the record of where they came from', () => {
  const finding = found(fileOf(made({ ...FORM, store: 'radio' })));
  const again = openFile(catalogue, readXlsx, importedFile(catalogue, writeXlsx, finding), { results: true });
  expect(again.problems).toEqual([]);
  expect(again.answers).toEqual(finding.filling?.answers);
  expect(again.answers?.imported?.entries.filter(({ key }) => key.endsWith('source'))).toHaveLength(54);
});
