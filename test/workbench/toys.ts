import { cellArea, contains, columnLetters } from '../host/area';
import type { Session } from './session';

/** Sorts the filtered table, or all rows below the frozen ones, by the column of the selected cell. */
export function sortHere(session: Session, up: boolean): void {
  const { book, host } = session;
  const sheet = book.active;
  const [selected] = sheet.selection;
  const used = book.used(sheet, true);
  if (!selected || !used) return;
  const filter = sheet.filter?.area;
  const area =
    filter && contains(filter, cellArea(selected.top, selected.left))
      ? { ...filter, top: filter.top + 1 }
      : { ...used, top: Math.max(used.top, sheet.freeze?.rows ?? 0) };
  session.act(() => {
    host.user.sort(session.at(area), `${up ? '' : '-'}${columnLetters(selected.left)}`);
  });
}

/** Somebody else types a 3 into the selected cell, on another machine. */
export function coAuthorTypes(session: Session): void {
  const [selected] = session.book.active.selection;
  if (!selected) return;
  session.act(() => {
    session.host.user.coAuthor.type(session.at(cellArea(selected.top, selected.left)), '3');
  });
}
