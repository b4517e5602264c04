import { worksIn } from '../workbook/namedCells';
import type { Catalogue } from '../model/catalogue';
import { ASSESSMENT } from '../sheets/assessment/family';
import { partsWith } from '../sheets/family';
import type { ReadWorkbook } from '../workbook/rows';
import { byItsContent, SAID_BY_NO_CELL } from './reading/byItsContent';
import type { Filling } from './filling/filling';
import { finishFirst } from './finishFirst';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { fillingOf, open, openedOf, wholeFilling, withRowsAround } from './reading/open';
import { refused, type Outcome } from './outcome';
import { rewrite } from './rewrite';
import { unsafe } from './reading/unsafe';

/**
 * Whether a sheet people fill in was read whole or is not there at all: one of which a part was not found would lose
 * that part by being written anew.
 */
function everyAnswerSeen(read: ReadWorkbook, { answers }: Filling): boolean {
  const works = worksIn(read);
  return partsWith(ASSESSMENT, answers.parts).every(({ key, names }) => {
    const inputs = names.filter(
      ({ name, use, spare, since, until = answers.layout }) =>
        use === 'input' &&
        !spare &&
        since <= answers.layout &&
        answers.layout <= until &&
        !SAID_BY_NO_CELL.includes(name),
    );
    const there = inputs.filter(({ name }) => works(name)).length;
    return there === inputs.length || (there === 0 && key !== 'checklist');
  });
}

/** Gives names that are gone back to their cells, and sheets that are gone back to the workbook; what is filled in stays. */
export async function mend(live: LiveWorkbook, catalogue: Catalogue, run: Run = {}): Promise<Outcome> {
  const first = await live.read();
  if (first.status.unfinished) return finishFirst(live, catalogue, run, () => mend(live, catalogue, run));
  const { read, places } = await byItsContent(live, catalogue, first);
  if (!fillingOf(openedOf({ ...first, ...read }, catalogue, false).reading))
    return refused(await open(live, catalogue));
  if (places.length > 0) await live.name(places);
  const now = await open(live, catalogue);
  const works = worksIn(now.live);
  // What no cell says is known from the sheets all the same.
  const entire = {
    ...now.live,
    names: new Map([...read.names, ...[...now.live.names].filter(([name]) => works(name))]),
  };
  const named = openedOf(entire, catalogue, false, now.typed);
  const seen = await withRowsAround(live, catalogue, named, false);
  const filling = wholeFilling(seen);
  if (!filling || unsafe(seen.problems) || !everyAnswerSeen(entire, filling)) return refused(now);
  return rewrite(live, catalogue, { ...seen, live: now.live }, filling, filling, run);
}
