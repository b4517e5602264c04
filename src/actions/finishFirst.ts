import type { Catalogue } from '../model/catalogue';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { refused, type Outcome } from './outcome';
import { recover } from './recover';

/**
 * What a command before this one left unfinished is brought to its end, and then this one is carried out: it says that it is
 * done where it is. Where a person has to say what becomes of what was kept, nothing is done.
 */
export async function finishFirst<Ended extends Outcome>(
  live: LiveWorkbook,
  catalogue: Catalogue,
  run: Run,
  carryOut: () => Promise<Ended>,
): Promise<Outcome | Ended> {
  const first = await recover(live, catalogue, run);
  if (!first.done) return first;
  if (first.opened.status.unfinished) return refused(first.opened);
  const outcome = await carryOut();
  return {
    ...outcome,
    kept: [...first.kept, ...outcome.kept],
    overtaken: [...first.overtaken, ...outcome.overtaken],
    noted: [...first.noted, ...outcome.noted],
  };
}
