import type { Catalogue } from '../model/catalogue';
import { ASSESSMENT } from '../sheets/assessment/family';
import { LAYOUT } from '../sheets/assessment/layout';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { fillingOf, open } from './open';
import { refused, type Outcome } from './outcome';
import { recover } from './recover';
import { mayRewrite, rewrite } from './rewrite';

/** Nobody fills in anything there: every cell can be made again. */
const RESULTS: readonly string[] = ASSESSMENT.parts
  .filter(({ holdsAnswers, key }) => !holdsAnswers && key !== 'criteria')
  .map(({ key }) => key);

/** Adds or mends the result sheets, or everything. What an older layout lacks stands in several sheets: it gets everything. */
export async function rebuild(
  live: LiveWorkbook,
  catalogue: Catalogue,
  scope: 'results' | 'all',
  run: Run = {},
): Promise<Outcome> {
  const before = await open(live, catalogue);
  if (before.status.unfinished) return recover(live, catalogue, run);
  const filling = fillingOf(before.reading);
  if (!filling || !mayRewrite(before)) return refused(before);
  const only = scope === 'results' && filling.answers.layout === LAYOUT ? { only: RESULTS } : {};
  return rewrite(live, catalogue, before, filling, filling, { ...run, ...only });
}
