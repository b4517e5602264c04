import type { Answers } from '../model/answers';
import type { Catalogue, Model } from '../model/catalogue';
import { backupFor, keptBy } from './backupFor';
import { describe } from './describe';
import { keepAnswers, keptAnswers } from './keptAnswers';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { EVERYTHING, open, openedOf } from './open';
import { asking, finished, refused, type Outcome } from './outcome';
import { recover } from './recover';
import { sheetWords } from './rewrite';

/**
 * Makes an assessment in the open workbook, which may hold other people's sheets. Where there is one already it is
 * left alone; where one was begun and not finished, that one is finished.
 */
export async function create(
  live: LiveWorkbook,
  catalogue: Catalogue,
  model: Model,
  answers: Answers,
  run: Run = {},
): Promise<Outcome> {
  const before = await live.read({ only: ['ISOMM_Model'] });
  const { unfinished, sheets } = before.status;
  if (unfinished && (await live.backup()) !== null) return begun(live, catalogue, answers, run);
  if (before.names.size > 0 || (Object.keys(sheets).length > 0 && !unfinished))
    return refused(await open(live, catalogue));

  const filling = { model, answers, leftovers: {} };
  const workbook = describe(catalogue, filling);
  const { kept, noted, reading } = await live.realise(workbook, keepAnswers(catalogue, filling), {
    ...run,
    ...sheetWords(workbook),
    after: before,
    then: EVERYTHING,
  });
  return finished(openedOf(reading, catalogue), kept, [], noted);
}

/** Finishes what was begun where it is what is asked for now; anything else is shown first. */
async function begun(live: LiveWorkbook, catalogue: Catalogue, answers: Answers, run: Run): Promise<Outcome> {
  const kept = keptAnswers(catalogue, (await live.backup()) ?? '');
  const same = kept?.model.id === answers.model && backupFor(kept.answers, answers) !== 'different';
  if (!kept || !same) return asking(await open(live, catalogue), kept && keptBy(kept));
  return recover(live, catalogue, run);
}
