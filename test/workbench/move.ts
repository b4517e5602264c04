import type { Area } from '../host/area';
import { cellArea, contains } from '../host/area';
import type { Book } from '../host/book';
import type { SheetRecord } from '../host/records';
import type { SheetView } from './view';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The merged area around a cell, or the cell alone. */
export const around = (sheet: SheetRecord, row: number, column: number): Area =>
  sheet.merges.find((merge) => contains(merge, cellArea(row, column))) ?? cellArea(row, column);

const isHidden = (edges: readonly number[], index: number): boolean => edges[index] === edges[index + 1];

/** One step away from a cell, over hidden rows and columns; stays where the drawn sheet ends. */
export function step(sheet: SheetRecord, view: SheetView, from: Area, direction: Direction): Area {
  const vertical = direction === 'up' || direction === 'down';
  const [edges, last] = vertical ? [view.tops, view.area.bottom] : [view.lefts, view.area.right];
  const forward = direction === 'down' || direction === 'right';
  let index = vertical ? (forward ? from.bottom : from.top) : forward ? from.right : from.left;
  do index += forward ? 1 : -1;
  while (index >= 0 && index <= last && isHidden(edges, index));
  if (index < 0 || index > last) return from;
  return vertical ? around(sheet, index, from.left) : around(sheet, from.top, index);
}

/** As Ctrl with an arrow: to the edge of the block of filled cells, or to the next filled one. */
export function jump(
  book: Book,
  sheet: SheetRecord,
  view: SheetView,
  from: Area,
  direction: Direction,
): Area {
  const filled = (area: Area) => book.shown(sheet, area.top, area.left) !== null;
  let here = from;
  let next = step(sheet, view, here, direction);
  const inside = filled(here) && filled(next);
  while (next !== here) {
    if (inside && !filled(next)) return here;
    here = next;
    if (!inside && filled(here)) return here;
    next = step(sheet, view, here, direction);
  }
  return here;
}
