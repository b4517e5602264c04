import type { Assessment, ItemResult } from './assessment';

/** So many items of the four lists taken together: lowest level first, then in the order of the catalogue. */
export const mostUrgent = ({ items }: Assessment, count: number): ItemResult[] =>
  items
    .filter(({ list, level }) => list !== null && level !== null)
    .sort((a, b) => (a.level ?? 0) - (b.level ?? 0))
    .slice(0, count);
