/** "#1B2A41" as "FF1B2A41". */
export const argb = (color: string): string => `FF${rgb(color)}`;

/** "#1b2a41" as "1B2A41", as drawings want it. */
export function rgb(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new Error(`Not a colour: ${JSON.stringify(color)}`);
  return color.slice(1).toUpperCase();
}
