/** A text without signs that nobody sees: what web pages and messages leave in it, of no width. */
export const withoutUnseen = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** A text without what hands and programs change of it: width, case, blanks, the kind of a dash. */
export const bareText = (text: string): string =>
  withoutUnseen(text)
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー﹣]/gu, '-')
    .replace(/\s/gu, '')
    .toLowerCase();
