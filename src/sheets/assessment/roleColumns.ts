/** Rows that a function takes besides its items: its heading, and air. */
const MORE = 2;

/** Rows of the lists, above the first page's columns. */
const ABOVE = 9;

/** Every way to cut so many things, in their order, into at most so many runs. */
function cuts(length: number, runs: number): number[][] {
  if (runs === 1 || length === 0) return [[length]];
  return Array.from({ length }, (_, index) => index + 1).flatMap((first) =>
    cuts(length - first, runs - 1).map((rest) => [first, ...rest]),
  );
}

/**
 * Which functions stand in which column of which of two pages, in their order, so that the longest column is as short as it
 * can be, and the others as even. With so few functions that they fit the first page, there is no second.
 */
export function columnsOf(sizes: readonly number[], beside: number): number[][][] {
  const heightOf = (from: number, count: number) =>
    sizes.slice(from, from + count).reduce((sum, size) => sum + size + MORE, 0);
  let best: { readonly height: number; readonly uneven: number; readonly runs: readonly number[] } | null =
    null;
  // The ways are too many to go through where there are very many functions: these stand in columns of like number.
  const ways =
    sizes.length <= 12
      ? cuts(sizes.length, Math.min(sizes.length, 2 * beside))
      : [
          Array.from(
            { length: 2 * beside },
            (_, at) =>
              Math.floor(((at + 1) * sizes.length) / (2 * beside)) -
              Math.floor((at * sizes.length) / (2 * beside)),
          ),
        ];
  for (const runs of ways) {
    let from = 0;
    const heights = runs.map((count, at) => {
      const height = heightOf(from, count) + (at < beside ? ABOVE : 0);
      from += count;
      return height;
    });
    const height = Math.max(...heights);
    const uneven = heights.reduce((sum, each) => sum + each * each, 0);
    if (!best || height < best.height || (height === best.height && uneven < best.uneven))
      best = { height, uneven, runs };
  }
  let from = 0;
  const columns = (best?.runs ?? []).map((count) => {
    const column = Array.from({ length: count }, (_, index) => from + index);
    from += count;
    return column;
  });
  return [columns.slice(0, beside), columns.slice(beside)].filter((page) => page.length > 0);
}
