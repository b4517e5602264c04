import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from '@fluentui/react-components';
import type { ThemeKind } from './themeKind';

/** The in-house blue-green of the workbook as Fluent's brand ramp, from near black to near white. */
const BRAND: BrandVariants = {
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
interface SideColors {
  readonly sideIn: string;
  readonly sideInText: string;
  readonly sideOut: string;
  readonly sideOutText: string;
  readonly sideOutEdge: string;
}

export type PaneTheme = Theme & SideColors;

const THEMES: Readonly<Record<ThemeKind, PaneTheme>> = {
  light: {
    ...createLightTheme(BRAND),
    sideIn: '#1F6F8B',
    sideInText: '#FFFFFF',
    sideOut: '#FBF0E4',
    sideOutText: '#5E3510',
    sideOutEdge: '#B4661C',
  },
  dark: {
    ...createDarkTheme(BRAND),
    // Fluent's own choice for links on dark has too little contrast with a ramp as calm as ours.
    colorBrandForeground1: BRAND[120],
    colorBrandForeground2: BRAND[130],
    colorBrandForegroundLink: BRAND[120],
    colorBrandForegroundLinkHover: BRAND[130],
    colorBrandForegroundLinkPressed: BRAND[110],
    sideIn: '#7CACBF',
    sideInText: '#0B1B22',
    sideOut: '#33261A',
    sideOutText: '#F6D3AE',
    sideOutEdge: '#D9904A',
  },
  'high-contrast': {
    ...teamsHighContrastTheme,
    sideIn: '#1AEBFF',
    sideInText: '#000000',
    sideOut: '#000000',
    sideOutText: '#FFFFFF',
    sideOutEdge: '#FFFFFF',
  },
};

/** Fonts that show Japanese well stand before Fluent's own. */
const FONT = "'Yu Gothic UI', 'Hiragino Sans', 'Segoe UI', 'Noto Sans CJK JP', sans-serif";

/** The Fluent theme of a look, in the add-in's colours and fonts. */
export function fluentTheme(kind: ThemeKind): PaneTheme {
  return { ...THEMES[kind], fontFamilyBase: FONT };
}

/** The add-in's own colours, as Fluent's `tokens` are. */
export const sideTokens: SideColors = {
  sideIn: 'var(--sideIn)',
  sideInText: 'var(--sideInText)',
  sideOut: 'var(--sideOut)',
  sideOutText: 'var(--sideOutText)',
  sideOutEdge: 'var(--sideOutEdge)',
};
