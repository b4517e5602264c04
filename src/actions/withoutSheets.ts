import type { Catalogue } from '../model/catalogue';
import type { AssessmentPart } from '../sheets/assessment/assessmentPart';
import { ASSESSMENT } from '../sheets/assessment/family';
import { knownFamily } from '../sheets/family';
import type { LiveWorkbook, Run } from './liveWorkbook';
import type { Outcome } from './outcome';
import { open } from './reading/open';

/** What a command came to once the sheets of these parts have gone as well. */
export async function withoutSheets(
  live: LiveWorkbook,
  catalogue: Catalogue,
  going: readonly AssessmentPart[],
  outcome: Outcome,
  run: Run,
): Promise<Outcome> {
  run.committed?.();
  await live.remove(knownFamily({ ...ASSESSMENT, parts: going }));
  return { ...outcome, opened: await open(live, catalogue) };
}
