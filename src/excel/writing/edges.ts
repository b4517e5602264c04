import { boxOf, type Box } from '../../workbook/a1';
import type { Edge, Sheet } from '../../workbook/description';
import { rectangles } from './rectangles';

export type Index =
  'InsideHorizontal' | 'InsideVertical' | 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** Lines of one look: the rectangles whose borders of that index they are. */
export interface Lines {
  readonly edge: Edge;
  readonly index: Index;
  readonly boxes: readonly Box[];
}

/** `whole`: the cells up to the other end, whose border of that index is the same line. */
interface Found {
  readonly edge: Edge;
  readonly index: Index;
  boxes: Box[];
  readonly whole: Box[];
}

const WEIGHT: Readonly<Record<Edge['style'], number>> = { hair: 0, thin: 1, medium: 2 };

const brightness = ({ color }: Edge): number =>
  [1, 3, 5].reduce(
    (sum, at, index) => sum + parseInt(color.slice(at, at + 2), 16) * ([3, 6, 1][index] ?? 0),
    0,
  );

/** Two cells share the line between them: the heavier one is seen, of equal ones the darker. */
function seen(a: Edge | undefined, b: Edge | undefined): Edge | null {
  if (!a || !b) return a ?? b ?? null;
  return (WEIGHT[a.style] - WEIGHT[b.style] || brightness(b) - brightness(a)) > 0 ? a : b;
}

const code = (edge: Edge): string => `${edge.style} ${edge.color}`;

/** The sheet seen with its lines lying, or turned so that those that stand lie. */
interface Lying {
  readonly height: number;
  readonly width: number;
  readonly edge: (line: number, across: number) => Edge | null;
  readonly hidden: (line: number) => boolean;
  readonly merges: readonly Box[];
  readonly turned: (box: Box) => Box;
  readonly names: { readonly inside: Index; readonly first: Index; readonly last: Index };
}

const turn = ({ row, column, lastRow, lastColumn }: Box): Box => ({
  row: column,
  column: row,
  lastRow: lastColumn,
  lastColumn: lastRow,
});

/** Each line between two cells once, as the one that is seen, whichever of the cells it was described for. */
export function linesOf({ rows, columns, merges }: Pick<Sheet, 'rows' | 'columns' | 'merges'>): Lines[] {
  const height = rows.length;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const style = (row: number, column: number) => rows[row]?.cells[column]?.style;
  const boxes = merges.map(boxOf);
  return [
    ...linesIn({
      height,
      width,
      edge: (row, column) => seen(style(row - 1, column)?.bottom, style(row, column)?.top),
      hidden: (row) => rows[row]?.hidden ?? false,
      merges: boxes,
      turned: (box) => box,
      names: { inside: 'InsideHorizontal', first: 'EdgeTop', last: 'EdgeBottom' },
    }),
    ...linesIn({
      height: width,
      width: height,
      edge: (column, row) => seen(style(row, column - 1)?.right, style(row, column)?.left),
      hidden: (column) => columns[column]?.hidden ?? false,
      merges: boxes.map(turn),
      turned: turn,
      names: { inside: 'InsideVertical', first: 'EdgeLeft', last: 'EdgeRight' },
    }),
  ];
}

function linesIn({ height, width, edge, hidden, merges, turned, names }: Lying): Lines[] {
  const edges = new Map<string, Edge>();
  const found = new Map<string, Found>();
  const add = (value: string, index: Index, box: Box, whole: Box = box) => {
    const own = edges.get(value);
    if (!own) return;
    const lines = found.get(`${value} ${index}`) ?? { edge: own, index, boxes: [], whole: [] };
    lines.boxes.push(turned(box));
    lines.whole.push(turned(whole));
    found.set(`${value} ${index}`, lines);
  };
  /** Whether a line may be told from the cells beyond it: they can be seen, and no merged cell reaches further. */
  const open = (line: number, { column, lastColumn }: Box): boolean =>
    line >= 0 &&
    !hidden(line) &&
    !merges.some(
      (merge) =>
        merge.row <= line &&
        merge.lastRow >= line &&
        merge.column <= lastColumn &&
        merge.lastColumn >= column &&
        (merge.column < column || merge.lastColumn > lastColumn),
    );
  for (const { box, value } of rectangles(height + 1, width, (line, across) => {
    const own = edge(line, across);
    if (!own) return null;
    edges.set(code(own), own);
    return code(own);
  })) {
    const [above, below] = [open(box.row - 1, box), open(box.lastRow, box)];
    const inside = {
      ...box,
      row: above ? box.row - 1 : box.row,
      lastRow: below ? box.lastRow : box.lastRow - 1,
    };
    const whole = inside.lastRow > inside.row ? inside : undefined;
    if (whole) add(value, names.inside, whole);
    if (!above) add(value, names.first, { ...box, lastRow: box.row }, whole);
    if (!below && (above || box.lastRow > box.row))
      add(value, names.last, { ...box, row: box.lastRow - 1, lastRow: box.lastRow - 1 }, whole);
  }
  for (const value of edges.keys()) {
    // Cells asked for once serve for both ends.
    const [first, last] = [found.get(`${value} ${names.first}`), found.get(`${value} ${names.last}`)];
    if (first && last && JSON.stringify(first.whole) === JSON.stringify(last.whole))
      for (const ends of [first, last]) ends.boxes = ends.whole;
  }
  return [...found.values()];
}
