import type { Catalogue } from '../model/catalogue';
import { ASSESSMENT } from '../sheets/assessment/family';
import { optionalThere } from '../sheets/family';
import { describe } from './describe';
import type { Filling } from './filling/filling';
import type { LiveWorkbook, Run } from './liveWorkbook';
import type { Outcome } from './outcome';
import type { Opened } from './reading/open';
import { rewrite } from './rewrite';
import { withoutSheets } from './withoutSheets';

/**
 * Makes our sheets what a filling of another time says: those that it does not have go. Their names stay until then: where it
 * ends between the two, the same is asked for once more.
 */
export async function rewriteWhole(
  live: LiveWorkbook,
  catalogue: Catalogue,
  before: Opened,
  now: Filling,
  wanted: Filling,
  run: Run & { readonly unfinished?: Filling | null },
): Promise<Outcome> {
  const only = describe(catalogue, wanted).sheets.map(({ key }) => key);
  const there = optionalThere(ASSESSMENT, (name) => before.live.listed.includes(name));
  const going = ASSESSMENT.parts.filter(({ key }) => there.includes(key) && !only.includes(key));
  if (going.length === 0) return rewrite(live, catalogue, before, now, wanted, run);
  const outcome = await rewrite(live, catalogue, before, now, wanted, { ...run, only });
  return withoutSheets(live, catalogue, going, outcome, run);
}
