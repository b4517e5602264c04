import type { Entry } from './entry';

/** Returns of one key together, in the order of the first of each. */
export const grouped = (entries: readonly Entry[], key: (entry: Entry) => string): Entry[][] => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = key(entry);
    const group = groups.get(own);
    if (group) group.push(entry);
    else groups.set(own, [entry]);
  }
  return [...groups.values()];
};
