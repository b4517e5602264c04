import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answersCsv } from '../../src/actions/tables/csvAnswers';
import { findImport } from '../../src/actions/files/importFile';
import { openFile } from '../../src/actions/reading/openFile';
import { catalogue } from '../../src/catalog';
import type { Answers } from '../../src/model/answers';
import { delimited } from '../../src/model/departments/delimited';
import { blankAnswers } from '../../src/model/blankAnswers';
import { languages } from '../../src/text/languages';
import { LAYOUT } from '../../src/sheets/assessment/layout';
import { cellAt } from '../../src/workbook/a1';
import type { ReadWorkbook } from '../../src/workbook/rows';
import { readXlsx } from '../../src/xlsx/read';
import { foreignFile } from '../xlsx/foreignFile';
import { fc } from '../machine/random';
import { rowsOf, type Cells } from '../sheets/foreign/officialLike';

const FROZEN = path.join(__dirname, '../golden/layouts/1');
const frozen = readdirSync(FROZEN).filter((file) => /(filled|handed-out)\.xlsx$/.test(file));

const source = (bytes: Uint8Array) => ({ file: 'x.xlsx', bytes, today: '2026-04-01' });
const all = (bytes: Uint8Array): ReadWorkbook => readXlsx(bytes, { wanted: () => true, formulas: true });

const scoresOf = (answers: Answers | null | undefined) =>
  Object.fromEntries(
    Object.entries(answers?.answers ?? {}).flatMap(([id, { insource, outsource, note }]) =>
      insource === null && outsource === null && note === '' ? [] : [[id, { insource, outsource, note }]],
    ),
  );

/** How a workbook of ours comes back when somebody was too busy with it. */
const damages: Record<string, (read: ReadWorkbook) => ReadWorkbook> = {
  'its names stripped': (read) => ({ ...read, names: new Map(), listed: [] }),
  'its setup sheet deleted': (read) => {
    const setup = read.names.get('ISOMM_Organisation');
    const title = setup && setup !== 'broken' ? setup.sheet : '';
    return {
      ...read,
      sheets: read.sheets.filter((sheet) => sheet !== title),
      names: new Map([...read.names].filter(([, cells]) => cells === 'broken' || cells.sheet !== title)),
      whole: (formulas) => (read.whole?.(formulas) ?? []).filter((sheet) => sheet.title !== title),
    };
  },
};

describe.each(frozen)('%s', (file) => {
  const bytes = readFileSync(path.join(FROZEN, file));
  // Slips with one safe reading are taken for what they mean, as in a repaired copy.
  const before = openFile(catalogue, readXlsx, bytes, { results: false, mended: [] });

  test.each(Object.entries(damages))('with %s: every score and note arrives', (_, damage) => {
    const finding = findImport(catalogue, () => damage(all(bytes)), source(bytes));
    expect(finding.ours).toBe(true);
    expect(finding.filling?.model.id).toBe(before.answers?.model);
    expect(scoresOf(finding.filling?.answers)).toMatchObject(scoresOf(before.answers));
  });

  test('with the column of its ids deleted: every score and note arrives by the names of the items', () => {
    const read = all(bytes);
    const ids = read.names.get('ISOMM_Id');
    if (!ids || ids === 'broken') throw new Error('no ids');
    const damaged: ReadWorkbook = {
      ...read,
      names: new Map([...read.names, ['ISOMM_Id', 'broken']]),
      whole: (formulas) =>
        (read.whole?.(formulas) ?? []).map((sheet) => {
          if (sheet.title !== ids.sheet) return sheet;
          const rows = [...sheet.rows].map(
            ([row, cells]) => [row, cells.map((cell, at) => (at === ids.column ? null : cell))] as const,
          );
          return { ...sheet, rows: new Map(rows) };
        }),
    };
    const { filling, problems } = findImport(catalogue, () => damaged, source(bytes));
    const arrived = scoresOf(filling?.answers);
    const lost = Object.entries(scoresOf(before.answers)).filter(
      ([id, scores]) => JSON.stringify(arrived[id]) !== JSON.stringify(scores),
    );
    // Names that the catalogue has changed since are nobody's: their rows are named.
    const unknown = problems.filter(({ kind }) => kind === 'unknown-id');
    expect(lost.length).toBeLessThanOrEqual(unknown.length);
    expect(lost.length).toBeLessThan(8);
    const { organisation, department, currentPattern } = before.answers ?? {};
    expect(filling?.answers).toMatchObject({ organisation, department, currentPattern });
  });

  test('its checklist alone, copied as values into the workbook of somebody else', () => {
    const ids = all(bytes).names.get('ISOMM_Id');
    const title = ids && ids !== 'broken' ? ids.sheet : '';
    const sheet = all(bytes)
      .whole?.()
      .find((each) => each.title === title);
    const cells: Cells = new Map();
    for (const [row, line] of sheet?.rows ?? [])
      [...line].forEach((value, column) => {
        if (value === null || value === undefined || typeof value === 'object') return;
        cells.set(cellAt(row + 3, column + 2), value);
      });
    const copied = foreignFile({ title: '会議メモ', rows: '', sheets: { 写し: rowsOf(cells) } });
    const finding = findImport(catalogue, readXlsx, source(copied));
    expect(scoresOf(finding.filling?.answers)).toMatchObject(scoresOf(before.answers));
    expect(finding.record.entries.filter(({ sheet: at }) => at === '写し').length).toBeGreaterThan(20);
  });
});

