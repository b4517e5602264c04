import type { Catalogue } from '../../model/catalogue';
import type { Filling } from './filling';
import type { LiveWorkbook, Run } from '../liveWorkbook';
import { open, wholeFilling, type Opened } from '../reading/open';
import { refused, type Outcome } from '../outcome';
import { recover } from '../recover';
import { mayRewrite } from '../rewrite';

/**
 * What every command that writes sheets anew begins with: what was left unfinished is finished instead, and nothing is
 * done where not every answer was seen.
 */
export async function onFilling(
  live: LiveWorkbook,
  catalogue: Catalogue,
  run: Run,
  carryOut: (before: Opened, now: Filling) => Outcome | Promise<Outcome>,
  /** Keys of the sheets that may be written: what is known of them before comes along with the reading. */
  look?: readonly string[],
): Promise<Outcome> {
  const before = await open(live, catalogue, look);
  if (before.status.unfinished) return recover(live, catalogue, run);
  const now = wholeFilling(before);
  return now && mayRewrite(before) ? carryOut(before, now) : refused(before);
}
