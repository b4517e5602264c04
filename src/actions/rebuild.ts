import type { Catalogue } from '../model/catalogue';
import { ASSESSMENT } from '../sheets/assessment/family';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { onFilling } from './filling/onFilling';
import type { Outcome } from './outcome';
import { onlyOf, rewrite } from './rewrite';

/** Nobody fills in anything there: every cell can be made again. */
const RESULTS: readonly string[] = ASSESSMENT.parts
  .filter(({ holdsAnswers, key }) => !holdsAnswers && key !== 'criteria')
  .map(({ key }) => key);

/** Adds or mends the result sheets, or everything. */
export const rebuild = (
  live: LiveWorkbook,
  catalogue: Catalogue,
  scope: 'results' | 'all',
  run: Run = {},
): Promise<Outcome> =>
  onFilling(
    live,
    catalogue,
    run,
    (before, now) =>
      rewrite(live, catalogue, before, now, now, {
        ...run,
        ...(scope === 'results' && onlyOf(now, RESULTS)),
      }),
    scope === 'results' ? RESULTS : undefined,
  );
