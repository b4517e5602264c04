import type { Catalogue } from '../model/catalogue';
import { withWhatIsThere } from './filling';
import { keptAnswers } from './keptAnswers';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { fillingOf, open } from './open';
import { finished, refused, type Outcome } from './outcome';
import { mayRewrite, rewrite } from './rewrite';

/** Brings a command that did not finish to its end, with what was kept before it and what was typed since. */
export async function recover(live: LiveWorkbook, catalogue: Catalogue, run: Run = {}): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (!before.status.unfinished) return finished(before);
  const text = await live.backup();
  const kept = text === null ? null : keptAnswers(catalogue, text);
  if (text !== null && !kept) return refused(before);
  const now = fillingOf(before.reading);
  if (kept) {
    const filling = now ? withWhatIsThere(kept, now) : kept;
    return rewrite(live, catalogue, before, filling, filling, run);
  }
  if (now && mayRewrite(before)) return rewrite(live, catalogue, before, now, now, run);
  // Nothing was written before it failed, so only what is empty is cleared away.
  if (before.live.names.size > 0) return refused(before);
  await live.remove();
  return finished(await open(live, catalogue));
}
