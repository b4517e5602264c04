import type { Catalogue } from '../model/catalogue';
import { readAnswers } from '../sheets/assessment/reading/read';
import { bringUp } from './bringUp';
import { byItsContent } from './reading/byItsContent';
import { fileOf } from './files/newFile';
import type { WriteBytes } from './fileFormat';
import type { LiveWorkbook } from './liveWorkbook';
import { open } from './reading/open';
import { finished, refused, type Outcome } from './outcome';

/** Opens a new workbook with everything that could be read of this one, which stays as it is. */
export async function carryOver(
  live: LiveWorkbook,
  catalogue: Catalogue,
  write: WriteBytes,
): Promise<Outcome> {
  const { read } = await byItsContent(live, catalogue, await live.read());
  const filling = bringUp(readAnswers(catalogue, read));
  const now = await open(live, catalogue);
  if (!filling) return refused(now);
  await live.openNew(fileOf(catalogue, write, filling));
  return finished(now);
}
