/** What follows what down a sheet: a row, or points that are not torn, below these heads where a page begins with them. */
export type Step = { readonly row: number } | { readonly together: number; readonly heads: number };

/** A last page that holds less than this part of one is filled from those before it, which then hold so much less; and rows are higher. */
const FULL = 0.75;
const MOST_HIGHER = 1.2;
const LESS = [0.95, 0.91, 0.87, 0.83, 0.79, 0.75];

/** What is used of each page, where so many points of one are. */
function pagesIn(steps: readonly Step[], room: number): number[] {
  const pages: number[] = [];
  let used = 0;
  for (const step of steps) {
    if ('row' in step) used += step.row;
    else if (used > 0 && used + step.together > room) {
      pages.push(used);
      used = step.heads;
    }
  }
  return [...pages, used];
}

/** So many points of a page are used, and rows are higher by this. */
export interface Spread {
  readonly room: number;
  readonly higher: number;
}

/** How pages come to hold alike much; `null` where the last one is full enough. */
export function spreadOver(steps: readonly Step[], page: number): Spread | null {
  const whole = { room: page, pages: pagesIn(steps, page) };
  if ((whole.pages.at(-1) ?? page) >= FULL * page) return null;
  const fuller = ({ pages: one }: typeof whole, { pages: other }: typeof whole): boolean => {
    const more = Math.min(...one) - Math.min(...other);
    return more === 0 ? Math.max(...one) < Math.max(...other) : more > 0;
  };
  const { room, pages } = LESS.map((part) => ({ room: part * page, pages: pagesIn(steps, part * page) }))
    .filter((tried) => tried.pages.length === whole.pages.length)
    .reduce((best, tried) => (fuller(tried, best) ? tried : best), whole);
  return { room, higher: Math.min(MOST_HIGHER, page / Math.max(...pages)) };
}
