import * as fc from 'fast-check';
import { catalogue as whole } from '../../src/catalog';
import { repair } from '../../src/actions/repair';
import type { Catalogue } from '../../src/model/catalogue';
import { describeWorkbook } from '../../src/sheets/assessment/describe';
import { ASSESSMENT, OPTIONAL_PARTS } from '../../src/sheets/assessment/family';
import { boxOf, cellAt } from '../../src/workbook/a1';
import type { Cell, Workbook } from '../../src/workbook/description';
import { readXlsx } from '../../src/xlsx/read';
import { writeXlsx } from '../../src/xlsx/write';
import { anyFilled } from '../calc/anyFilled';
import { withSome } from '../calc/anyOwnItems';
import { anyCarried, NEW } from '../sheets/assessment/anyCarried';
import { moveCells, type Move } from './moveCells';
import { catalogue as small, model } from './small';

/** Shown by no formula of ours. */
const OTHER = 4711;

const one = <T>(any: fc.Arbitrary<T>): T => fc.sample(any, { numRuns: 1, seed: 20261127 })[0]!;
const own = withSome(model);
const withOwn: Catalogue = { ...small, models: [own] };
const filled = one(anyFilled(withOwn, own, 'ja', OPTIONAL_PARTS));
const carried = one(anyCarried('en'));
const entry = { sheet: '入力', cell: 'G12', id: 'A-1', key: 'insource', found: '●', became: '3' } as const;
const beside = {
  parts: [...(carried.answers.parts ?? []), 'first', 'phases', 'importRecord'],
  imported: { file: 'x', on: '2026-04-01', by: '', entries: [{ ...entry, outcome: 'read' as const }] },
};

/** Two workbooks that have every sheet between them, but the texts of a model of one's own, where no formula stands. */
const all = describeWorkbook(withOwn, own, filled.answers, filled.leftovers);
const over = describeWorkbook(whole, NEW, { ...carried.answers, ...beside }, carried.leftovers);
const WORKBOOKS: readonly (readonly [string, Catalogue, Workbook])[] = [
  ['every part', withOwn, all],
  ['what was carried over', whole, over],
];

type Cells = ReadonlyMap<string, string>;

/** The workbook with other cells where its formulas were, on some sheets or on all, and their formulas by their places. */
function altered(
  workbook: Workbook,
  change: (cell: Cell) => Cell,
  only?: readonly string[],
): [Workbook, Cells] {
  const cells = new Map<string, string>();
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((line, row) => ({
      ...line,
      cells: line.cells.map((cell, column): Cell | null => {
        // The grid takes what is typed into it for a score, as the original does.
        const grid = sheet.key === 'checklist' && column >= 8 && column < 20;
        if (cell?.formula === undefined || grid || only?.includes(sheet.key) === false) return cell;
        cells.set(`${sheet.title}!${cellAt(row, column)}`, cell.formula);
        return change(cell);
      }),
    })),
  }));
  return [{ ...workbook, sheets }, cells];
}

const constant = ({ formula, ...cell }: Cell): Cell => ({ ...cell, value: formula === '' ? null : OTHER });

const ofResults = (catalogue: Catalogue, workbook: Workbook) => {
  const { found, repaired, copy } = repair(catalogue, readXlsx, writeXlsx(workbook));
  const place = ({ sheet, cell }: { sheet: string | null; cell: string | null }) =>
    `${sheet ?? ''}!${cell ?? ''}`;
  return {
    copy,
    replaced: new Map(
      found.flatMap(({ problem, repair: how }) =>
        problem.kind === 'formula-replaced'
          ? [[place(problem), `${String(how)} ${problem.found ?? ''}`]]
          : [],
      ),
    ),
    repaired: new Map(
      repaired.flatMap((mended) =>
        mended.kind === 'formula-replaced' ? [[place(mended), String(mended.becomes)]] : [],
      ),
    ),
  };
};
const every = (cells: Cells, text: (formula: string) => string) =>
  new Map([...cells].map(([place, formula]) => [place, text(formula)]));

test('every sheet is looked at', () => {
  const keys = new Set(WORKBOOKS.flatMap(([, , { sheets }]) => sheets.map(({ key }) => key)));
  const missing = ASSESSMENT.parts.map(({ key }) => key).filter((key) => !keys.has(key));
  expect(missing).toEqual(['modelData']);
});

describe.each(WORKBOOKS)('%s', (_, catalogue, workbook) => {
  test('a constant over each formula is named, and the copy has the formula again', () => {
    const [now, cells] = altered(workbook, constant);
    const { replaced, repaired, copy } = ofResults(catalogue, now);
    expect(replaced).toEqual(every(cells, () => `safe ${String(OTHER)}`));
    expect(repaired).toEqual(every(cells, (formula) => `=${formula}`));
    expect(copy?.sheets).toEqual(workbook.sheets);
  });

  test('another formula over each is named', () => {
    const formula = `${String(OTHER)}+0`;
    const [now, cells] = altered(workbook, (cell) => ({ ...cell, formula, value: OTHER }));
    expect(ofResults(catalogue, now).replaced).toEqual(every(cells, () => `safe =${formula}`));
  });

  test('a formula that stands is accused of nothing, whatever is kept of its value', () => {
    const [now] = altered(workbook, (cell) => ({ ...cell, value: OTHER }));
    expect(ofResults(catalogue, now).replaced).toEqual(new Map());
  });
});

/**
 * Lists of the parts, each by cells that people fill in; the rows of some say whose they are, those of others do not. Two
 * or three of them move at once, each at another row, while the others stand.
 */
const LISTS: readonly (readonly string[])[] = [
  ['ISOMM_Recommendation', 'ISOMM_EvidenceDone', 'ISOMM_ShareRows'],
  ['ISOMM_OutService', 'ISOMM_PlanLevel'],
  ['ISOMM_PortfolioReason', 'ISOMM_HandOutsRows'],
];
const MOVES: readonly Move['do'][] = ['insertRow', 'deleteRow'];

test.each(LISTS.flatMap((names) => MOVES.map((move) => [move, names] as const)))(
  '%s in the lists of %j: no formula is accused, a constant over each is named',
  (move, names) => {
    const [, catalogue, workbook] = WORKBOOKS[0]!;
    const lists = names.map((listed) => workbook.names.find(({ name }) => name === listed)!);
    const moved = lists.reduce(
      (now, { sheet, range }, index) => moveCells(now, sheet, { do: move, at: boxOf(range).row + 1 + index }),
      workbook,
    );
    expect(ofResults(catalogue, moved).replaced).toEqual(new Map());
    const keys = lists.map(({ sheet }) => sheet);
    const [now, cells] = altered(moved, constant, keys);
    for (const { sheet } of lists) {
      const title = workbook.sheets.find(({ key }) => key === sheet)?.title ?? '';
      expect([...cells.keys()].filter((place) => place.startsWith(`${title}!`)).length).toBeGreaterThan(5);
    }
    expect(ofResults(catalogue, now).replaced).toEqual(every(cells, () => `safe ${String(OTHER)}`));
  },
);
