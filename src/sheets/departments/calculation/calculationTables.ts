import { POSITIONS, type Position } from '../../../model/answers';
import { sumOf } from '../../../model/departments/mean';
import { lowestFunctions } from '../../../model/departments/sideBySide';
import { cellAt, fixedCell } from '../../../workbook/a1';
import { choose, quote } from '../../formula';
import { ALL, SHEET, type Put } from './calculationLayout';
import { groupNames } from '../../../model/departments/groupNames';
import { GROUP_NAMES } from '../groups';
import { gapBefore } from '../orders';
import type { DepartmentScene } from '../scene';

/** More than any mean: where there is none. */
const NEVER = 9;
/** Of a department with several returns: its name, the condition its returns meet, four columns per position, its gap. */
const [DEPARTMENT, CONDITION, VIEWS] = [0, 1, 2];
const VIEW_COLUMNS = ['mean', 'people', 'scored', 'sum'] as const;
const viewColumn = (position: Position, what: (typeof VIEW_COLUMNS)[number]): number =>
  VIEWS + POSITIONS.indexOf(position) * VIEW_COLUMNS.length + VIEW_COLUMNS.indexOf(what);
const DEPARTMENT_GAP = VIEWS + POSITIONS.length * VIEW_COLUMNS.length;
const [DEPARTMENT_SIZE, DEPARTMENT_ORDER] = [DEPARTMENT_GAP + 1, DEPARTMENT_GAP + 2];
/** Every two positions. */
const PAIRS = POSITIONS.flatMap((a, index) => POSITIONS.slice(index + 1).map((b) => [a, b] as const));

/** The largest difference between two positions: one division of whole numbers each. */
export const gapAmong = (cellOf: (position: Position, what: 'mean' | 'count' | 'sum') => string): string => {
  const between = PAIRS.map(([a, b]) => {
    const [n, sum] = [cellOf(a, 'count'), cellOf(a, 'sum')];
    const [m, other] = [cellOf(b, 'count'), cellOf(b, 'sum')];
    return `IF(${n}*${m}=0,0,ABS(${sum}*${m}-${other}*${n})/(${n}*${m}))`;
  });
  return `IF(COUNT(${POSITIONS.map((position) => cellOf(position, 'mean')).join(',')})<2,"",MAX(${between.join(',')}))`;
};

/** The functions over all departments that count, and which of them is the lowest. */
export function functionTable({ model, names, side, text }: DepartmentScene, put: Put, start: number): void {
  const [ID, MEAN, MINIMUM, SCORED, SIZE, PLACE_IN_MODEL, ORDER] = [0, 1, 2, 3, 4, 5, 6];
  const first = start + 1;
  const last = first + model.functions.length - 1;
  text.calculation.functions.forEach((title, column) => {
    put(start, column, title);
  });
  const lowest = lowestFunctions(side);
  [...model.functions, null].forEach((group, index) => {
    const row = first + index;
    const result = (group ? side.across[index] : side.overall) ?? side.overall;
    const cell = (column: number) => cellAt(row, column);
    const where = group ? `,ISOMM_DeptCalcFunction,${quote(group.id)}` : '';
    const total = (name: string) => (group ? `SUMIFS(${name}${where})` : `SUM(${name})`);
    put(row, ID, group?.id ?? text.overall);
    put(row, MEAN, result.mean ?? '', `IF(${cell(SCORED)}=0,"",${total('ISOMM_DeptSum')}/${cell(SCORED)})`);
    put(
      row,
      MINIMUM,
      result.minimum ?? '',
      `IF(${cell(SCORED)}=0,"",${choose(
        [1, 2, 3, 4].map(
          (level) => [`COUNTIFS(ISOMM_DeptLowest,${level}${where})>0`, String(level)] as const,
        ),
        '5',
      )})`,
    );
    put(row, SCORED, result.scored, total('ISOMM_DeptScored'));
    if (!group) return;
    put(row, SIZE, result.mean ?? NEVER, `IF(${cell(SCORED)}=0,${NEVER},${cell(MEAN)})`);
    put(row, PLACE_IN_MODEL, index + 1);
    const down = (column: number) => `${fixedCell(first, column)}:${fixedCell(last, column)}`;
    put(
      row,
      ORDER,
      lowest.indexOf(index) + 1 || '',
      `IF(${cell(SCORED)}=0,"",1+SUMPRODUCT((${down(SIZE)}<${cell(SIZE)})+(${down(SIZE)}=${cell(SIZE)})*(${down(PLACE_IN_MODEL)}<${cell(PLACE_IN_MODEL)})))`,
    );
  });
  const named = [
    ['ISOMM_DeptAcrossMean', MEAN],
    ['ISOMM_DeptAcrossMinimum', MINIMUM],
    ['ISOMM_DeptAcrossScored', SCORED],
    ['ISOMM_DeptAcrossOrder', ORDER],
  ] as const;
  for (const [name, column] of named) names.add(name, SHEET, first, column, last + 1, column);
}

