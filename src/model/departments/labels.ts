import type { Position } from '../answers';
import type { Entry } from './entry';
import { grouped } from './grouped';
import { departmentKey, proposeUses, sayingTheSame } from './proposeUses';

/** Longer names are no labels; a drop-down would not find them again. */
const LONGEST = 60;

/** A spreadsheet's look-up takes these for patterns. */
const WIDE: Readonly<Record<string, string>> = { '*': '＊', '?': '？', '~': '～' };

/** A text as a label may be: short, in one line, and no pattern to a look-up. */
export const asLabel = (text: string): string => {
  const signs = [...text.replace(/\s+/gu, ' ').replace(/[*?~]/g, (sign) => WIDE[sign] ?? sign)];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : signs.join('');
};

/** Labels with the same key may be one to a look-up: it ignores case, and in some engines width. */
export const labelKey = (label: string): string =>
  label.normalize('NFKC').toUpperCase().toLowerCase().replace(/\s+/gu, ' ').trim();

/** What each return's department is called, with its organisation where there are several; one that names nobody is none. */
export function departmentNames(entries: readonly Entry[]): (entry: Entry) => string {
  const named = entries.filter(({ organisation, department }) => organisation !== '' || department !== '');
  const several = new Set(named.map(({ organisation }) => organisation)).size > 1;
  return ({ organisation, department, file }) =>
    asLabel(
      (several ? [organisation, department] : [department || organisation]).filter(Boolean).join(' ') || file,
    );
}

/** What a department is called, with a position where that tells two of its returns apart. */
export type Called = (name: string, position: Position) => string;

/** The returns that say what another one of their department says, with its number: of the one that is proposed, else the first. */
function copiesIn(entries: readonly Entry[]): ReadonlyMap<number, number> {
  const several = grouped(entries, departmentKey).filter(({ length }) => length > 1);
  const uses = several.length > 0 ? proposeUses(entries) : new Map();
  return new Map(several.flatMap((group) => [...sayingTheSame(group, uses)]));
}

/**
 * One short name per return, by its number: no two are the same, for a spreadsheet neither. Several of one department are
 * told apart by their position where it does that, by who answered where that does, and else by their number. Where one
 * only repeats another, the number is on that one alone.
 */
export function labels(entries: readonly Entry[], called?: Called): ReadonlyMap<number, string> {
  const plain = departmentNames(entries);
  const copies = copiesIn(entries);
  const originals = entries.filter(({ no }) => !copies.has(no));
  const times = new Map<string, number>();
  for (const entry of originals) {
    const key = labelKey(plain(entry));
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const nameOf = (entry: Entry): string => {
    const name = plain(entry);
    const { position } = entry;
    return called && position && (times.get(labelKey(name)) ?? 0) > 1 ? called(name, position) : name;
  };
  const first = originals.map(nameOf);
  const often = new Map<string, number>();
  for (const name of first) often.set(labelKey(name), (often.get(labelKey(name)) ?? 0) + 1);
  const byPerson = (entry: Entry, name: string): string =>
    called && entry.respondent !== '' && (often.get(labelKey(name)) ?? 0) > 1
      ? asLabel(`${name} ${entry.respondent}`)
      : name;
  const named = new Map(originals.map((entry, index) => [entry.no, byPerson(entry, first[index] ?? '')]));
  let found = entries.map(({ no }) => ({
    no,
    name: named.get(copies.get(no) ?? no) ?? '',
    marks: copies.has(no) ? '#' : '',
  }));
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
