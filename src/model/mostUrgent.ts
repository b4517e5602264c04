import type { Assessment, ItemResult } from './assessment';
import { urgency } from './improvements';

/** So many items of the four lists taken together: in the order of the lists, then of the catalogue. */
export const mostUrgent = ({ items }: Assessment, count: number): ItemResult[] =>
  items
    .filter(({ list, level }) => list !== null && level !== null)
    .sort((a, b) => urgency(a) - urgency(b))
    .slice(0, count);
