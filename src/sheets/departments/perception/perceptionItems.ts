import { POSITIONS, type Position } from '../../../model/answers';
import type { ItemViews } from '../../../model/departments/views';
import { cellAt, fixedColumn, rangeOf } from '../../../workbook/a1';
import type { Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { quote } from '../../formula';
import { COLORS, heightFor, linesIn, STYLES } from '../../theme';
import { groupNames } from '../../../model/departments/groupNames';
import { focusOf } from '../groups';
import { listed, listedRows } from '../listed';
import { rampOn } from '../ramp';
import { rankedItem } from '../ranked';
import type { DepartmentScene } from '../scene';
import { headsOf } from '../statement';
import {
  BAR,
  BESIDE,
  BESIDE_GAP,
  GAP,
  gapCells,
  ID,
  NAME,
  perceptionHead,
  PLACE,
  RANK,
  viewHeads,
  VIEWS,
  WIDTHS,
} from './perceptionColumns';

const ORDER = 'ISOMM_DeptWithinGapOrder';

type Sources = Readonly<Record<Position, readonly [mean: string, count: string]>>;

const WITHIN: Sources = {
  executive: ['ISOMM_DeptWithinExecutive', 'ISOMM_DeptWithinExecutives'],
  manager: ['ISOMM_DeptWithinManager', 'ISOMM_DeptWithinManagers'],
  lead: ['ISOMM_DeptWithinLead', 'ISOMM_DeptWithinLeads'],
  staff: ['ISOMM_DeptWithinStaff', 'ISOMM_DeptWithinStaffs'],
};
const ACROSS: Sources = {
  executive: ['ISOMM_DeptExecutive', 'ISOMM_DeptExecutives'],
  manager: ['ISOMM_DeptManager', 'ISOMM_DeptManagers'],
  lead: ['ISOMM_DeptLead', 'ISOMM_DeptLeads'],
  staff: ['ISOMM_DeptStaff', 'ISOMM_DeptStaffs'],
};

/** The items about which the chosen department differs most, beside them all departments; gives their first row. */
export function perceptionItems(
  scene: DepartmentScene,
  draft: Draft,
  choice: number,
  gaps: readonly ItemViews[],
): number {
  const header = choice + 3;
  const first = header + 1;
  const last = header + scene.model.items.length;
  chooseDepartment(scene, draft, choice);
  heads(scene, draft, header, cellAt(choice, NAME));
  for (const index of scene.model.items.keys()) itemRow(scene, draft, first + index, index, gaps[index]);
  POSITIONS.forEach((_, index) => {
    const column = VIEWS + index * 2;
    draft.conditionalFormats.push(...rampOn(rangeOf(first, column, last, column), cellAt(first, column)));
  });
  draft.conditionalFormats.push(
    headsOf(rangeOf(header - 1, RANK, header, BESIDE_GAP), ORDER),
    ...listedRows(
      rangeOf(first, RANK, last, BESIDE_GAP),
      rangeOf(first, RANK, last, RANK),
      fixedColumn(first, ID),
    ),
  );
  return first;
}

/** The cell in which a department is chosen. */
function chooseDepartment(scene: DepartmentScene, draft: Draft, row: number): void {
  const { names, side, words } = scene;
  const lang = scene.text.perception;
  const focus = focusOf(side);
  draft.span(row, RANK, row, ID, lang.choose, STYLES.label);
  draft.put(row, NAME, focus ? groupNames(scene.side)(focus) : lang.across, {
    ...STYLES.input,
    horizontal: 'left',
    indent: 1,
    numberFormat: '@',
    wrap: true,
  });
  draft.span(row, VIEWS, row, BESIDE_GAP, lang.chooseHint, STYLES.quiet);
  draft.height(row, 24);
  names.add('ISOMM_DeptGapChoice', draft.key, row, NAME);
  draft.validations.push({
    range: cellAt(row, NAME),
    rule: { listFrom: 'ISOMM_DeptGroupName' },
    error: { style: 'stop', ...words.sheets.setup.listError },
  });
}

/** Two rows: whose views these are, and the columns. */
function heads(scene: DepartmentScene, draft: Draft, row: number, chosen: string): void {
  const lang = scene.text.perception;
  draft.span(row - 1, RANK, row - 1, NAME, null, STYLES.header);
  draft.span(
    row - 1,
    VIEWS,
    row - 1,
    BAR,
    focusOf(scene.side) ? lang.within : lang.across,
    STYLES.header,
    `IF(${chosen}=${quote(lang.across)},${quote(lang.across)},${quote(lang.within)})`,
  );
  const quiet: Style = { ...STYLES.header, bold: false };
  draft.span(row - 1, BESIDE, row - 1, BESIDE_GAP, lang.beside, quiet);
  perceptionHead(draft, row, RANK, lang.columns.rank);
  perceptionHead(draft, row, ID, lang.columns.id);
  perceptionHead(draft, row, NAME, lang.columns.name);
  viewHeads(scene, draft, row, VIEWS);
  perceptionHead(draft, row, GAP, lang.columns.gap);
  perceptionHead(draft, row, BAR, lang.columns.highest);
  viewHeads(scene, draft, row, BESIDE);
  perceptionHead(draft, row, BESIDE_GAP, lang.columns.gap);
  draft.height(row - 1, 20);
  draft.height(row, 30);
}

/** The item on one place of the order; none where the list has ended. */
function itemRow(
  scene: DepartmentScene,
  draft: Draft,
  row: number,
  index: number,
  result: ItemViews | undefined,
): void {
  const across = scene.side.items.find(({ id }) => id === result?.id);
  const at = { row, index, helper: PLACE };
  const { name, found } = rankedItem(scene, draft, ORDER, at, result?.id);
  POSITIONS.forEach((position, place) => {
    const tables = [
      [VIEWS, WITHIN, result?.views[position]],
      [BESIDE, ACROSS, across?.views[position]],
    ] as const;
    for (const [from, sources, view] of tables) {
      const column = from + place * 2;
      const [mean, count] = sources[position];
      const quiet = from === BESIDE ? { color: COLORS.quiet } : {};
      const style = { ...listed.center, numberFormat: '0.0', ...quiet };
      draft.put(row, column, view?.mean ?? '', style, found(mean));
      const counted = { ...listed.center, color: COLORS.quiet, numberFormat: '0;;' };
      draft.put(row, column + 1, view?.scored ?? '', counted, found(count));
    }
  });
  gapCells(draft, row, result?.gap, found('ISOMM_DeptWithinGap'));
  draft.put(
    row,
    BESIDE_GAP,
    across?.gap ?? '',
    { ...listed.center, color: COLORS.quiet, numberFormat: '0.0' },
    found('ISOMM_DeptGap'),
  );
  draft.height(row, heightFor(linesIn(name, WIDTHS[NAME] ?? 0), 20));
}
