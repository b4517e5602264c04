import type { Problem } from '../model/answers';
import type { Catalogue } from '../model/catalogue';
import { fixable, meant } from './filling/fixable';
import type { LiveWorkbook } from './liveWorkbook';
import { open, openedOf } from './reading/open';
import { finished, refused, type Changed, type Outcome } from './outcome';
import { writeCells } from './filling/writeCells';

const keyOf = ({ kind, id, found }: Problem): string => JSON.stringify([kind, id, found]);

/** Makes of every cell with one safe reading what it means, in one reading and one writing, and touches nothing else. */
export async function fix(
  live: LiveWorkbook,
  catalogue: Catalogue,
  problems: readonly Problem[],
): Promise<Outcome & { readonly fixed: number; readonly changed: readonly Changed[] }> {
  const before = await open(live, catalogue);
  // The sheet may have changed since the problems were shown: only what is still there is mended.
  const asked = new Set(problems.filter(fixable).map(keyOf));
  const changes = before.problems.flatMap((problem) => {
    const { sheet, cell, found } = problem;
    const value = meant(problem);
    if (value === null || sheet === null || cell === null || !asked.has(keyOf(problem))) return [];
    return [
      { sheet, cell, value, read: found, ...(typeof value === 'number' && { numberFormat: 'General' }) },
    ];
  });
  if (changes.length === 0) return { ...refused(before), fixed: 0, changed: [] };
  const { reading, overtaken } = await writeCells(live, before.live, changes);
  const outcome = finished(openedOf(reading, catalogue), [], overtaken);
  const lost = new Set(overtaken.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const changed = changes
    .filter(({ sheet, cell }) => !lost.has(`${sheet}!${cell}`))
    .map(({ sheet, cell, value, read }): Changed => ({
      sheet,
      cell,
      found: read ?? '',
      becomes: String(value),
    }));
  return { ...outcome, fixed: changed.length, changed };
}