/** Where the rows of the hidden sheet for returns are that a table of departments sums up. */
export interface ByReturn {
  readonly voice: string;
  readonly group: string;
  readonly scored: string;
  readonly sum: string;
}

/** The departments that sent several returns, what their positions come to, and all departments in one row below. */
export function departmentTable(scene: DepartmentScene, put: Put, start: number, by: ByReturn): void {
  const { names, side, text } = scene;
  const first = start + 1;
  const nameOf = groupNames(scene.side);
  const rows = [...side.departments, null];
  const last = first + rows.length - 1;
  put(start, DEPARTMENT, text.calculation.departments);
  rows.forEach((department, index) => {
    const row = first + index;
    const condition = fixedCell(row, CONDITION);
    const views = department?.views ?? side.everyView;
    const gap = (department ?? { gap: side.everyGap }).gap;
    put(row, DEPARTMENT, department ? nameOf(department) : text.perception.across);
    put(row, CONDITION, department?.no ?? ALL);
    for (const position of POSITIONS) {
      const view = views[position];
      const cell = (what: (typeof VIEW_COLUMNS)[number]) => cellAt(row, viewColumn(position, what));
      const where = `${by.voice},${quote(position)},${by.group},${condition}`;
      const formulas = {
        mean: `IF(${cell('scored')}=0,"",${cell('sum')}/${cell('scored')})`,
        people: `COUNTIFS(${where},${by.scored},">=1")`,
        scored: `SUMIFS(${by.scored},${where})`,
        sum: `SUMIFS(${by.sum},${where})`,
      };
      const values = { ...view, mean: view.mean ?? '', sum: sumOf(view) };
      for (const what of VIEW_COLUMNS) {
        put(row, viewColumn(position, what), values[what], formulas[what]);
      }
    }
    put(
      row,
      DEPARTMENT_GAP,
      gap ?? '',
      gapAmong((position, what) => cellAt(row, viewColumn(position, what === 'count' ? 'scored' : what))),
    );
    if (!department) return;
    const size = cellAt(row, DEPARTMENT_SIZE);
    put(row, DEPARTMENT_SIZE, gap ?? 0, `N(${cellAt(row, DEPARTMENT_GAP)})`);
    const down = (column: number) => `${fixedCell(first, column)}:${fixedCell(last - 1, column)}`;
    put(
      row,
      DEPARTMENT_ORDER,
      side.departmentGaps.indexOf(department) + 1 || '',
      `IF(${size}>0,1+${gapBefore(down(DEPARTMENT_SIZE), size, down(CONDITION), condition)},"")`,
    );
  });
  const named = [
    ['ISOMM_DeptGroupName', DEPARTMENT],
    ...POSITIONS.flatMap((position) =>
      (['mean', 'people'] as const).map(
        (what) => [GROUP_NAMES[position][what === 'mean' ? 0 : 1], viewColumn(position, what)] as const,
      ),
    ),
    ['ISOMM_DeptGroupGap', DEPARTMENT_GAP],
    ['ISOMM_DeptGroupOrder', DEPARTMENT_ORDER],
  ] as const;
  for (const [name, column] of named) names.add(name, SHEET, first, column, last, column);
}
