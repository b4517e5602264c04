import { openFile } from '../../../src/actions/reading/openFile';
import { describeWorkbook } from '../../../src/sheets/assessment/describe';
import type { Cell, Workbook } from '../../../src/workbook/description';
import { readXlsx } from '../../../src/xlsx/read';
import { writeXlsx } from '../../../src/xlsx/write';
import { catalogue, filled, model } from '../../actions/small';
import { everyCell } from '../everyCell';

const SHEET = '入力';
const whole = describeWorkbook(catalogue, model, filled);
const [IN, OUT] = [6, 7];
type Cells = readonly (Cell | null)[];

/** The checklist altered by hand: values by row and column, merges, and where its names point. */
function altered(
  values: Readonly<Record<string, number | null>>,
  { merges = [], names = {} }: { merges?: string[]; names?: Readonly<Record<string, string>> } = {},
): Workbook {
  const put = (cells: Cells, row: number): Cells =>
    cells.map((cell, column) => {
      const value = values[`${String(row)} ${String(column)}`];
      return cell && value !== undefined ? { ...cell, value } : cell;
    });
  return {
    ...whole,
    names: whole.names.map((each) => ({ ...each, range: names[each.name] ?? each.range })),
    sheets: whole.sheets.map((sheet) =>
      sheet.key === 'checklist'
        ? {
            ...sheet,
            merges: [...sheet.merges, ...merges],
            rows: sheet.rows.map((row, at) => ({ ...row, cells: put(row.cells, at) })),
          }
        : sheet,
    ),
  };
}

const read = (workbook: Workbook) => {
  const { answers, problems } = openFile(catalogue, readXlsx, writeXlsx(workbook), { results: false });
  const scores = Object.entries(answers?.answers ?? {}).map(([id, { insource, outsource }]) => [
    id,
    insource,
    outsource,
  ]);
  return {
    scores,
    problems: problems.map(({ kind, sheet, cell, id, found }) => [kind, sheet, cell, id, found]),
  };
};

const AS_FILLED = [
  ['A-1', 3, null],
  ['A-2', 0, 0],
  ['B-1', null, 5],
  ['B-2', null, null],
];

test('score cells merged: each hidden one is named with what is seen there, and holds its own', () => {
  expect(read(altered({ '5 6': null }, { merges: ['G5:G6', 'G7:H7'] }))).toEqual({
    scores: AS_FILLED.map(([id, insource, outsource]) => [id, id === 'A-2' ? null : insource, outsource]),
    problems: [
      ['merged', SHEET, 'G6', 'A-2', '3'],
      ['merged', SHEET, 'H7', 'B-1', null],
    ],
  });
  // LibreOffice keeps what is hidden, and counts it.
  expect(read(altered({}, { merges: ['F6:H6'] }))).toEqual({
    scores: AS_FILLED,
    problems: [
      ['merged', SHEET, 'G6', 'A-2', 'IV'],
      ['merged', SHEET, 'H6', 'A-2', 'IV'],
    ],
  });
});

test('other merged cells are nobody’s business', () => {
  expect(read(altered({}, { merges: ['A5:A6', 'W7:X8', 'G9:H12'] })).problems).toEqual([]);
});

test.each([
  ['the first score moved down', { '4 6': null, '6 6': 3 }, 'G7:G8'],
  ['the last moved up', { '7 6': null, '5 6': 2 }, 'G5:G6'],
  ['the first moved below the last', { '4 6': null, '8 6': 3 }, 'G6:G9'],
] as const)('%s, and an end of the name with it: read where it stands', (_, values, range) => {
  const { scores, problems } = read(altered(values, { names: { ISOMM_Insource: range } }));
  const cell = (row: number, column: number, otherwise: unknown) => {
    const put: Readonly<Record<string, number | null>> = values;
    const key = `${String(row)} ${String(column)}`;
    return key in put ? put[key] : otherwise;
  };
  expect(problems).toEqual([]);
  expect(scores).toEqual(
    AS_FILLED.map(([id, insource, outsource], index) => [
      id,
      cell(4 + index, IN, insource),
      cell(4 + index, OUT, outsource),
    ]),
  );
});

test('a shorter name whose rows read another range was shifted', () => {
  const shifted = everyCell(altered({}, { names: { ISOMM_Insource: 'G5:G7' } }), (cell) =>
    cell.formula === undefined ? cell : { ...cell, formula: cell.formula.replaceAll('$G$9', '$G$8') },
  );
  expect(new Set(read(shifted).problems.map(([kind]) => kind))).toEqual(new Set(['shifted']));
});
