import { POSITIONS } from '../../../model/answers';
import { fixedColumn } from '../../../workbook/a1';
import type { Draft } from '../../draft';
import { STYLES } from '../../theme';
import { listed } from '../listed';
import type { DepartmentScene } from '../scene';

/** Both tables: what it is, its views by position, the gap; right of it what is said beside. */
export const [RANK, ID, NAME, VIEWS] = [0, 1, 2, 3] as const;
export const GAP = VIEWS + 2 * POSITIONS.length;
export const [BAR, BESIDE] = [GAP + 1, GAP + 2] as const;
export const BESIDE_GAP = BESIDE + 2 * POSITIONS.length;
/** Hidden: where it stands in the calculation. */
export const PLACE = BESIDE_GAP + 1;
const VIEW_WIDTHS = POSITIONS.flatMap(() => [8.5, 4]);
export const WIDTHS = [6.5, 7.5, 28, ...VIEW_WIDTHS, 7, 10, ...VIEW_WIDTHS, 7, 6];

export const perceptionHead = (draft: Draft, row: number, column: number, title: string): void => {
  draft.put(row, column, title, { ...STYLES.header, size: 10 });
};

/** The heads of a mean and a count for each position. */
export function viewHeads({ text, words }: DepartmentScene, draft: Draft, row: number, from: number): void {
  POSITIONS.forEach((position, index) => {
    perceptionHead(draft, row, from + index * 2, words.sheets.position[position]);
    perceptionHead(draft, row, from + index * 2 + 1, text.perception.columns.count);
  });
}

/** Squares per level of difference. */
const PER_LEVEL = 2;
/** So small that a difference of 4 fits. */
const SQUARE = 6;

/** The gap of a row, and squares as many as it is large. */
export function gapCells(draft: Draft, row: number, gap: number | null | undefined, formula: string): void {
  draft.put(row, GAP, gap ?? '', { ...listed.center, bold: true, numberFormat: '0.0' }, formula);
  const cell = fixedColumn(row, GAP);
  draft.put(
    row,
    BAR,
    gap ? '■'.repeat(Math.floor(gap * PER_LEVEL + 0.31)) : '',
    { ...listed.bar, size: SQUARE },
    `IF(N(${cell})=0,"",REPT("■",INT(${cell}*${String(PER_LEVEL)}+0.31)))`,
  );
}
