import type { Catalogue } from '../model/catalogue';
import type { LiveWorkbook } from './liveWorkbook';
import { open } from './open';
import { refused, type Outcome } from './outcome';
import { recover } from './recover';
import { rewrite, sawAll } from './rewrite';
import type { Run } from './run';

const RESULTS = ['byFunction', 'byRole'];

/** Adds or mends the result sheets, or everything; an older layout is brought up to date by the latter. */
export async function rebuild(
  live: LiveWorkbook,
  catalogue: Catalogue,
  scope: 'results' | 'all',
  run: Run = {},
): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (before.status.unfinished) return recover(live, catalogue, run);
  const { answers, model, leftovers } = before.reading;
  if (!answers || !model || !sawAll(before)) return refused(before);
  const filling = { model, answers, leftovers };
  const only = scope === 'results' ? { only: RESULTS } : {};
  return rewrite(live, catalogue, before, filling, filling, { ...run, ...only });
}
