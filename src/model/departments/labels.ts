import type { Entry } from './entry';

/** Longer names are no labels; a drop-down would not find them again. */
const LONGEST = 60;

/** A spreadsheet's look-up takes these for patterns. */
const WIDE: Readonly<Record<string, string>> = { '*': '＊', '?': '？', '~': '～' };

const cut = (text: string): string => {
  const signs = [...text.replace(/\s+/gu, ' ').replace(/[*?~]/g, (sign) => WIDE[sign] ?? sign)];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : signs.join('');
};

/** Labels with the same key may be one to a look-up: it ignores case, and in some engines width. */
export const labelKey = (label: string): string =>
  label.normalize('NFKC').toUpperCase().toLowerCase().replace(/\s+/gu, ' ').trim();

/** One short name per return, by its number: no two are the same, for a spreadsheet neither. */
export function labels(entries: readonly Entry[]): ReadonlyMap<number, string> {
  const several = new Set(entries.map(({ organisation }) => organisation)).size > 1;
  const plain = ({ organisation, department, file }: Entry): string =>
    cut(
      (several ? [organisation, department] : [department || organisation]).filter(Boolean).join(' ') || file,
    );
  let found = entries.map((entry) => ({ no: entry.no, name: plain(entry), marks: '' }));
  const labelOf = ({ no, name, marks }: (typeof found)[number]) => (marks ? `${name} ${marks}${no}` : name);
  for (;;) {
    const counts = new Map<string, number>();
    const keys = found.map((each) => labelKey(labelOf(each)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (counts.size === found.length) return new Map(found.map((each) => [each.no, labelOf(each)]));
    // A department may really be called "X #2": then one more mark tells them apart.
    found = found.map((each, index) =>
      (counts.get(keys[index] ?? '') ?? 0) > 1 ? { ...each, marks: `${each.marks}#` } : each,
    );
  }
}
