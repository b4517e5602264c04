import { bandsAround } from '../../sheets/assessment/checklist/rowsOutside';
import { contains, type Box } from '../../workbook/a1';
import { namedCells } from '../../workbook/namedCells';
import type { ReadWorkbook, WholeSheet } from '../../workbook/rows';
import type { LiveWorkbook } from '../liveWorkbook';

/** Tells what stands in a part of a sheet. */
export type Typed = NonNullable<ReadWorkbook['typed']>;

const within = ({ title, rows }: WholeSheet, box: Box): WholeSheet => ({
  title,
  rows: new Map([...rows].filter(([row]) => contains(box, row, box.column))),
});

/** What stands above and below the checklist, as it is or as a copy of it has it; `null` where there is no list. */
export async function aroundList(
  live: LiveWorkbook,
  read: ReadWorkbook,
  copy: string | null = null,
): Promise<Typed | null> {
  const ids = namedCells(read, 'ISOMM_Id');
  if (!ids) return null;
  const sheet = await live.parts(copy ?? ids.sheet, bandsAround(ids));
  return (title, box) => (title === ids.sheet ? within(sheet, box) : null);
}
