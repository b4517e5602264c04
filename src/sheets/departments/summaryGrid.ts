import { POSITIONS } from '../../model/answers';
import type { Draft } from '../draft';
import { STYLES } from '../theme';

/** The left half, a gap, the right half, and the places of what is listed. */
export const [LEFT, LEFT_END, RIGHT] = [0, 3, 5];
export const RIGHT_END = RIGHT + 2 + 2 * POSITIONS.length;
export const PLACE = RIGHT_END + 1;
export const WIDTHS = [34, 9, 9, 10, 3, 8, 22, ...POSITIONS.flatMap(() => [9.5, 4]), 7, 5];

/** The title of a block, across these columns. */
export const sectionOn =
  (draft: Draft) =>
  (row: number, from: number, to: number, title: string): void => {
    draft.span(row, from, row, to, title, STYLES.section);
    draft.height(row, 24);
  };

/** Heads of a table, each above its column. */
export const headsOn =
  (draft: Draft) =>
  (row: number, titles: readonly (readonly [column: number, title: string])[]): void => {
    for (const [column, title] of titles) draft.put(row, column, title, STYLES.header);
    draft.height(row, 22);
  };
