import { FRESH_TITLE } from '../reading/snapshot';
import type { Backup } from './backup';
import { clear } from './clearing';
import { isTitleOf } from './freeTitle';
import type { Task } from './tasks';

/** A copy that a run before this one made and could not name any more. */
function halfCopy(title: string, titles: readonly string[], left: Backup | null): string | null {
  if (!left) return null;
  return titles.find((one) => one !== title && isTitleOf(one, title) && !left.titles.includes(one)) ?? null;
}

/** Adds the sheets that are missing; keeps copies where asked and makes the others blank. */
export function prepare(
  context: Excel.RequestContext,
  tasks: readonly Task[],
  titles: readonly string[],
  left: Backup | null,
): Map<string, Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const targets = new Map<string, Excel.Worksheet>();
  for (const { described, before, found, keepAs } of tasks) {
    const target = found ? worksheets.getItem(found.title) : worksheets.add(FRESH_TITLE + described.key);
    // At once: a run that breaks off later finds the sheet again, and leaves it as people have it.
    if (described.hidden && (!found || found.title.startsWith(FRESH_TITLE)))
      target.visibility = described.hidden === 'very' ? 'VeryHidden' : 'Hidden';
    targets.set(described.key, target);
    if (!found) continue;
    if (keepAs !== null && !titles.includes(keepAs)) {
      const half = halfCopy(found.title, titles, left);
      const copy = half === null ? target.copy('After', target) : worksheets.getItem(half);
      copy.name = keepAs;
    }
    clear(target, described, before, found, left && (left.charts[described.key] ?? []));
  }
  return targets;
}
