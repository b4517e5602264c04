/**
 * What Fluent brings along that no view of ours uses, taken out while the add-in is built: 8 kB of the first view. Each is
 * told by what it becomes; where Fluent's file is another one day, the build says so.
 */
const LIGHTER = {
  // Each name is its own variable, as the list of them says 459 times.
  'lib/tokens.js': [/[^]+/, 'export const tokens = new Proxy({}, { get: (_, name) => `var(--${name})` });'],
  // Colours of people's pictures: there is none.
  'lib/sharedColorNames.js': [/(personaSharedColorNames = )\[[^\]]*\]/, '$1[]'],
  'lib/global/colorPalette.js': [/(personaSharedColors = )\{[^}]*\}/, '$1{}'],
  'lib/alias/darkColorPalette.js': [/^personaColorPaletteTokens\..*$/gm, ''],
};

module.exports = function lighterFluent(source) {
  const path = this.resourcePath.replaceAll('\\', '/');
  const [name, [what, becomes]] = Object.entries(LIGHTER).find(([end]) => path.endsWith(end));
  const lighter = source.replace(what, becomes);
  if (lighter === source) throw new Error(`${name} of Fluent is another than src/taskpane/shell knows`);
  return lighter;
};

module.exports.files = Object.keys(LIGHTER);
