import type { Catalogue } from '../../model/catalogue';
import type { Filling } from './filling';
import { finishFirst } from '../finishFirst';
import type { LiveWorkbook, Run } from '../liveWorkbook';
import { open, wholeFilling, type Opened } from '../reading/open';
import { refused, type Outcome } from '../outcome';
import { mayRewrite } from '../rewrite';

/**
 * What every command that writes sheets anew begins with: what was left unfinished is finished first, and nothing is
 * done where not every answer was seen.
 */
export async function onFilling(
  live: LiveWorkbook,
  catalogue: Catalogue,
  run: Run,
  /** `resumed`: a command was finished just before, which may have been this one. */
  carryOut: (before: Opened, now: Filling, resumed: boolean) => Outcome | Promise<Outcome>,
  /** Keys of the sheets that may be written: what is known of them before comes along with the reading. */
  look?: readonly string[],
  resumed = false,
): Promise<Outcome> {
  const before = await open(live, catalogue, look);
  if (before.status.unfinished)
    return finishFirst(live, catalogue, run, () => onFilling(live, catalogue, run, carryOut, look, true));
  const now = wholeFilling(before);
  return now && mayRewrite(before) ? carryOut(before, now, resumed) : refused(before);
}
