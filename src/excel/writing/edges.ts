import type { Box } from '../../workbook/a1';
import type { Edge, Sheet, Style } from '../../workbook/description';
import { rectangles } from './rectangles';

/** Cells with the same line on all four sides, or cells with a line on one side only. */
export interface Lines {
  readonly edge: Edge;
  readonly boxes: readonly Box[];
  readonly where: 'around' | 'top' | 'bottom' | 'left' | 'right';
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const WEIGHT: Readonly<Record<Edge['style'], number>> = { hair: 0, thin: 1, medium: 2 };

const brightness = ({ color }: Edge): number =>
  [1, 3, 5].reduce(
    (sum, at, index) => sum + parseInt(color.slice(at, at + 2), 16) * ([3, 6, 1][index] ?? 0),
    0,
  );

/** Two cells share the line between them: the heavier one is seen, of equal ones the darker. */
export const inOrder = (a: Edge, b: Edge): number =>
  WEIGHT[a.style] - WEIGHT[b.style] || brightness(b) - brightness(a);

const code = (edge: Edge): string => `${edge.style} ${edge.color}`;

/** The edge a cell has all around; `null` where its sides differ. */
const around = (style: Style): Edge | null => {
  const { top } = style;
  return top && SIDES.every((side) => style[side] && code(style[side]) === code(top)) ? top : null;
};

/** The lines of a sheet in the order in which they are drawn: what is drawn later covers what was there. */
export function linesOf({ rows }: Pick<Sheet, 'rows'>): Lines[] {
  const height = rows.length;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const edges = new Map<string, Edge>();
  const lines: Lines[] = [];
  const collect = (where: Lines['where'], pick: (style: Style) => Edge | null | undefined) => {
    const byEdge = new Map<string, Box[]>();
    const found = rectangles(height, width, (row, column) => {
      const style = rows[row]?.cells[column]?.style;
      const edge = style && pick(style);
      if (!edge) return null;
      edges.set(code(edge), edge);
      return code(edge);
    });
    for (const { box, value } of found) byEdge.set(value, [...(byEdge.get(value) ?? []), box]);
    for (const [key, boxes] of byEdge) {
      const edge = edges.get(key);
      if (edge) lines.push({ edge, boxes, where });
    }
  };
  collect('around', around);
  for (const side of SIDES) collect(side, (style) => (around(style) ? null : style[side]));
  return lines.sort((a, b) => inOrder(a.edge, b.edge));
}
