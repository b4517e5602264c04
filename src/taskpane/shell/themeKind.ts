/** The three looks the pane has. */
export type ThemeKind = 'light' | 'dark' | 'high-contrast';

const channels = (color: string) => {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  return hex ? [hex[1], hex[2], hex[3]].map((part) => parseInt(part ?? '0', 16)) : null;
};

const pure = (color: string) => channels(color)?.every((part) => part === 0 || part === 255) ?? false;

/**
 * The look that goes with Office's own colours. Office has no flag for high contrast: only there are both
 * colours made of nothing but full and empty channels and the background is black.
 */
export function themeKind(office: { background: string; foreground: string } | null): ThemeKind {
  const background = office && channels(office.background);
  if (!background) return 'light';
  const [red = 0, green = 0, blue = 0] = background;
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  if (luminance >= 128) return 'light';
  return luminance === 0 && pure(office.foreground) ? 'high-contrast' : 'dark';
}
