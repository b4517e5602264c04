import type { Catalogue } from '../model/catalogue';
import { create } from './create';
import { keptAnswers } from './backup/keptAnswers';
import { finishFirst } from './finishFirst';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { open, wholeFilling } from './reading/open';
import { refused, type Outcome } from './outcome';
import { mayRewrite } from './rewrite';
import { rewriteWhole } from './rewriteWhole';

/** Makes the workbook what it was before a command: `former` is what that command answered. */
export async function putBack(
  live: LiveWorkbook,
  catalogue: Catalogue,
  former: string,
  run: Run = {},
): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (before.status.unfinished)
    return finishFirst(live, catalogue, run, () => putBack(live, catalogue, former, run));
  const kept = keptAnswers(catalogue, former);
  if (!kept) return refused(before);
  if (before.live.names.size === 0)
    return create(live, catalogue, kept.model, kept.answers, run, kept.leftovers);
  const now = wholeFilling(before);
  if (!now || !mayRewrite(before)) return refused(before);
  return rewriteWhole(live, catalogue, before, now, kept, run);
}
