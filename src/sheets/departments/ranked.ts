import type { Item } from '../../model/catalogue';
import { fixedColumn } from '../../workbook/a1';
import type { Draft } from '../draft';
import { COLORS, STYLES } from '../theme';
import { listed } from './listed';
import type { DepartmentScene } from './scene';

/** Where every table of ranked items begins. */
const [RANK, ID, NAME] = [0, 1, 2];

/** Finds the item on the n-th place of an order, and what stands beside it, without sorting a row of its own. */
const ranked = (order: string, row: number, helper: number) => {
  const place = fixedColumn(row, helper);
  return {
    /** Where the item stands in the calculation; 0 where the list has ended. */
    place: `IFERROR(MATCH(${fixedColumn(row, RANK)},${order},0),0)`,
    /** What a column of the calculation has for it. */
    found: (name: string) => `IF(${place}=0,"",INDEX(${name},${place}))`,
  };
};

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
  const { place, found } = ranked(order, row, helper);
  draft.put(row, RANK, index + 1, { ...listed.center, color: COLORS.quiet });
  draft.put(row, helper, item ? items.indexOf(item) + 1 : 0, STYLES.helper, place);
  const idStyle = { ...listed.center, bold: true, numberFormat: '@' };
  draft.put(row, ID, id ?? '', idStyle, found('ISOMM_DeptCalcItem'));
  const name = item?.name[scene.language] ?? '';
  draft.put(row, NAME, name, { ...listed.wrap, bold: true }, found('ISOMM_DeptItemName'));
  return { item, name, found };
}
