import type { ConditionalFormat, Style } from '../../workbook/description';
import type { Draft } from '../draft';
import { heightOfLarge, LARGE } from '../largeText';
import { across, COLORS, STYLES } from '../theme';
import type { DepartmentScene } from './scene';

/** Where nothing is listed below it, a sentence is what the page is for. */
const large: Style = { ...STYLES.body, bold: true, size: LARGE, color: COLORS.navy, wrap: true };

/** What is said in place of a list that has nothing, over the columns from the first to the last of these widths. */
export function statement(
  { words }: DepartmentScene,
  draft: Draft,
  row: number,
  [to, widths]: readonly [to: number, widths: readonly number[]],
  { value, formula }: { readonly value: string; readonly formula: string },
): void {
  const alone = value !== '';
  draft.span(row, 0, row, to, value, alone ? large : STYLES.quiet, formula);
  if (!alone) return;
  draft.height(row, heightOfLarge(value, across(widths, 0, to), words.sheets.fontSize));
}

/** The heads of a list are not seen while it has nothing. */
export const headsOf = (heads: string, order: string): ConditionalFormat => ({
  range: heads,
  formula: `COUNT(${order})=0`,
  style: { color: COLORS.paper, fill: COLORS.paper },
});
