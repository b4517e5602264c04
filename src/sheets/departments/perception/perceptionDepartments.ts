import { POSITIONS } from '../../../model/answers';
import type { DepartmentViews, PositionViews } from '../../../model/departments/views';
import { fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Draft } from '../../draft';
import { quote } from '../../formula';
import { COLORS, STYLES } from '../../theme';
import { groupNames } from '../../../model/departments/groupNames';
import { GROUP_NAMES } from '../groups';
import { listed } from '../listed';
import { placed } from '../ranked';
import { headsOf, statement } from '../statement';
import type { DepartmentScene } from '../scene';
import {
  BAR,
  BESIDE,
  BESIDE_GAP,
  GAP,
  gapCells,
  NAME,
  perceptionHead,
  PLACE,
  RANK,
  viewHeads,
  VIEWS,
  WIDTHS,
} from './perceptionColumns';

const ORDER = 'ISOMM_DeptGroupOrder';
/** So many departments are listed; the others can be chosen all the same. */
const LISTED = 10;

/** The departments whose positions differ most, or that none does; gives the row below. */
export function perceptionDepartments(scene: DepartmentScene, draft: Draft, top: number): number {
  const { side } = scene;
  const lang = scene.text.perception;
  draft.span(top, RANK, top, NAME, lang.departments, STYLES.headerLeft);
  viewHeads(scene, draft, top, VIEWS);
  perceptionHead(draft, top, GAP, lang.columns.gap);
  perceptionHead(draft, top, BAR, lang.columns.highest);
  draft.span(top, BESIDE, top, BESIDE_GAP, lang.columns.remark, STYLES.header);
  draft.height(top, 30);

  const rows = Math.min(LISTED, side.departments.length);
  const nameOf = groupNames(scene.side);
  for (let index = 0; index < rows; index++) {
    const department = side.departmentGaps[index];
    const name = department ? nameOf(department) : '';
    departmentRow(scene, draft, [top + 1 + index, index], name, department);
  }
  statement(scene, draft, top - 1, [BESIDE_GAP, WIDTHS], {
    value: side.departmentGaps.length === 0 ? lang.none : '',
    formula: `IF(COUNT(${ORDER})=0,${quote(lang.none)},"")`,
  });
  draft.conditionalFormats.push(headsOf(rangeOf(top, RANK, top, BESIDE_GAP), ORDER));
  return top + 1 + Math.max(rows, 1);
}

/** The department on one place of the order; none where the list has ended. */
function departmentRow(
  scene: DepartmentScene,
  draft: Draft,
  [row, index]: readonly [row: number, place: number],
  name: string,
  department: DepartmentViews | undefined,
): void {
  const rank = String(index + 1);
  const { found } = placed(draft, [row, PLACE], ORDER, rank, department?.no ?? 0);
  draft.span(row, RANK, row, NAME, name, { ...listed.wrap, bold: true }, found('ISOMM_DeptGroupName'));
  views(scene, draft, row, department?.views ?? null, found);
  gapCells(draft, row, department?.gap, found('ISOMM_DeptGroupGap'));
}

/** Its views by position, and what to mind where one of them is a single person. */
function views(
  scene: DepartmentScene,
  draft: Draft,
  row: number,
  shown: PositionViews | null,
  found: (name: string) => string,
): void {
  POSITIONS.forEach((position, index) => {
    const [meanName, peopleName] = GROUP_NAMES[position];
    const view = shown?.[position];
    const style = { ...listed.center, numberFormat: '0.0', bold: true };
    draft.put(row, VIEWS + 2 * index, view?.mean ?? '', style, found(meanName));
    const people = view && view.people > 0 ? view.people : '';
    const count = found(peopleName);
    draft.put(
      row,
      VIEWS + 2 * index + 1,
      people,
      { ...listed.center, color: COLORS.quiet },
      `IF(${fixedColumn(row, RANK)}="","",IF(${count}=0,"",${count}))`,
    );
  });
  const { one } = scene.text.perception;
  const single = shown !== null && POSITIONS.some((position) => shown[position].people === 1);
  const counts = POSITIONS.map((_, index) => `N(${fixedColumn(row, VIEWS + 2 * index + 1)})=1`);
  draft.span(
    row,
    BESIDE,
    row,
    BESIDE_GAP,
    single ? one : '',
    { ...listed.plain, color: COLORS.quiet },
    `IF(OR(${counts.join(',')}),${quote(one)},"")`,
  );
  draft.height(row, 21);
}
