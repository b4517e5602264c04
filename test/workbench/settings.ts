import type { OfficeColors } from './port';

export type ThemeName = 'light' | 'dark' | 'contrast';

const colors = (background: string, foreground: string): OfficeColors => ({
  bodyBackgroundColor: background,
  bodyForegroundColor: foreground,
  controlBackgroundColor: background,
  controlForegroundColor: foreground,
});

/** What Excel tells an add-in in its white and black themes and in the system's high contrast. */
export const OFFICE_COLORS: Readonly<Record<ThemeName, OfficeColors>> = {
  light: colors('#FFFFFF', '#262626'),
  dark: colors('#262626', '#F0F0F0'),
  contrast: colors('#000000', '#FFFFFF'),
};

export const LANGUAGES = { 'ja-JP': '日本語', 'en-US': 'English' } as const;
/** An English that nobody speaks, for tests: see test/pseudo. */
export const PSEUDO_TAG = 'en-XA';
export type Language = keyof typeof LANGUAGES | typeof PSEUDO_TAG;

/** The narrowest pane Excel gives, and a common one. */
/** The first is what a pane of 450 px has at 200 %. */
export const WIDTHS = [225, 320, 450] as const;

export interface Settings {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly width: number;
  /** Milliseconds Excel takes before it looks at a request. */
  readonly slow: number;
  /** Whether the pane is open from the start, or comes with the first workbook that is opened. */
  readonly pane: boolean;
}

const oneOf = <T extends string>(value: string | null, known: readonly T[], standard: T): T =>
  known.find((candidate) => candidate === value) ?? standard;

/** Settings as the address of the page says them: ?language=en-US&theme=dark&width=320&slow=800&pane=false */
export function settingsIn(search: string): Settings {
  const given = new URLSearchParams(search);
  return {
    language: oneOf<Language>(
      given.get('language'),
      [...(Object.keys(LANGUAGES) as Language[]), PSEUDO_TAG],
      'ja-JP',
    ),
    theme: oneOf(given.get('theme'), Object.keys(OFFICE_COLORS) as ThemeName[], 'light'),
    width: Number(given.get('width')) === 450 ? 450 : Number(given.get('width')) || 320,
    slow: Number(given.get('slow')) || 0,
    pane: given.get('pane') !== 'false',
  };
}
