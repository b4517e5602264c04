import { boxOf } from '../../workbook/a1';
import type { Workbook } from '../../workbook/description';
import { ALLOWED } from '../../workbook/protection';
import type { Places } from '../reading/reading';
import type { Reference } from '../reading/reference';
import type { Snapshot } from '../reading/snapshot';
import { touchesOf } from './sheet';
import { hide } from './sizes';
import type { Task } from './tasks';
import type { Sheets, Touch } from './touches';

/** Where the names point when all is written. */
export function placesOf(
  { names }: Workbook,
  snapshot: Snapshot,
  tasks: readonly Task[],
  gone: readonly string[],
): Places {
  const titles = new Map(tasks.map(({ described, title }) => [described.key, title]));
  const renamed = new Map(tasks.flatMap(({ found, title }) => (found ? [[found.title, title]] : [])));
  const staying = [...snapshot.names].filter(([name]) => !gone.includes(name));
  const before = staying.map(([name, place]): [string, Reference | null] => [
    name,
    place && { ...place, sheet: renamed.get(place.sheet) ?? place.sheet },
  ]);
  const written = names.flatMap(({ name, sheet, range }): [string, Reference][] => {
    const title = titles.get(sheet);
    return title === undefined ? [] : [[name, { sheet: title, box: boxOf(range) }]];
  });
  return new Map<string, Reference | null>([...before, ...written]);
}

/** What Excel may refuse while everything else stays. */
export function touchesFor({ active, font }: Workbook, tasks: readonly Task[]): Touch[] {
  const touches = tasks.flatMap(({ described, title, found }) =>
    touchesOf({ ...described, title }, font, found === null),
  );
  const first = tasks.find(({ described }) => described.key === active.sheet);
  if (!first || tasks.some(({ found }) => found !== null)) return touches;
  const front = (sheet: Excel.Worksheet) => {
    sheet.activate();
    sheet.getRange(active.cell).select();
  };
  const cursors = tasks.flatMap(({ described: { key, cursor }, title }): Touch[] =>
    cursor === undefined || key === active.sheet
      ? []
      : [{ sheet: title, what: 'front', tell: (sheet) => sheet.getRange(cursor).select() }],
  );
  return [...touches, ...cursors, { sheet: first.title, what: 'front', tell: front }];
}

/** What has to come last, whatever was refused before. */
export function finish(
  sheets: Sheets,
  tasks: readonly Task[],
  protection: Readonly<Record<string, Excel.WorksheetProtectionOptions>>,
): void {
  for (const { described, title } of tasks) {
    const target = sheets(title);
    hide(target, described);
    // Conditional formats that an add-in made may not be seen before.
    if (described.conditionalFormats.length > 0) target.calculate(true);
    const options =
      protection[described.key] ?? (described.protection && { ...ALLOWED, ...described.protection });
    if (options) target.protection.protect(options);
  }
}
