import type { Catalogue } from '../model/catalogue';
import type { Problem } from '../model/answers';
import { INPUT_NAMES } from '../sheets/assessment/names';
import { in1904 } from './dateSystem';
import { describe } from './describe';
import { keepAnswers, type Filling } from './keptAnswers';
import type { LiveWorkbook } from './liveWorkbook';
import type { Opened } from './open';
import { finished, type Outcome } from './outcome';
import type { Run } from './run';

/** Rows that hold what the answers cannot: their sheet is kept as a copy. */
const strangeRows = ({ kind }: Problem): boolean => kind === 'unknown-id' || kind === 'duplicate-id';

/** Whether every answer was seen; where a name is missing, a column of answers may be there unread. */
export const sawAll = ({ live }: Opened): boolean =>
  INPUT_NAMES.every((name) => {
    const cells = live.names.get(name);
    return cells !== undefined && cells !== 'broken';
  });

/** Writes our sheets anew in place, with what was read or what is to become of it. */
export async function rewrite(
  live: LiveWorkbook,
  catalogue: Catalogue,
  before: Opened,
  now: Filling,
  next: Filling,
  run: Run & { readonly only?: readonly string[] },
): Promise<Outcome> {
  const strange = before.problems.some(strangeRows);
  const described = describe(catalogue, next);
  const workbook = before.live.date1904 ? in1904(described) : described;
  const { kept } = await live.realise(workbook, keepAnswers(catalogue, next), {
    ...run,
    after: before.live,
    previous: describe(catalogue, now),
    ...(strange && { keep: ['checklist'] }),
  });
  return finished(live, catalogue, kept);
}
