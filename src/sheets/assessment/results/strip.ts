import { cellAt, fixedCell, fixedRow, rangeOf } from '../../../workbook/a1';
import type { Style } from '../../../workbook/description';
import type { Draft } from '../../draft';
import { COLORS, STYLES } from '../../theme';
import { KINDS, ROW_STEP, spreadOf } from './calculation';
import { nthRow } from './maturityChart';
import type { Scene } from '../scene';

/** Where a function has more items than this, a cell stands for several of them. */
const MOST = 20;

/** One hue, darker with the level; the lowest is still darker than paper. */
const FILLS = [
  { fill: '#DCEBF0' },
  { fill: '#B3D3DE' },
  { fill: '#7FB3C5' },
  { fill: COLORS.insource, color: COLORS.onInsource },
  { fill: '#123F50', color: COLORS.onInsource },
] as const;

/** By kind: its level; a sign for a decision; nothing for no answer; a sign for out of scope. Nothing after the last. */
const SIGNS = [1, 2, 3, 4, 5, '–', '', '×', ''] as const;

const CELL: Style = STYLES.cellCenter;
const BEYOND: Style = { ...STYLES.body, horizontal: 'center' };

const sizeOf = ({ model }: Scene, group: string) =>
  model.items.filter((item) => item.function === group).length;

/** How many items a cell stands for. */
export const perCell = (scene: Scene): number =>
  Math.ceil(Math.max(...scene.model.functions.map(({ id }) => sizeOf(scene, id))) / MOST);

/** How many columns the strips take. */
export const stripColumns = (scene: Scene, least: number): number =>
  Math.max(least, ...scene.model.functions.map(({ id }) => Math.ceil(sizeOf(scene, id) / perCell(scene))));

/**
 * How the items of each function are spread, which a mean hides: one cell per item, the lowest level first, then what was
 * decided against, then what is unanswered. The n-th cell is in the first kind that so many items are in or before.
 */
export function strips(scene: Scene, draft: Draft, row: number, column: number, columns: number): void {
  const { assessment, model } = scene;
  const per = perCell(scene);
  model.functions.forEach((group, index) => {
    const size = sizeOf(scene, group.id);
    const cells = Math.ceil(size / per);
    const upTo = spreadOf(assessment.items, group.id);
    for (let cell = 0; cell < columns; cell++) {
      // The same in every cell by distance, so that it travels once. Above the strips the first row is empty.
      const nth = `COLUMNS(${fixedCell(0, column)}:${fixedRow(0, column + cell)})`;
      const group = nthRow(row, row + index);
      const before = `${String(KINDS.length)}*(1-${group})`;
      draft.put(
        row + index,
        column + cell,
        SIGNS[upTo.filter((count) => count < (cell + 1) * per).length] ?? '',
        cell < cells ? CELL : BEYOND,
        `CHOOSE(1+${before}+COUNTIF(ISOMM_CalcUpTo,"<"&${String(ROW_STEP)}*${group}+${nth}${per === 1 ? '' : `*${String(per)}`}),1,2,3,4,5,"–","","×","")`,
      );
    }
  });
  const first = cellAt(row, column);
  const range = rangeOf(row, column, row + model.functions.length - 1, column + columns - 1);
  const when = (formula: string, style: { fill: string; color?: string }) => {
    draft.conditionalFormats.push({ range, formula, style });
  };
  FILLS.forEach((style, index) => {
    when(`${first}=${String(KINDS[index])}`, style);
  });
  when(`OR(${first}="–",${first}="×")`, { fill: COLORS.band, color: COLORS.quiet });
}
