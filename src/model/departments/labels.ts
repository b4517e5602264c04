import type { Entry } from './entry';

/** One short name per return, by its number: no two are the same. */
export function labels(entries: readonly Entry[]): ReadonlyMap<number, string> {
  const several = new Set(entries.map(({ organisation }) => organisation)).size > 1;
  const plain = ({ organisation, department, file }: Entry): string =>
    (several ? [organisation, department] : [department || organisation]).filter(Boolean).join(' ') || file;
  const counts = new Map<string, number>();
  const count = (entry: Entry) => counts.set(plain(entry), (counts.get(plain(entry)) ?? 0) + 1);
  entries.forEach(count);
  return new Map(
    entries.map((entry) => {
      const label = plain(entry);
      return [entry.no, (counts.get(label) ?? 0) > 1 ? `${label} #${entry.no}` : label];
    }),
  );
}
