import type { Problem } from '../model/answers';
import type { Catalogue } from '../model/catalogue';
import type { LiveWorkbook } from './liveWorkbook';
import { open, openedOf } from './open';
import { finished, refused, type Outcome } from './outcome';
import { writeCells, type CellChange } from './writeCells';

/** Whether a problem has one safe mending that changes no meaning: a score that was stored as text. */
export const fixable = ({ kind, sheet, cell }: Problem): boolean =>
  kind === 'text-number' && sheet !== null && cell !== null;

/** Turns scores that are text into numbers, and touches nothing else. Says how many. */
export async function fix(
  live: LiveWorkbook,
  catalogue: Catalogue,
  problems: readonly Problem[],
): Promise<Outcome & { readonly fixed: number }> {
  const before = await open(live, catalogue);
  // The sheet may have changed since the problems were shown: only what is still there is mended.
  const asked = new Set(problems.filter(fixable).map(({ id, found }) => `${id}\n${found}`));
  const cells = before.problems.flatMap(({ kind, sheet, cell, id, found }): CellChange[] => {
    if (kind !== 'text-number' || sheet === null || cell === null || !asked.has(`${id}\n${found}`)) return [];
    const value = Number((found ?? '').normalize('NFKC').trim());
    return [{ sheet, cell, value, numberFormat: 'General', read: found }];
  });
  if (cells.length === 0) return { ...refused(before), fixed: 0 };
  const { reading, overtaken } = await writeCells(live, cells);
  const outcome = finished(openedOf(reading, catalogue), [], overtaken);
  return { ...outcome, fixed: cells.length - overtaken.length };
}
