import type { Answers } from '../model/answers';
import type { Catalogue, Model } from '../model/catalogue';
import { withOwnModel } from '../model/own/withOwnModel';
import type { Leftovers } from '../sheets/assessment/reading/leftovers';
import type { Filling } from './filling/filling';
import { keptBy } from './backup/keptBy';
import { describe } from './describe';
import { keepAnswers, keptAnswers } from './backup/keptAnswers';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { EVERYTHING, open, openedOf } from './reading/open';
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
  leftovers: Leftovers = {},
): Promise<Outcome> {
  const before = await live.read({ only: ['ISOMM_Model'] });
  const { unfinished, sheets } = before.status;
  const filling: Filling = { model, answers, leftovers };
  const left = unfinished ? await live.backup() : null;
  if (left && !left.saved) return begun(live, catalogue, filling, run, left.answers);
  if (before.names.size > 0 || (Object.keys(sheets).length > 0 && !unfinished))
    return refused(await open(live, catalogue));

  const workbook = describe(catalogue, filling);
  const { kept, noted, reading } = await live.realise(workbook, keepAnswers(catalogue, filling), {
    ...run,
    ...sheetWords(withOwnModel(catalogue, answers.ownModel), workbook),
    after: before,
    then: EVERYTHING,
  });
  return finished(openedOf(reading, catalogue), kept, [], noted);
}

/** Finishes what was begun where it is exactly what is asked for now; anything else is shown first. */
async function begun(
  live: LiveWorkbook,
  catalogue: Catalogue,
  filling: Filling,
  run: Run,
  text: string,
): Promise<Outcome> {
  if (text === keepAnswers(catalogue, filling)) return recover(live, catalogue, run, 'use');
  const kept = keptAnswers(catalogue, text);
  return asking(await open(live, catalogue), kept && keptBy(kept));
}
