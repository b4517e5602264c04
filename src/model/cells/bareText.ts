/** A text without what hands and programs change of it: width, case, blanks, the kind of a dash. */
export const bareText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー﹣]/gu, '-')
    .replace(/\s/gu, '')
    .toLowerCase();
