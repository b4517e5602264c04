import { meet, type Box } from '../../workbook/a1';
import type { Reference } from './reference';

/** As many blank cells take the bytes of half a question. */
const FEW_CELLS = 24;

type Side = readonly [start: 'row' | 'column', end: 'lastRow' | 'lastColumn'];
const ROWS: Side = ['row', 'lastRow'];
const COLUMNS: Side = ['column', 'lastColumn'];

/** Joins rectangles that stand side by side, or one in another, and are alike in the other direction. */
function join(boxes: readonly Box[], [start, end]: Side, [alikeStart, alikeEnd]: Side): Box[] {
  const joined: Box[] = [];
  const order = [...boxes].sort(
    (a, b) => a[alikeStart] - b[alikeStart] || a[alikeEnd] - b[alikeEnd] || a[start] - b[start],
  );
  for (const box of order) {
    const last = joined.at(-1);
    const beside =
      last?.[alikeStart] === box[alikeStart] &&
      last[alikeEnd] === box[alikeEnd] &&
      box[start] <= last[end] + 1;
    if (beside) joined[joined.length - 1] = { ...last, [end]: Math.max(last[end], box[end]) };
    else joined.push(box);
  }
  return joined;
}

const sizeOf = ({ row, column, lastRow, lastColumn }: Box): number =>
  (lastRow - row + 1) * (lastColumn - column + 1);

/** Puts rectangles together that are near each other, as long as fewer cells between them come along than a question costs. */
function gather(boxes: readonly Box[]): Box[] {
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1)) {
      const around: Box = {
        row: Math.min(a.row, b.row),
        column: Math.min(a.column, b.column),
        lastRow: Math.max(a.lastRow, b.lastRow),
        lastColumn: Math.max(a.lastColumn, b.lastColumn),
      };
      if (!meet(a, b) && sizeOf(around) - sizeOf(a) - sizeOf(b) <= FEW_CELLS)
        return gather([around, ...boxes.filter((box) => box !== a && box !== b)]);
    }
  return [...boxes];
}

/** Few rectangles that hold all of these, and few cells besides: each costs a question of its own. */
export function blocksOf(places: readonly Reference[]): Reference[] {
  const bySheet = new Map<string, Box[]>();
  for (const { sheet, box } of places) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), box]);
  return [...bySheet].flatMap(([sheet, boxes]) =>
    gather(join(join(boxes, COLUMNS, ROWS), ROWS, COLUMNS)).map((box) => ({ sheet, box })),
  );
}

export const holds = (block: Reference, { sheet, box }: Reference): boolean =>
  block.sheet === sheet &&
  block.box.row <= box.row &&
  block.box.lastRow >= box.lastRow &&
  block.box.column <= box.column &&
  block.box.lastColumn >= box.lastColumn;
