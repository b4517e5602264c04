import { createDarkTheme, teamsHighContrastTheme } from '@fluentui/react-components';
import { BRAND, FONT, type PaneTheme } from './brand';

/** The themes that most people never see: each as large as the pane's own code. */
export const DARK_THEMES: Readonly<Record<'dark' | 'high-contrast', PaneTheme>> = {
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
    fontFamilyBase: FONT,
  },
  'high-contrast': {
    ...teamsHighContrastTheme,
    sideIn: '#1AEBFF',
    sideInText: '#000000',
    sideOut: '#000000',
    sideOutText: '#FFFFFF',
    sideOutEdge: '#FFFFFF',
    fontFamilyBase: FONT,
  },
};
