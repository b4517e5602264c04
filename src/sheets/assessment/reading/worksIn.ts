import type { ReadWorkbook } from '../../../workbook/rows';

/** Tells of a name whether it leads to cells. */
export const worksIn =
  ({ names }: Pick<ReadWorkbook, 'names'>) =>
  (name: string): boolean =>
    (names.get(name) ?? 'broken') !== 'broken';
