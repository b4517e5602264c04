import { dateSerial } from '../dates';
import { handOutState, type HandOutList, type HandOutRow } from '../handOuts';
import { folded } from './folded';

type Named = Pick<HandOutRow, 'organisation' | 'department'>;

/** Whether both name the same department; where one names no organisation, any is. */
const same = (a: Named, b: Named): boolean =>
  folded(a.department) === folded(b.department) &&
  (a.organisation === '' || b.organisation === '' || folded(a.organisation) === folded(b.organisation));

const isBack = ({ returned }: HandOutRow): boolean => dateSerial(returned) !== null;

/** With what was handed out now; a department that has not returned what it was handed before has one line, the new one. */
export function withHandedOut(list: HandOutList, handed: readonly HandOutRow[]): HandOutList {
  const waiting = list.rows.filter((row) => isBack(row) || !handed.some((each) => same(each, row)));
  return { ...list, rows: [...waiting, ...handed] };
}

/** With what came back by a day, from which the list is seen from now on; a return fills the last line that waits for it. */
export function withReturned(list: HandOutList, entries: readonly Named[], day: string): HandOutList {
  const rows = [...list.rows];
  for (const entry of entries) {
    const lines = rows.flatMap((row, index) => (same(entry, row) ? [{ row, index }] : []));
    const last = lines.at(-1);
    // Read again, a return that was noted before has no line that waits.
    if (last && !isBack(last.row)) rows[last.index] = { ...last.row, returned: day };
  }
  return { day, rows };
}

/** The lines that wait for their return, those that are late first. */
export function waitingFor(list: HandOutList, day: string): { late: HandOutRow[]; open: HandOutRow[] } {
  const by = (state: 'overdue' | 'open') => list.rows.filter((row) => handOutState(row, day) === state);
  return { late: by('overdue'), open: by('open') };
}
