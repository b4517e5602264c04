import type { RealiseOptions } from '../../actions/liveWorkbook';
import type { Sheet, Workbook } from '../../workbook/description';
import { holdsMore, type FoundSheet } from '../reading/found';
import { FRESH_TITLE } from '../reading/snapshot';
import type { Backup } from './backup';
import { freeTitle, isTitleOf } from './freeTitle';

/** A sheet that is to be written, and what is there in its place. */
export interface Task {
  readonly described: Sheet;
  /** How it was described last, if that is known. */
  readonly before: Sheet;
  readonly found: FoundSheet | null;
  /** Its title from now on. */
  readonly title: string;
  /** The title of the copy that is kept, if one has to be. */
  readonly keepAs: string | null;
}

const sheetsOf = (workbook: Workbook | undefined, key: string): readonly Sheet[] =>
  workbook?.sheets.filter((sheet) => sheet.key === key) ?? [];

/** What is to be written, with the title each sheet has from now on and that of the copy that is kept. */
export function tasksOf(
  wanted: readonly Sheet[],
  options: RealiseOptions,
  titles: readonly string[],
  found: ReadonlyMap<string, FoundSheet>,
  left: Backup | null,
): Task[] {
  const { keptCopy } = options;
  const taken = [...titles];
  const tasks: Task[] = [];
  for (const described of wanted) {
    const one = found.get(described.key) ?? null;
    const before = options.previous?.sheets.find(({ key }) => key === described.key);
    const own = one?.title ?? null;
    const usual = left ? (options.titles[described.key] ?? []) : before ? [before.title] : [];
    const mayRename =
      own === null || own.startsWith(FRESH_TITLE) || usual.some((title) => isTitleOf(own, title));
    const others = taken.filter((title) => title !== own);
    const title =
      own !== null && (!mayRename || isTitleOf(own, described.title))
        ? own
        : freeTitle(described.title, others);
    taken.push(title);
    let keepAs = left?.kept[described.key] ?? null;
    if (one && keepAs === null) {
      const more =
        options.keep?.includes(described.key) ||
        holdsMore(
          one,
          [before ?? described, ...sheetsOf(options.earlier, described.key)],
          options.former?.[described.key],
        );
      if (more) {
        keepAs = freeTitle(keptCopy(one.title), taken);
        taken.push(keepAs);
      }
    }
    tasks.push({ described, before: before ?? described, found: one, title, keepAs });
  }
  return tasks;
}
