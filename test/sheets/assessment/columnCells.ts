import type { NamedCells, ReadWorkbook } from '../../../src/workbook/rows';

/** Changes the columns behind some names, as a foreign program would in the sheet. */
export function withColumns(
  read: ReadWorkbook,
  columns: readonly string[],
  how: (cells: NamedCells, name: string) => NamedCells,
): ReadWorkbook {
  const changed = columns.map((name): [string, NamedCells] => {
    const cells = read.names.get(name);
    if (cells === undefined || cells === 'broken') throw new Error(`no ${name}`);
    return [name, how(cells, name)];
  });
  return { ...read, names: new Map([...read.names, ...changed]) };
}

const spliced = <T>(rows: readonly T[], at: number, gone: number, ...come: T[]): T[] => [
  ...rows.slice(0, at),
  ...come,
  ...rows.slice(at + gone),
];

/** One cell deleted, the ones below moved up: the range of the name shrinks with it. */
export const deletedUp =
  (at: number) =>
  (cells: NamedCells): NamedCells => ({ ...cells, values: spliced(cells.values, at, 1) });

/** One cell inserted, it and the ones below moved down; before the first one, the range moves as a whole. */
export const insertedDown =
  (at: number) =>
  (cells: NamedCells): NamedCells =>
    at === 0 ? { ...cells, row: cells.row + 1 } : { ...cells, values: spliced(cells.values, at, 0, [null]) };
