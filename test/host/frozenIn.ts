import type { Sheet } from 'hucre';

/** So many shown lines, from the first that is shown: how many lines that is in all. */
function withHidden(seen: number, hidden: (index: number) => boolean): number {
  let all = 0;
  for (let left = seen; left > 0; all += 1) if (!hidden(all)) left -= 1;
  return all;
}

/** Frozen lines of a sheet as it was read; the file counts those that are shown, as Excel does. */
export const frozenIn = ({ freezePane, columns, rowDefs }: Sheet) =>
  freezePane && {
    rows: withHidden(freezePane.rows ?? 0, (index) => rowDefs?.get(index)?.hidden === true),
    columns: withHidden(freezePane.columns ?? 0, (index) => columns?.[index]?.hidden === true),
  };
