import { sumOf } from '../../../model/departments/mean';
import { cellAt, fixedRow } from '../../../workbook/a1';
import { choose, quote } from '../../formula';
import { BLANK } from '../block';
import {
  acrossReturns,
  BLOCK,
  CLASS,
  FEW,
  FIRST,
  GROUP,
  NUMBER,
  OVERALL,
  RANK,
  SHEET,
  USE,
  VOICE,
  type Put,
} from './calculationLayout';
import { departmentTable, functionTable } from './calculationTables';
import type { DepartmentScene } from '../scene';

/** Below the items: what each return comes to by function, its place on the heat map, and the tables of sums. */
export function returnFigures(scene: DepartmentScene, put: Put, last: number): void {
  const { entries, model, names, text } = scene;
  const count = entries.length;
  const block = (index: number) => BLOCK + index;
  const across = (row: number) => acrossReturns(row, count);
  const perFunction = last + 3;
  const groups = [...model.functions.map(({ id }) => id), null];
  const kinds = ['mean', 'minimum', 'scored', 'asked', 'unanswered'] as const;
  const NAMED = {
    mean: 'Mean',
    minimum: 'Minimum',
    scored: 'Scored',
    asked: 'Asked',
    unanswered: 'Unanswered',
  } as const;
  const rowOf = (kind: (typeof kinds)[number], index: number) =>
    perFunction + kinds.indexOf(kind) * groups.length + index;
  const allOf = groups.length - 1;
  const sums = perFunction + kinds.length * groups.length;
  for (const kind of kinds) {
    groups.forEach((id, index) => {
      const row = rowOf(kind, index);
      put(row, BLOCK - 1, `${text.calculation[kind]} ${id ?? text.overall}`);
      entries.forEach((result, entry) => {
        const column = block(entry);
        const levels = `${fixedRow(FIRST, column)}:${fixedRow(last, column)}`;
        const within = id === null ? '' : `,ISOMM_DeptCalcFunction,${quote(id)}`;
        const scored = cellAt(rowOf('scored', index), column);
        const mean = (id === null ? result.overall : result.functions[index]) ?? result.overall;
        const blank = `COUNTIFS(${levels},${quote(BLANK)}${within})`;
        const formulas = {
          scored: `COUNTIFS(${levels},">=1"${within})`,
          asked: `COUNTIFS(${levels},">=0"${within})+${blank}`,
          unanswered: blank,
          mean: `IF(${scored}=0,"",SUMIFS(${levels},${levels},">=1"${within})/${scored})`,
          minimum: `IF(${scored}=0,"",${choose(
            [1, 2, 3, 4].map((level) => [`COUNTIFS(${levels},${level}${within})>0`, String(level)] as const),
            '5',
          )})`,
        };
        put(row, column, mean[kind] ?? '', formulas[kind]);
      });
    });
    names.add(
      `ISOMM_DeptFunction${NAMED[kind]}`,
      SHEET,
      rowOf(kind, 0),
      BLOCK,
      rowOf(kind, allOf),
      block(count - 1),
    );
  }
  put(sums, BLOCK - 1, text.calculation.columns.sum);
  entries.forEach((result, entry) => {
    const column = block(entry);
    const levels = `${fixedRow(FIRST, column)}:${fixedRow(last, column)}`;
    put(sums, column, sumOf(result.overall), `SUMIFS(${levels},${levels},">=1")`);
    const counts = result.use === 'counts' ? 0 : 2;
    put(
      CLASS,
      column,
      counts + (result.overall.scored > 0 ? 0 : 1),
      `IF(${fixedRow(USE, column)}="counts",0,2)+IF(${cellAt(rowOf('scored', allOf), column)}>0,0,1)`,
    );
    const own = (row: number) => fixedRow(row, column);
    const cell = (kind: (typeof kinds)[number]) => cellAt(rowOf(kind, allOf), column);
    const { scored, asked } = result.overall;
    put(
      FEW,
      column,
      result.use === 'counts' && 2 * scored < asked ? 1 : 0,
      `IF(${own(USE)}="counts",IF(2*${cell('scored')}<${cell('asked')},1,0),0)`,
    );
    put(OVERALL, column, result.overall.mean ?? 0, `N(${cell('mean')})`);
    const [classes, means, numbers] = [CLASS, OVERALL, NUMBER].map(across);
    put(
      RANK,
      column,
      result.rank,
      `1+SUMPRODUCT((${classes}<${own(CLASS)})+(${classes}=${own(CLASS)})*((${means}<${own(OVERALL)})+(${means}=${own(OVERALL)})*(${numbers}<${own(NUMBER)})))`,
    );
  });

  const functionRow = sums + 2;
  functionTable(scene, put, functionRow);
  const departmentRow = functionRow + model.functions.length + 3;
  departmentTable(scene, put, departmentRow, {
    voice: across(VOICE),
    group: across(GROUP),
    scored: across(rowOf('scored', allOf)),
    sum: across(sums),
  });
}
