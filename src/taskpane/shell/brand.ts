import type { BrandVariants, Theme } from '@fluentui/react-components';

/** The in-house blue-green of the workbook as Fluent's brand ramp, from near black to near white. */
export const BRAND: BrandVariants = {
  10: '#020405',
  20: '#0B1B22',
  30: '#0E2C38',
  40: '#11394A',
  50: '#14475B',
  60: '#17546B',
  70: '#1B627B',
  80: '#1F6F8B',
  90: '#397E98',
  100: '#508DA5',
  110: '#669CB2',
  120: '#7CACBF',
  130: '#92BBCC',
  140: '#A9CBD8',
  150: '#C0DBE5',
  160: '#D8EBF2',
};

/** The two sides, told apart by lightness and frame as well as by hue; words always stand beside them. */
export interface SideColors {
  readonly sideIn: string;
  readonly sideInText: string;
  readonly sideOut: string;
  readonly sideOutText: string;
  readonly sideOutEdge: string;
}

export type PaneTheme = Theme & SideColors;

/** Fonts that show Japanese well stand before Fluent's own. */
export const FONT = "'Yu Gothic UI', 'Hiragino Sans', 'Segoe UI', 'Noto Sans CJK JP', sans-serif";
