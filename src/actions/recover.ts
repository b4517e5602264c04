import type { Catalogue } from '../model/catalogue';
import { keptAnswers } from './backup/keptAnswers';
import { keptBy, type KeptBy } from './backup/keptBy';
import { keptFilling } from './backup/keptFilling';
import type { KeptBackup, LiveWorkbook, Run } from './liveWorkbook';
import { EVERYTHING, open, openedOf, wholeFilling } from './reading/open';
import { asking, finished, refused, type Outcome } from './outcome';
import { mayRewrite, rewrite } from './rewrite';
import { rewriteWhole } from './rewriteWhole';
import { sameFilling } from './filling/sameFilling';

const whoseIs = (catalogue: Catalogue, backup: KeptBackup | null): KeptBy | null => {
  const kept = backup && keptAnswers(catalogue, backup.answers);
  return kept && keptBy(kept);
};

/** What is to become of a backup: `use` and `leave` were chosen by a person who was shown whose it is. */
export type BackupChoice = 'use' | 'leave' | null;

/**
 * Brings a command that did not finish to its end, with what was kept before it and what was typed since. A workbook may
 * come from anywhere, and so may what it says it kept: where that adds anything to the cells, nothing is written before
 * a person has seen whose it is.
 */
export async function recover(
  live: LiveWorkbook,
  catalogue: Catalogue,
  run: Run = {},
  choice: BackupChoice = null,
): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (!before.status.unfinished) return finished(before);
  const left = choice === 'leave' ? null : await live.backup();
  const now = wholeFilling(before);
  const isWhole = now !== null && mayRewrite(before);
  // Before anything was overwritten the sheets are right, unless one of them went since.
  const backup = left?.saved && isWhole ? null : left;
  const filling = backup && keptFilling(catalogue, backup, before.live);
  if (backup && !filling) return asking(before, null);
  if (filling) {
    const adds = !now || !sameFilling(filling, now);
    if (choice !== 'use' && adds) return asking(before, whoseIs(catalogue, backup));
    const unfinished = backup.read === null ? null : keptAnswers(catalogue, backup.read);
    return rewriteWhole(live, catalogue, before, filling, filling, { ...run, unfinished });
  }
  if (isWhole) return rewrite(live, catalogue, before, now, now, run);
  if (before.live.names.size > 0) {
    if (choice !== 'leave') return refused(before);
    // Nothing but what was kept goes: what is left of the sheets stays for whoever mends or removes them.
    return finished(openedOf(await live.settle(EVERYTHING), catalogue));
  }
  // Nothing was written before it failed, so only what is empty is cleared away.
  await live.remove();
  return finished(await open(live, catalogue));
}
