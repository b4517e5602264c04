import type { Catalogue } from '../model/catalogue';
import { keptAnswers } from './keptAnswers';
import type { LiveWorkbook } from './liveWorkbook';
import { mergeAnswers } from './mergeAnswers';
import { open } from './open';
import { finished, refused, type Outcome } from './outcome';
import { rewrite, sawAll } from './rewrite';
import type { Run } from './run';

/** Brings a command that did not finish to its end, with what was kept before it and what was typed since. */
export async function recover(live: LiveWorkbook, catalogue: Catalogue, run: Run = {}): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (!before.status.unfinished) return { done: true, kept: [], opened: before };
  const text = await live.backup();
  const kept = text === null ? null : keptAnswers(catalogue, text);
  if (text !== null && !kept) return refused(before);
  const { answers, model, leftovers } = before.reading;
  if (kept) {
    const filling = mergeAnswers(kept, before.reading);
    return rewrite(live, catalogue, before, filling, filling, run);
  }
  if (answers && model && sawAll(before)) {
    const filling = { model, answers, leftovers };
    return rewrite(live, catalogue, before, filling, filling, run);
  }
  // Nothing was written before it failed, so only what is empty is cleared away.
  if (before.live.names.size > 0) return refused(before);
  await live.remove();
  return finished(live, catalogue);
}
