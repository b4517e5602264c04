import { DEPARTMENTS } from '../../src/sheets/departments/family';
import { ASSESSMENT } from '../../src/sheets/assessment/family';
import { boxOf } from '../../src/workbook/a1';
import type { Workbook } from '../../src/workbook/description';
import { SEED } from '../machine/random';
import { WIDE } from '../machine/wide';
import { arrayUses } from './arrayUses';
import { everyKind } from './everyKind';

const SIZES: Readonly<Record<string, number>> = { ISOMM_One: 1, ISOMM_Many: 9 };
const uses = (formula: string) => arrayUses(formula, (name) => SIZES[name] ?? null);

test.each([
  'INDEX($G$4:$G$59,SUM(ROW())-SUM(ROW($G$4))+1)',
  'IF(ISERROR(INDEX(ISOMM_Many,A1,1)),"",N(ISOMM_One)>=-1)',
  'SUM(\'a b\'!$A$1:$B$9,ISOMM_Many)/COUNTIFS(ISOMM_Many,A1,ISOMM_Many,"(,")',
  'MIN({1,2;3,4})%+1.5E-3',
  'SUMPRODUCT((ISOMM_Many>0)*-(ISOMM_Many=A1),ISOMM_Many)',
  'IFERROR(MATCH(A1,ISOMM_Many,0),#N/A)&REPT("○",3)',
])('one value everywhere: %s', (formula) => {
  expect(uses(formula)).toEqual([]);
});

test.each([
  'INDEX($G$4:$G$59,ROW()-ROW($G$4)+1)',
  'ROW()',
  'ROW(A1)+1',
  'A1:A3',
  'ISOMM_Many',
  'ISOMM_Many=""',
  'LEFT(ISOMM_Many,2)',
  'IF(ISOMM_Many="",1,2)',
  'IF(A1="",ISOMM_Many,2)',
  'CHOOSE(1,2,3,ISOMM_Many)',
  'IFERROR({1,2},1)',
  'SUMIFS(ISOMM_Many,ISOMM_Many,A1,ISOMM_Many,A1:A2)',
  'MATCH(1,ISOMM_Many=2,0)',
  'INDEX(ISOMM_Many,COLUMN())',
  'SUM(1,-ISOMM_Many)',
  'SUM((ISOMM_Many>0)*1)',
  'SUMPRODUCT(IF(ISOMM_Many>0,1,0))',
  'SUMPRODUCT(ISOMM_Many)+ISOMM_Many',
  'ISOMM_None',
  'SEQUENCE(3)',
])('finds an array where one value is wanted, or what it cannot know: %s', (formula) => {
  expect(uses(formula)).not.toEqual([]);
});

const kinds = everyKind(SEED);

test('every part of every family is among the kinds of workbooks', () => {
  const there = new Set(kinds.flatMap(({ workbook }) => workbook.sheets.map(({ key }) => key)));
  const wanted = [ASSESSMENT, DEPARTMENTS].flatMap(({ parts }) => parts.map(({ key }) => key));
  expect(wanted.filter((key) => !there.has(key))).toEqual([]);
});

const cells = (range: string) => {
  const { row, column, lastRow, lastColumn } = boxOf(range);
  return (lastRow - row + 1) * (lastColumn - column + 1);
};

const formulasOf = ({ sheets }: Workbook): string[] =>
  sheets.flatMap(({ rows, conditionalFormats }) => [
    ...rows.flatMap((row) => row.cells.flatMap((cell) => cell?.formula ?? [])),
    ...conditionalFormats.map(({ formula }) => formula),
  ]);

/** Formulas that differ only in which cell they name where they name a single one are alike here: of those the first. */
const ONE_CELL = /(?<![\w$.:!'])\$?[A-Z]{1,3}\$?\d+(?![\w(:.!'])/g;
const unlike = (formulas: readonly string[]): readonly string[] => {
  if (WIDE) return [...new Set(formulas)];
  return [
    ...new Map(formulas.toReversed().map((formula) => [formula.replace(ONE_CELL, 'A1'), formula])).values(),
  ];
};

test('formulas that name other single cells are looked at once, all others each', () => {
  const cases = ['A1+1', 'B$2+1', 'A1:B2+1', 'A1:B3+1', 'ISOMM_A1+1', "'x'!A1+1", "'x'!A2+1"];
  expect([...unlike(cases)].sort()).toEqual([...(WIDE ? cases : cases.toSpliced(1, 1))].sort());
});

test.each(kinds)('$label: no formula takes an array where one value is wanted', ({ workbook }) => {
  const sizes = new Map(workbook.names.map(({ name, range }) => [name, cells(range)]));
  const found = unlike(formulasOf(workbook)).flatMap((formula) =>
    arrayUses(formula, (name) => sizes.get(name) ?? null).map((use) => `${use} in ${formula}`),
  );
  expect(found.slice(0, 5)).toEqual([]);
});
