import type { Area } from '../address';

/** Whether a column is wanted; asked for every cell of a row. */
export type WantedColumns = (column: number) => boolean;

/** The index of the first of the ascending ends that is not before the place; found by halving. */
function firstNotBefore(ends: readonly number[], place: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Columns as spans that neither overlap nor touch. */
function columnTest(areas: readonly Area[]): WantedColumns {
  const lefts: number[] = [];
  const rights: number[] = [];
  for (const { left, right } of [...areas].sort((a, b) => a.left - b.left)) {
    const last = rights.length - 1;
    if (last >= 0 && left <= (rights[last] ?? 0) + 1) rights[last] = Math.max(rights[last] ?? 0, right);
    else {
      lefts.push(left);
      rights.push(right);
    }
  }
  return (column) => (lefts[firstNotBefore(rights, column)] ?? Infinity) <= column;
}

type ByRow = (row: number) => WantedColumns | null;

/** The same areas are wanted in file after file. */
const known = new WeakMap<readonly Area[], ByRow>();

/**
 * The columns that any of the areas wants in a row, or `null`. By halving twice, so that a file with many names and
 * many cells costs no more than the sum of both.
 */
export function columnsByRow(areas: readonly Area[]): ByRow {
  const before = known.get(areas);
  if (before) return before;
  const byRow = workedOut(areas);
  known.set(areas, byRow);
  return byRow;
}

function workedOut(areas: readonly Area[]): ByRow {
  const byRows = new Map<string, Area[]>();
  for (const area of areas) {
    const key = `${area.top}:${area.bottom}`;
    byRows.set(key, [...(byRows.get(key) ?? []), area]);
  }
  const groups = [...byRows.values()];
  const edges = [...new Set(areas.flatMap((area) => [area.top, area.bottom + 1]))].sort((a, b) => a - b);
  const tests = new Map<string, WantedColumns>();
  const tops: number[] = [];
  const bottoms: number[] = [];
  const wanted: WantedColumns[] = [];
  edges.forEach((top, index) => {
    const here = groups.flatMap((group, at) => {
      const [first] = group;
      return first && first.top <= top && top <= first.bottom ? [at] : [];
    });
    if (here.length === 0) return;
    const key = here.join();
    const test = tests.get(key) ?? columnTest(here.flatMap((at) => groups[at] ?? []));
    tests.set(key, test);
    tops.push(top);
    bottoms.push((edges[index + 1] ?? top + 1) - 1);
    wanted.push(test);
  });
  return (row) => {
    const at = firstNotBefore(bottoms, row);
    return (tops[at] ?? Infinity) <= row ? (wanted[at] ?? null) : null;
  };
}
