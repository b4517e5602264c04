/** What has one key together, in the order of the first of each; by the key. */
export function byKey<Of>(all: readonly Of[], key: (one: Of) => string): ReadonlyMap<string, Of[]> {
  const groups = new Map<string, Of[]>();
  for (const one of all) {
    const own = key(one);
    const group = groups.get(own);
    if (group) group.push(one);
    else groups.set(own, [one]);
  }
  return groups;
}

/** What has one key together, in the order of the first of each. */
export const grouped = <Of>(all: readonly Of[], key: (one: Of) => string): Of[][] => [
  ...byKey(all, key).values(),
];
