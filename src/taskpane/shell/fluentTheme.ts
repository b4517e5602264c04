import { createLightTheme } from '@fluentui/react-components';
import { BRAND, FONT, type PaneTheme, type SideColors } from './brand';
import type { ThemeKind } from './themeKind';

export const lightTheme: PaneTheme = {
  ...createLightTheme(BRAND),
  sideIn: '#1F6F8B',
  sideInText: '#FFFFFF',
  sideOut: '#FBF0E4',
  sideOutText: '#5E3510',
  sideOutEdge: '#B4661C',
  fontFamilyBase: FONT,
};

/** The Fluent theme of a look, in the add-in's colours and fonts; the light one is there from the start. */
export async function fluentTheme(kind: ThemeKind): Promise<PaneTheme> {
  if (kind === 'light') return lightTheme;
  const { DARK_THEMES } = await import('./darkThemes');
  return DARK_THEMES[kind];
}

/** The add-in's own colours, as Fluent's `tokens` are. */
export const sideTokens: SideColors = {
  sideIn: 'var(--sideIn)',
  sideInText: 'var(--sideInText)',
  sideOut: 'var(--sideOut)',
  sideOutText: 'var(--sideOutText)',
  sideOutEdge: 'var(--sideOutEdge)',
};
