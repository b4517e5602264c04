import { POSITIONS } from '../../../model/answers';
import type { ItemAcross } from '../../../model/departments/itemAcross';
import { sumOf } from '../../../model/departments/mean';
import { quote } from '../../formula';
import type { Line } from '../../line';
import { gapBefore, placeAmong } from '../orders';
import type { DepartmentScene } from '../scene';
import {
  acrossReturns,
  FOCUS_CELL,
  GROUP,
  levelsIn,
  VIEW,
  VOICE,
  WITHIN,
  type Key,
} from './calculationLayout';
import { gapAmong } from './calculationTables';

/** Columns for the views of positions and the gap between them, and the name of the gaps' sizes. */
interface ViewColumns {
  readonly views: typeof VIEW;
  readonly gap: Key;
  readonly size: Key;
  readonly order: Key;
  readonly sizes: string;
}
const ACROSS: ViewColumns = {
  ...{ views: VIEW, gap: 'gap', size: 'gapSize', order: 'gapOrder' },
  sizes: 'ISOMM_DeptGapSize',
};
const IN_FOCUS: ViewColumns = {
  ...{ views: WITHIN, gap: 'withinGap', size: 'withinGapSize', order: 'withinGapOrder' },
  sizes: 'ISOMM_DeptWithinGapSize',
};

/** How the positions see an item, and the items with the largest gaps first. */
interface Seen {
  readonly item: Pick<ItemAcross, 'id' | 'views' | 'gap'>;
  readonly largest: readonly { readonly id: string }[];
}

/** How far positions are apart about an item: across all departments, and in the one that was chosen. */
export function itemGaps(scene: DepartmentScene, line: Line<Key>, across: Seen, inFocus: Seen): void {
  seen(scene, line, ACROSS, across, '');
  const groups = acrossReturns(GROUP, scene.entries.length);
  seen(scene, line, IN_FOCUS, inFocus, `,${groups},${FOCUS_CELL}`);
}

function seen(
  { entries }: DepartmentScene,
  { cell, helper, row }: Line<Key>,
  columns: ViewColumns,
  { item, largest }: Seen,
  within: string,
): void {
  const { all } = levelsIn(row, entries.length);
  const voices = acrossReturns(VOICE, entries.length);
  for (const position of POSITIONS) {
    const [mean, number, sum] = columns.views[position];
    const view = item.views[position];
    const where = `${all},">=1",${voices},${quote(position)}${within}`;
    helper(number, view.scored, `COUNTIFS(${where})`);
    helper(sum, sumOf(view), `SUMIFS(${all},${where})`);
    helper(mean, view.mean ?? '', `IF(${cell(number)}=0,"",${cell(sum)}/${cell(number)})`);
  }
  helper(
    columns.gap,
    item.gap ?? '',
    gapAmong((position, what) =>
      cell(columns.views[position][['mean', 'count', 'sum'].indexOf(what)] ?? columns.gap),
    ),
  );
  helper(columns.size, item.gap ?? 0, `N(${cell(columns.gap)})`);
  const before = gapBefore(columns.sizes, cell(columns.size), 'ISOMM_DeptItemNumber', cell('number'));
  helper(columns.order, placeAmong(largest, item.id), `IF(${cell(columns.size)}>0,1+${before},"")`);
}
