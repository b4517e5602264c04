import { COLORS, STYLES } from '../theme';
import type { ConditionalFormat, Style } from '../../workbook/description';

const plain: Style = { ...STYLES.body, horizontal: 'left', indent: 1 };

/** Cells of a list whose length changes with what is chosen: lines are drawn where there is an entry. */
export const listed = {
  plain,
  center: { ...plain, horizontal: 'center' },
  wrap: { ...plain, wrap: true },
  /** Squares, which fill the width of their cell. */
  bar: { ...STYLES.body, color: COLORS.insource },
} as const satisfies Record<string, Style>;

/** Frames the rows that have an entry, and hides the ranks of those that have none. */
export const listedRows = (rows: string, ranks: string, idCell: string): ConditionalFormat[] => [
  { range: ranks, formula: `${idCell}=""`, style: { color: COLORS.paper }, stopIfTrue: true },
  { range: rows, formula: `${idCell}<>""`, style: { frame: COLORS.line } },
];
