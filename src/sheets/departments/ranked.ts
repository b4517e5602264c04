import type { Item } from '../../model/catalogue';
import { fixedColumn } from '../../workbook/a1';
import type { Draft } from '../draft';
import { COLORS, STYLES } from '../theme';
import { listed } from './listed';
import type { DepartmentScene } from './scene';

/** Where every table of ranked items begins. */
const [RANK, ID, NAME] = [0, 1, 2];

/**
 * Puts into a hidden cell where in the calculation stands what is `rank`-th in an order, 0 where the list has ended; `shown`
 * is what it comes to. Nothing is sorted, and no row is.
 */
export function placed(
  draft: Draft,
  [row, helper]: readonly [row: number, helper: number],
  order: string,
  rank: string,
  shown: number,
): {
  /** The cell. */
  readonly place: string;
  /** What a column of the calculation has for it, or what is said where the list has ended, as a formula. */
  readonly found: (name: string, none?: string) => string;
} {
  const place = fixedColumn(row, helper);
  draft.put(row, helper, shown, STYLES.helper, `IFERROR(MATCH(${rank},${order},0),0)`);
  return { place, found: (name, none = '""') => `IF(${place}=0,${none},INDEX(${name},${place}))` };
}

/** Rank, id and name of the item on one place of an order, its position in the hidden column `helper`. */
export function rankedItem(
  scene: DepartmentScene,
  draft: Draft,
  order: string,
  at: { readonly row: number; readonly index: number; readonly helper: number },
  id: string | undefined,
): {
  readonly item: Item | undefined;
  /** As shown; empty where the list has ended. */
  readonly name: string;
  readonly found: (name: string) => string;
} {
  const { items } = scene.model;
  const { row, index, helper } = at;
  const item = items.find((each) => each.id === id);
  draft.put(row, RANK, index + 1, { ...listed.center, color: COLORS.quiet });
  const position = item ? items.indexOf(item) + 1 : 0;
  const { found } = placed(draft, [row, helper], order, fixedColumn(row, RANK), position);
  const idStyle = { ...listed.center, bold: true, numberFormat: '@' };
  draft.put(row, ID, id ?? '', idStyle, found('ISOMM_DeptCalcItem'));
  const name = item?.name[scene.language] ?? '';
  draft.put(row, NAME, name, { ...listed.wrap, bold: true }, found('ISOMM_DeptItemName'));
  return { item, name, found };
}
