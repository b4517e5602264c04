import { dateSerial } from '../cells/dates';
import { handOutState, type HandOutList, type HandOutRow } from '../handOuts';
import { isBlank, type Entry } from './entry';
import { folded } from './folded';
import { byKey } from './grouped';

/** Whose workbook it is. */
export type Named = Pick<HandOutRow, 'organisation' | 'department'>;

/** Whether both name the same department; where one names no organisation, any is. */
const same = (a: Named, b: Named): boolean =>
  folded(a.department) === folded(b.department) &&
  (a.organisation === '' || b.organisation === '' || folded(a.organisation) === folded(b.organisation));

/** Tells which of these are of a department: one look at each, however often is asked. */
function ofDepartment<Of extends Named>(all: readonly Of[]): (named: Named) => readonly Of[] {
  const groups = byKey(all, ({ department }) => folded(department));
  return (named) => (groups.get(folded(named.department)) ?? []).filter((each) => same(each, named));
}

const isBack = ({ returned }: HandOutRow): boolean => dateSerial(returned) !== null;

/** With what was handed out now; a department that has not returned what it was handed before has one line, the new one. */
export function withHandedOut(list: HandOutList, handed: readonly HandOutRow[]): HandOutList {
  const waiting = list.rows.filter((row) => isBack(row) || !handed.some((each) => same(each, row)));
  return { ...list, rows: [...waiting, ...handed] };
}

/** The lines that these returns fill: the last one of each department, unless that one is back already. */
function filledBy({ rows }: HandOutList, entries: readonly Named[]): ReadonlySet<HandOutRow> {
  const linesOf = ofDepartment(rows);
  return new Set(
    entries.flatMap((entry) => {
      const row = linesOf(entry).at(-1);
      // Read again, a return that was noted before has no line that waits.
      return row && !isBack(row) ? [row] : [];
    }),
  );
}

/** How many lines these returns would fill. */
export const newlyBack = (list: HandOutList, entries: readonly Named[]): number =>
  filledBy(list, entries).size;

/** With what came back by a day, from which the list is seen from now on; a return fills the last line that waits for it. */
export function withReturned(list: HandOutList, entries: readonly Named[], day: string): HandOutList {
  const filled = filledBy(list, entries);
  return { day, rows: list.rows.map((row) => (filled.has(row) ? { ...row, returned: day } : row)) };
}

/** Tells which return of a line came back as it was handed out; the line still waits. */
export function blankReturns(entries: readonly Entry[]): (line: Named) => Entry | undefined {
  const blankOf = ofDepartment(entries.filter(isBlank));
  return (line) => blankOf(line)[0];
}

/** A return of a department that no line names. */
export interface Unlisted {
  readonly entry: Entry;
  /** The line whose file has its name: whoever got that one may have written another department into it. */
  readonly handedTo: HandOutRow | null;
}

const fileName = (file: string): string => folded(file.split(/[\\/]/).pop() ?? '');

/** Returns that somebody filled in and no line waits for; nobody but a person knows whose they are. */
export function unlisted({ rows }: HandOutList, entries: readonly Entry[]): Unlisted[] {
  const byFile = new Map(rows.map((row) => [fileName(row.file), row]));
  const linesOf = ofDepartment(rows);
  return entries
    .filter((entry) => !isBlank(entry) && linesOf(entry).length === 0)
    .map((entry) => ({ entry, handedTo: byFile.get(fileName(entry.file)) ?? null }));
}

/** The lines that wait for their return, those that are late first. */
export function waitingFor(list: HandOutList, day: string): { late: HandOutRow[]; open: HandOutRow[] } {
  const by = (state: 'overdue' | 'open') => list.rows.filter((row) => handOutState(row, day) === state);
  return { late: by('overdue'), open: by('open') };
}

/** What one text reminds of: late alike, blank alike, by the same deadline, to the same place. */
export interface Reminded {
  readonly late: boolean;
  /** A workbook came back, with nothing filled in. */
  readonly blank: boolean;
  readonly deadline: string;
  readonly returnTo: string;
  readonly rows: readonly HandOutRow[];
}

/** What waits, by the text that reminds of it; what is late first. */
export function reminded(
  { late, open }: ReturnType<typeof waitingFor>,
  isBlankBack: (row: HandOutRow) => boolean,
): readonly Reminded[] {
  const groups = new Map<string, Reminded>();
  for (const row of [...late, ...open]) {
    const { deadline, returnTo } = row;
    const about = { late: late.includes(row), blank: isBlankBack(row), deadline, returnTo };
    const key = JSON.stringify(about);
    groups.set(key, { ...about, rows: [...(groups.get(key)?.rows ?? []), row] });
  }
  return [...groups.values()];
}
