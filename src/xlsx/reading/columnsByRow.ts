import type { Area } from '../address';

interface Columns {
  readonly left: number;
  readonly right: number;
}

interface Band extends Columns {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The columns that any of the areas wants in a row, as one span, or `null`. Found by halving, so that a file with
 * many names and many rows costs no more than the sum of both.
 */
export function columnsByRow(areas: readonly Area[]): (row: number) => Columns | null {
  const distinct = new Map<string, Area>();
  for (const area of areas) {
    const key = `${area.top}:${area.bottom}`;
    const { left, right } = distinct.get(key) ?? area;
    distinct.set(key, { ...area, left: Math.min(left, area.left), right: Math.max(right, area.right) });
  }
  const rows = [...distinct.values()];
  const edges = [...new Set(rows.flatMap((area) => [area.top, area.bottom + 1]))].sort((a, b) => a - b);
  const bands = edges.flatMap((top, index): Band[] => {
    const here = rows.filter((area) => area.top <= top && top <= area.bottom);
    if (here.length === 0) return [];
    const left = Math.min(...here.map((area) => area.left));
    const right = Math.max(...here.map((area) => area.right));
    return [{ top, bottom: (edges[index + 1] ?? top + 1) - 1, left, right }];
  });
  return (row) => {
    let low = 0;
    let high = bands.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bands[middle]?.bottom ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    const band = bands[low];
    return band && band.top <= row ? band : null;
  };
}
