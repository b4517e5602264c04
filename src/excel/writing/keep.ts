import { HostFailure, type RealiseOptions } from '../../actions/liveWorkbook';
import type { FoundSheet } from '../reading/found';
import type { Session } from '../session';
import { deleteBackup, writeBackup } from './backup';
import type { Beforehand } from './beforehand';
import { protect, protectAgain } from './protection';

/**
 * Takes protection off and keeps the answers: in a request of its own where they have to be safe first, else at the
 * beginning of the one that writes. `lifted` is told of the sheets that this one bares.
 */
export async function keep(
  { context, writing }: Session,
  { backup, found, guarded, leftover, keptFirst, protection }: Beforehand,
  options: RealiseOptions,
  lifted: FoundSheet[],
): Promise<void> {
  if (options.cancelled?.()) throw new HostFailure('cancelled', false, null);
  writing();
  // Refused while another workbook is in front: better here than half-way.
  context.workbook.getActiveCell().load('address');
  for (const { title } of guarded) context.workbook.worksheets.getItem(title).protection.unprotect();
  // Where a password may refuse, too: what a run before this one left would hide that nothing was done yet.
  const safe = backup?.state === 'saved' && keptFirst;
  const alone = backup !== null && (safe || (leftover && guarded.length > 0));
  try {
    if (backup) await writeBackup(context, backup, leftover);
    if (alone) await context.sync();
  } catch (error) {
    throw await protectAgain(context, guarded, error);
  }
  if (!alone) lifted.push(...guarded);
  if (!safe || !options.cancelled?.()) return;
  deleteBackup(context);
  protect(context, found, protection);
  await context.sync();
  throw new HostFailure('cancelled', false, null);
}
