/** A name as it is compared: whatever its width, its case and the spaces in it. */
export const folded = (text: string): string =>
  text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
