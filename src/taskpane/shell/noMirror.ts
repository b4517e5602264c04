/**
 * Stands where Fluent looks for what mirrors each style: no language of ours is written from right to left, and the
 * mirror would take 2 kB of the first view. `webpack.config.js` puts it there.
 */
export const convert = <Styles>(styles: Styles): Styles => styles;

export const convertProperty = <Value>(key: string, value: Value): { key: string; value: Value } => ({
  key,
  value,
});
