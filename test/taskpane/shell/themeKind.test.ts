import { themeKind } from '../../../src/taskpane/shell/themeKind';

test.each([
  ['the white theme', '#FFFFFF', '#262626', 'light'],
  ['the colourful theme', '#E6E6E6', '#262626', 'light'],
  ['the dark grey theme', '#6A6A6A', '#FFFFFF', 'dark'],
  ['the black theme', '#262626', '#FFFFFF', 'dark'],
  ['a black theme with a grey text', '#000000', '#D9D9D9', 'dark'],
  ['high contrast, white on black', '#000000', '#FFFFFF', 'high-contrast'],
  ['high contrast, yellow on black', '#000000', '#FFFF00', 'high-contrast'],
  ['colours without a sign', '262626', 'FFFFFF', 'dark'],
  ['colours nobody can read', 'window', 'windowtext', 'light'],
] as const)('%s', (_name, background, foreground, kind) => {
  expect(themeKind({ background, foreground })).toBe(kind);
});

test('a host that does not tell its colours gets the light look', () => {
  expect(themeKind(null)).toBe('light');
});
