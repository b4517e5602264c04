import { isBlank, type Entry } from './entry';
import { folded } from './folded';
import { grouped } from './grouped';
import { isUsed, type Use } from './use';

/** Workbooks of this kind are of this century: 9999-12-31 stands for "no end". */
const DATED = /^20\d{2}-\d{2}-\d{2}$/;

/** Returns with the same key come from the same department; without any name each file stands alone. */
export const departmentKey = ({ organisation, department, file }: Entry): string => {
  const parts = [folded(organisation), folded(department)];
  return parts.every((part) => part === '') ? `file:${file}` : JSON.stringify(parts);
};

/** Who speaks. Returns that name nobody are several people, unless their answers are the same. */
const voiceKey = (entry: Entry): string =>
  JSON.stringify([
    departmentKey(entry),
    entry.position,
    folded(entry.respondent) || `unsigned:${entry.levels.join()}`,
  ]);

/** The date of a return, where it tells which of two is newer. */
const dated = ({ date }: Entry): string => (DATED.test(date) ? date : '');

/** By date, where there is one, then by the order of the files; those that are blank last, however new. */
const newerFirst = (a: Entry, b: Entry): number => {
  if (isBlank(a) !== isBlank(b)) return isBlank(a) ? 1 : -1;
  const [from, to] = [dated(a), dated(b)];
  if (from !== to) return from < to ? 1 : -1;
  return b.no - a.no;
};

/**
 * Whether dates do not tell which of several returns is the newest: one has none, or the last two are of one day, and they
 * do not say the same. A blank one is no rival.
 */
export const newestUnknown = (group: readonly Entry[]): boolean => {
  const rivals = group.filter((entry) => !isBlank(entry));
  const [last = ''] = rivals.map(dated).sort().reverse();
  const newest = rivals.filter((entry) => dated(entry) === last || dated(entry) === '');
  return newest.some(({ said }) => said !== newest[0]?.said);
};

/** Of several returns of a department those that say what another one says, with its number: of the one used, else the first. */
export function sayingTheSame(
  group: readonly Entry[],
  uses: ReadonlyMap<number, Use>,
): ReadonlyMap<number, number> {
  return new Map(
    grouped(group, ({ said }) => String(said)).flatMap((alike) => {
      const [one] = [...alike].sort(
        (a, b) => Number(isUsed(uses, b)) - Number(isUsed(uses, a)) || a.no - b.no,
      );
      return alike.flatMap((entry) => (one && entry !== one ? [[entry.no, one.no] as const] : []));
    }),
  );
}

/**
 * What each return should be used for, as a proposal: the newest one of a department counts; the newest one of every
 * other person or position in it serves the perception gap; copies, and blank ones beside others, are left out. Returns `preferred` by hand go before
 * newer ones.
 */
export function proposeUses(
  entries: readonly Entry[],
  preferred: ReadonlySet<number> = new Set(),
): ReadonlyMap<number, Use> {
  const first = (a: Entry, b: Entry): number =>
    Number(preferred.has(b.no)) - Number(preferred.has(a.no)) || newerFirst(a, b);
  const uses = new Map<number, Use>(entries.map(({ no }) => [no, 'left-out']));
  for (const group of grouped(entries, voiceKey)) {
    const [newest] = group.sort(first);
    if (newest?.position && !isBlank(newest)) uses.set(newest.no, 'gap-only');
  }
  for (const group of grouped(entries, departmentKey)) {
    const [newest] = group.sort(first);
    if (newest) uses.set(newest.no, 'counts');
  }
  return uses;
}

/** The departments that sent more than one workbook. */
export const sentTwice = (entries: readonly Entry[]): readonly (readonly Entry[])[] =>
  grouped(entries, departmentKey)
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => a.no - b.no));
