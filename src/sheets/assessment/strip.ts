import { cellAt, rangeOf } from '../../workbook/a1';
import type { Style } from '../../workbook/description';
import type { Draft } from '../draft';
import { COLORS, STYLES } from '../theme';
import { KINDS, spreadOf } from './calculation';
import type { Scene } from './scene';

/** Where a function has more items than this, a cell stands for several of them. */
const MOST = 20;

/** One hue, darker with the level; the lowest is still darker than paper. */
const FILLS = [
  { fill: '#DCEBF0', color: COLORS.text },
  { fill: '#B3D3DE', color: COLORS.text },
  { fill: '#7FB3C5', color: COLORS.text },
  { fill: COLORS.insource, color: COLORS.onInsource },
  { fill: '#123F50', color: COLORS.onInsource },
] as const;

/** By kind, then for what is out of scope: its level; a sign for a decision; nothing for no answer. */
const SIGNS = [1, 2, 3, 4, 5, '–', '', '×'] as const;

const CELL: Style = { ...STYLES.cellCenter, size: 10, color: COLORS.text };

const sizeOf = ({ model }: Scene, group: string) =>
  model.items.filter((item) => item.function === group).length;

/** How many columns the strips take. */
export const stripColumns = (scene: Scene, least: number): number =>
  Math.max(least, ...scene.model.functions.map(({ id }) => Math.min(MOST, sizeOf(scene, id))));

/**
 * How the items of each function are spread, which a mean hides: one cell per item, the lowest level first, then what was
 * decided against, then what is unanswered. The n-th cell is in the first kind that so many items are in or before.
 */
export function strips(scene: Scene, draft: Draft, row: number, column: number, columns: number): void {
  const { assessment, model } = scene;
  model.functions.forEach((group, index) => {
    const size = sizeOf(scene, group.id);
    const cells = Math.min(MOST, size);
    const upTo = spreadOf(assessment.items, group.id);
    for (let cell = 0; cell < cells; cell++) {
      const nth = Math.ceil(((cell + 1) * size) / cells);
      const kind = upTo.filter((count) => count < nth).length;
      draft.put(
        row + index,
        column + cell,
        SIGNS[kind] ?? '',
        CELL,
        `CHOOSE(1+COUNTIF(INDEX(ISOMM_CalcUpTo,${String(index + 1)},0),"<${String(nth)}"),1,2,3,4,5,"–","","×")`,
      );
    }
  });
  const first = cellAt(row, column);
  const range = rangeOf(row, column, row + model.functions.length - 1, column + columns - 1);
  const when = (formula: string, style: { fill: string; color: string }) => {
    draft.conditionalFormats.push({ range, formula, style });
  };
  FILLS.forEach((style, index) => {
    when(`${first}=${String(KINDS[index])}`, style);
  });
  when(`${first}="–"`, { fill: COLORS.band, color: COLORS.quiet });
  when(`${first}="×"`, { fill: COLORS.band, color: COLORS.quiet });
}
