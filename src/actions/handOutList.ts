import type { Catalogue } from '../model/catalogue';
import { withHandedOut, withReturned, type Named } from '../model/departments/handOutList';
import type { HandOutList, HandOutRow } from '../model/handOuts';
import type { Filling } from './filling/filling';
import type { LiveWorkbook, Run } from './liveWorkbook';
import { onFilling } from './filling/onFilling';
import { withParts } from './optionalParts';
import { finished, type Outcome } from './outcome';
import { onlyOf, rewrite } from './rewrite';

const PART = 'handOuts';
const NONE: HandOutList = { day: '', rows: [] };

/** The same filling with another list of what was handed out; its sheet comes where it is missing. */
export const withList = (filling: Filling, change: (list: HandOutList) => HandOutList): Filling => {
  const { answers } = filling;
  return {
    ...filling,
    answers: withParts({ ...answers, handOuts: change(answers.handOuts ?? NONE) }, [PART]),
  };
};

const changed = (
  live: LiveWorkbook,
  catalogue: Catalogue,
  run: Run,
  change: (list: HandOutList) => HandOutList,
): Promise<Outcome> =>
  onFilling(live, catalogue, run, (before, now) => {
    const next = withList(now, change);
    if (JSON.stringify(next.answers) === JSON.stringify(now.answers)) return finished(before);
    return rewrite(live, catalogue, before, now, next, { ...run, ...onlyOf(now, [PART]) });
  });

/** Writes down in the open workbook what was handed out. */
export const noteHandedOut = (
  live: LiveWorkbook,
  catalogue: Catalogue,
  handed: readonly HandOutRow[],
  run: Run = {},
): Promise<Outcome> => changed(live, catalogue, run, (list) => withHandedOut(list, handed));

/** Writes down in the open workbook which departments have returned theirs by a day. */
export const noteReturned = (
  live: LiveWorkbook,
  catalogue: Catalogue,
  entries: readonly Named[],
  day: string,
  run: Run = {},
): Promise<Outcome> => changed(live, catalogue, run, (list) => withReturned(list, entries, day));
