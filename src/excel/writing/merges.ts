import { boxOf, type Box } from '../../workbook/a1';
import type { Sheet } from '../../workbook/description';
import { addressOf } from '../reading/addressOf';
import { type Areas } from './areas';

interface Group {
  readonly box: Box;
  readonly across: boolean;
}

/** Rows one below the other that are merged over the same columns are merged in one call. */
export function groupsOf(merges: readonly string[]): Group[] {
  const boxes = merges.map(boxOf);
  const groups: Group[] = boxes
    .filter(({ row, lastRow }) => row !== lastRow)
    .map((box) => ({ box, across: false }));
  const flat = boxes
    .filter(({ row, lastRow }) => row === lastRow)
    .sort((a, b) => a.column - b.column || a.lastColumn - b.lastColumn || a.row - b.row);
  for (const box of flat) {
    const last = groups.at(-1);
    const below =
      last?.across &&
      last.box.column === box.column &&
      last.box.lastColumn === box.lastColumn &&
      last.box.lastRow === box.row - 1;
    if (below) groups[groups.length - 1] = { box: { ...last.box, lastRow: box.row }, across: true };
    else groups.push({ box, across: true });
  }
  return groups;
}

export function writeMerges(areas: Areas, { merges }: Sheet): void {
  for (const { box, across } of groupsOf(merges)) {
    areas.range(addressOf(box)).merge(across);
  }
}
