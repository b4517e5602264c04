import type { Catalogue } from '../model/catalogue';
import { keepAnswers } from './backup/keptAnswers';
import { finishFirst } from './finishFirst';
import type { LiveWorkbook } from './liveWorkbook';
import { open, wholeFilling } from './reading/open';
import { finished, refused, type Outcome } from './outcome';

/** Takes our sheets and names out of the workbook, answers included; nothing of anybody else's, nor of a later version. */
export async function remove(live: LiveWorkbook, catalogue: Catalogue): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (before.problems.some(({ kind }) => kind === 'newer-part' || kind === 'newer-layout'))
    return refused(before);
  if (before.status.unfinished) return finishFirst(live, catalogue, {}, () => remove(live, catalogue));
  const filling = wholeFilling(before);
  await live.remove();
  return {
    ...finished(await open(live, catalogue)),
    ...(filling && { former: keepAnswers(catalogue, filling) }),
  };
}
