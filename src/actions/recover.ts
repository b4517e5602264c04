import type { Catalogue } from '../model/catalogue';
import { backupFor, keptBy } from './backupFor';
import { withWhatIsThere } from './filling';
import { keptAnswers } from './keptAnswers';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { fillingOf, open } from './open';
import { asking, finished, refused, type Outcome } from './outcome';
import { mayRewrite, rewrite } from './rewrite';

/** What is to become of a backup: `use` and `leave` were chosen by a person who was shown whose it is. */
export type BackupChoice = 'use' | 'leave' | null;

/** Brings a command that did not finish to its end, with what was kept before it and what was typed since. */
export const recover = (
  live: LiveWorkbook,
  catalogue: Catalogue,
  run: Run = {},
  choice: BackupChoice = null,
): Promise<Outcome> => finish(live, catalogue, run, choice, true);

/** The same before another command: what nobody asked for is not written unless it is sure to belong here. */
export const recoverFirst = (live: LiveWorkbook, catalogue: Catalogue, run: Run): Promise<Outcome> =>
  finish(live, catalogue, run, null, false);

async function finish(
  live: LiveWorkbook,
  catalogue: Catalogue,
  run: Run,
  choice: BackupChoice,
  asked: boolean,
): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (!before.status.unfinished) return finished(before);
  const text = choice === 'leave' ? null : await live.backup();
  const kept = text === null ? null : keptAnswers(catalogue, text);
  if (text !== null && !kept) return asking(before, null);
  const now = fillingOf(before.reading);
  if (kept) {
    const whose = now ? backupFor(kept.answers, now.answers) : 'unknown';
    const sure = whose === 'same' || (whose === 'unknown' && (asked || !now));
    if (choice !== 'use' && !sure) return asking(before, keptBy(kept));
    const filling = now ? withWhatIsThere(kept, now) : kept;
    return rewrite(live, catalogue, before, filling, filling, run);
  }
  if (now && mayRewrite(before)) return rewrite(live, catalogue, before, now, now, run);
  // Nothing was written before it failed, so only what is empty is cleared away.
  if (before.live.names.size > 0) return refused(before);
  await live.remove();
  return finished(await open(live, catalogue));
}