const note = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'\'=+-@,;"\t\r\n＝ あa1'), maxLength: 6 }),
  fc.constantFrom('=1+1', "'=1+1", "''-2", '\t@x', '備考、改行\nあり'),
);

test('answers as CSV come back as they were, whatever the notes say', () => {
  const [model] = catalogue.models;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.option(fc.integer({ min: 0, max: 5 })), note), { minLength: 20, maxLength: 20 }),
      fc.constantFrom(...languages()),
      (given, language) => {
        const blank = blankAnswers(model!, catalogue.patterns, language, LAYOUT);
        const items = model!.items.map(({ id, quadrant }, index) => {
          const [score, text] = given[index % 20]!;
          // A field that is nothing but a line end is nothing.
          const kept = text.trim() === '' ? '' : text.replaceAll('\r', '');
          return [
            id,
            { insource: score as 0, outsource: null, quadrant, note: kept, supplement: '' },
          ] as const;
        });
        const answers = { ...blank, answers: Object.fromEntries(items) };
        const csv = answersCsv(model!, answers);
        for (const field of delimited(csv).flat()) expect(field).not.toMatch(/^\s*[=+@＝]/u);
        const finding = findImport(catalogue, readXlsx, source(new TextEncoder().encode(`\uFEFF${csv}`)));
        expect(finding.problems).toEqual([]);
        expect(finding.filling?.answers.answers).toEqual(answers.answers);
        expect(finding.filling?.answers.language).toBe(language);
      },
    ),
    { numRuns: 30 },
  );
});

test('a list from a form, in Shift_JIS and with semicolons, is read the same', () => {
  const rows = ['番号;インソース;アウトソース;備考', 'A-1;３;;本社', 'A-2;;2;', 'F-1;5;5;'];
  const [utf8] = [new TextEncoder().encode(rows.join('\n'))];
  const sjis = Uint8Array.from(
    Buffer.from(
      '94d48d863b83438393835c815b83583b83418345836783\\5c815b83583b94f58d6c'.replace('\\', ''),
      'hex',
    ),
  );
  const rest = Buffer.from('\nA-1;3;;\x96{\x8e\xd0\nA-2;;2;\nF-1;5;5;\n', 'latin1');
  for (const bytes of [utf8!, Uint8Array.from([...sjis, ...rest])]) {
    const finding = findImport(catalogue, readXlsx, source(bytes), {
      map: { model: 'isomm-2.1', by: '', columns: [], values: [] },
    });
    expect(finding.problems).toEqual([]);
    expect(scoresOf(finding.filling?.answers)).toEqual({
      'A-1': { insource: 3, outsource: null, note: '本社' },
      'A-2': { insource: null, outsource: 2, note: '' },
      'F-1': { insource: 5, outsource: 5, note: '' },
    });
  }
});

test('what is a workbook of ours of a later layout is refused, not read as somebody else’s', () => {
  const bytes = readFileSync(path.join(FROZEN, frozen[0]!));
  const later = (): ReadWorkbook => {
    const read = all(bytes);
    const layout = read.names.get('ISOMM_Layout');
    if (!layout || layout === 'broken') throw new Error('no layout');
    return { ...read, names: new Map([...read.names, ['ISOMM_Layout', { ...layout, values: [[99]] }]]) };
  };
  const finding = findImport(catalogue, later, source(bytes));
  expect(finding.filling).toBeNull();
  expect(finding.problems.map(({ kind }) => kind)).toEqual(['newer-layout']);
});
