import type { NamedCells, ReadWorkbook } from './rows';

/** What a name leads to; `null` where it is not there or leads nowhere. */
export function namedCells({ names }: Pick<ReadWorkbook, 'names'>, name: string): NamedCells | null {
  const cells = names.get(name) ?? 'broken';
  return cells === 'broken' ? null : cells;
}

/** Tells of a name whether it leads to cells. */
export const worksIn =
  (read: Pick<ReadWorkbook, 'names'>) =>
  (name: string): boolean =>
    namedCells(read, name) !== null;
