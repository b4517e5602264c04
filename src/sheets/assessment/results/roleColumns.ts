/** Points of the row between two functions. */
export const BETWEEN = 10;

/** Every way to cut so many things, in their order, into at most so many runs. */
function cuts(length: number, runs: number): number[][] {
  if (runs === 1 || length === 0) return [[length]];
  return Array.from({ length }, (_, index) => index + 1).flatMap((first) =>
    cuts(length - first, runs - 1).map((rest) => [first, ...rest]),
  );
}

/** Where there are very many functions the ways are too many to go through: these stand in columns of like number. */
const evenly = (length: number, runs: number): number[] =>
  Array.from(
    { length: runs },
    (_, at) => Math.floor(((at + 1) * length) / runs) - Math.floor((at * length) / runs),
  );

/** How high columns are beside each other: each of their rows is as high as the highest thing in it. */
function highOf(columns: readonly (readonly number[])[]): number {
  let high = 0;
  for (let row = 0; ; row++) {
    let [points, ended] = [0, true];
    for (const column of columns) {
      const need = column[row];
      if (need === undefined) continue;
      ended = false;
      if (need > points) points = need;
    }
    if (ended) return high;
    high += points;
  }
}

/** What each row of columns beside each other needs. */
function rowsOf(columns: readonly (readonly number[])[]): number[] {
  const rows = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: rows }, (_, row) => Math.max(...columns.map((column) => column[row] ?? 0)));
}

/** The rows of functions below each other, with what stands between two of them. */
const stacked = (heights: readonly (readonly number[])[], column: readonly number[]): number[] =>
  column.flatMap((index, place) => [...(place > 0 ? [BETWEEN] : []), ...(heights[index] ?? [])]);

/** Functions that stand below each other, with the height of each row and the square of all of them. */
interface Column {
  readonly functions: number[];
  readonly points: readonly number[];
  readonly square: number;
}

function columnOf(heights: readonly (readonly number[])[], from: number, count: number): Column {
  const functions = Array.from({ length: count }, (_, index) => from + index);
  const points = stacked(heights, functions);
  return { functions, points, square: highOf([points]) ** 2 };
}

/** What each row of a page needs where these functions stand in its columns. */
export const needsOf = (
  heights: readonly (readonly number[])[],
  page: readonly (readonly number[])[],
): number[] => rowsOf(page.map((column) => stacked(heights, column)));

/**
 * Which functions stand in which column of which of two pages, in their order, so that the higher page is as low as it can
 * be, and the columns as even. `heights`: of the rows of each function; `above`: of what a page begins with. With so few
 * functions that they fit the first page, there is no second.
 */
export function columnsOf(
  heights: readonly (readonly number[])[],
  beside: number,
  above: readonly [first: number, second: number],
): number[][][] {
  const { length } = heights;
  const ways = length <= 12 ? cuts(length, Math.min(length, 2 * beside)) : [evenly(length, 2 * beside)];
  // The ways are some hundred, the columns they are made of a few dozen.
  const known = new Map<number, Column>();
  const columnAt = (from: number, count: number): Column => {
    const key = from * (length + 1) + count;
    const column = known.get(key) ?? columnOf(heights, from, count);
    known.set(key, column);
    return column;
  };
  let best: { readonly height: number; readonly uneven: number; readonly columns: Column[] } | null = null;
  for (const runs of ways) {
    let from = 0;
    let uneven = 0;
    const columns: Column[] = [];
    const pages: [Column['points'][], Column['points'][]] = [[], []];
    for (const count of runs) {
      const column = columnAt(from, count);
      pages[columns.length < beside ? 0 : 1].push(column.points);
      columns.push(column);
      uneven += column.square;
      from += count;
    }
    const height = Math.max(above[0] + highOf(pages[0]), above[1] + highOf(pages[1]));
    if (!best || height < best.height || (height === best.height && uneven < best.uneven))
      best = { height, uneven, columns };
  }
  const columns = best?.columns.map(({ functions }) => functions) ?? [];
  return [columns.slice(0, beside), columns.slice(beside)].filter((page) => page.length > 0);
}

/** How high rows are together of which each has at least so many points; what stands between two functions keeps its own. */
export const highWith = (needs: readonly number[], least: number): number =>
  needs.reduce((sum, need) => sum + (need > BETWEEN ? Math.max(need, least) : need), 0);

/**
 * The height that every row of a page may have at least, so that rows are as even as the page has room for: up to `most`,
 * and no more than fits into `room` together with those that need more.
 */
export function evenHeight(needs: readonly number[], room: number, most: number): number {
  for (let points = most; points > 0; points--) if (highWith(needs, points) <= room) return points;
  return 0;
}
