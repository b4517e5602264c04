import type { Catalogue } from '../model/catalogue';
import type { LiveWorkbook } from './liveWorkbook';
import { open } from './open';
import { finished, refused, type Outcome } from './outcome';

/** Takes our sheets and names out of the workbook, answers included; nothing of anybody else's, nor of a later version. */
export async function remove(live: LiveWorkbook, catalogue: Catalogue): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (before.problems.some(({ kind }) => kind === 'newer-part' || kind === 'newer-layout'))
    return refused(before);
  await live.remove();
  return finished(await open(live, catalogue));
}
