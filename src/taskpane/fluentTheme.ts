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

const THEMES: Readonly<Record<ThemeKind, Theme>> = {
  light: createLightTheme(BRAND),
  dark: createDarkTheme(BRAND),
  'high-contrast': teamsHighContrastTheme,
};

/** Fonts that show Japanese well stand before Fluent's own. */
const FONT = "'Yu Gothic UI', 'Hiragino Sans', 'Segoe UI', 'Noto Sans CJK JP', sans-serif";

/** The Fluent theme of a look, in the add-in's colours and fonts. */
export function fluentTheme(kind: ThemeKind): Theme {
  return { ...THEMES[kind], fontFamilyBase: FONT };
}
