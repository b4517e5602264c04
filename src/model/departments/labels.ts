import type { Entry } from './entry';

/** Longer names are no labels; a drop-down would not find them again. */
const LONGEST = 60;

/** A spreadsheet's look-up takes these for patterns. */
const WIDE: Readonly<Record<string, string>> = { '*': '＊', '?': '？', '~': '～' };

const cut = (text: string): string => {
  const signs = [...text.replace(/\s+/gu, ' ').replace(/[*?~]/g, (sign) => WIDE[sign] ?? sign)];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : signs.join('');
};

/** One short name per return, by its number: no two are the same. */
export function labels(entries: readonly Entry[]): ReadonlyMap<number, string> {
  const several = new Set(entries.map(({ organisation }) => organisation)).size > 1;
  const plain = ({ organisation, department, file }: Entry): string =>
    cut(
      (several ? [organisation, department] : [department || organisation]).filter(Boolean).join(' ') || file,
    );
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
