import { HostFailure, type RealiseOptions, type Realised } from '../../actions/liveWorkbook';
import { boxOf } from '../../workbook/a1';
import type { KnownFamily } from '../../workbook/knownFamily';
import type { Workbook } from '../../workbook/description';
import { allWritten, Copies, deleteBackup, markState, readBackup, writeBackup, type Backup } from './backup';
import { lookCloser, type Found, type Looked } from '../reading/found';
import { writeNames } from './names';
import { Pace } from './pace';
import { prepare } from './prepare';
import { protect, protectAgain, protectUntouched } from './protection';
import { apart, askToRead, many, readNames, stillThere, type Places, type Read } from '../reading/reading';
import { remove } from './remove';
import type { Reference } from '../reading/reference';
import type { Session } from '../session';
import { touchesOf, writeSheet } from './sheet';
import { stayingIn } from './staying';
import { hide } from './sizes';
import { tasksOf, type Task } from './tasks';
import { tellAll, type Sheets, type Touch } from './touches';
import { askWatched } from './watched';
import { BACKUP_TITLE } from '../../workbook/keptLines';
import { lateIn } from '../../workbook/keptCells';
import { ALLOWED } from '../../workbook/protection';
import { askNames, askState, FRESH_TITLE, ourSheets, type Snapshot } from '../reading/snapshot';

type Done = Omit<Realised, 'reading'> & { readonly read: Read };
interface Earlier {
  readonly snapshot: Snapshot | null;
  readonly looked: Looked | null;
}

/** Makes our sheets what the description says; see `LiveWorkbook.realise`. */
export async function realise(
  talk: Session,
  family: KnownFamily,
  workbook: Workbook,
  answers: string | null,
  options: RealiseOptions,
  earlier: Earlier,
): Promise<Done> {
  const lifted: Found[] = [];
  return carryOut(talk, family, workbook, answers, options, earlier, lifted).catch(async (error: unknown) => {
    throw await protectUntouched(talk.context, lifted, error);
  });
}

/** `lifted`: told of the sheets whose protection is taken off in a request that goes on to write. */
async function carryOut(
  talk: Session,
  family: KnownFamily,
  workbook: Workbook,
  answers: string | null,
  options: RealiseOptions,
  earlier: Earlier,
  lifted: Found[],
): Promise<Done> {
  const { context } = talk;
  const snapshot = earlier.snapshot ?? (await look(context));
  if (snapshot.readOnly) throw new HostFailure('read-only', false, null);
  if (snapshot.structureProtected) throw new HostFailure('protected-structure', false, null);

  const titles = snapshot.sheets.map(({ title }) => title);
  const wanted = workbook.sheets.filter(({ key }) => options.only?.includes(key) ?? true);
  const ours = ourSheets(
    (name) => snapshot.names.get(name)?.sheet ?? null,
    snapshot.sheets,
    marksOf(family, workbook),
  );
  const there = Object.entries(ours).filter(([key]) => wanted.some((sheet) => sheet.key === key));
  const leftover = titles.includes(BACKUP_TITLE);
  const { found, backup: left } =
    there.length > 0 || leftover
      ? ((leftover ? null : lookedAt(earlier.looked, there)) ??
        (await lookCloser(talk, Object.fromEntries(there))))
      : NOTHING;
  const tasks = tasksOf(wanted, options, titles, found, left);
  const guarded = [...found.values()].filter(({ protection: one }) => one !== null);
  // Where people answer, nothing changes before the answers are safe, in a request of its own.
  const large = apart(snapshot.names) || many([answers ?? '']);
  const keptFirst =
    (large && found.size > 0) ||
    (leftover && guarded.length > 0) ||
    (!options.atOnce && [...found.keys()].some((key) => !options.unanswered?.includes(key)));

  const protection = {
    ...left?.protection,
    ...Object.fromEntries(
      [...found].flatMap(([key, one]) => (one.protection ? [[key, one.protection]] : [])),
    ),
  };
  const backup: Backup | null =
    answers === null
      ? null
      : {
          answers,
          read: options.read ?? null,
          run: (left?.run ?? 0) + 1,
          state: !keptFirst || (left && left.state !== 'saved') ? 'writing' : 'saved',
          protection,
          kept: Object.fromEntries(
            tasks.flatMap(({ described, keepAs }) => (keepAs === null ? [] : [[described.key, keepAs]])),
          ),
          titles: left?.titles ?? titles,
          charts: left?.charts ?? Object.fromEntries([...found].map(([key, { charts }]) => [key, charts])),
        };

  const isNew = found.size === 0 && !leftover;
  if (options.cancelled?.()) throw new HostFailure('cancelled', false, null);
  talk.writing();
  // Refused while another workbook is in front: better here than half-way.
  context.workbook.getActiveCell().load('address');
  for (const { title } of guarded) context.workbook.worksheets.getItem(title).protection.unprotect();
  // Where a password may refuse, too: what a run before this one left would hide that nothing was done yet.
  const alone = backup !== null && (backup.state === 'saved' || (leftover && guarded.length > 0));
  const keep = async (kept: Backup) => {
    await writeBackup(context, kept, leftover);
    if (alone) await context.sync();
  };
  if (backup)
    await keep(backup).catch(async (error: unknown) => {
      throw await protectAgain(context, guarded, error);
    });
  if (!alone) lifted.push(...guarded);
  if (backup?.state === 'saved' && options.cancelled?.()) {
    deleteBackup(context);
    protect(context, found, protection);
    await context.sync();
    throw new HostFailure('cancelled', false, null);
  }
  if (!isNew) options.committed?.();

  let done = 0;
  const undone = async (): Promise<never> => {
    await remove(talk, family);
    throw new HostFailure('cancelled', false, null);
  };
  const pace = new Pace(context, async () => {
    options.progress?.(done, tasks.length);
    if (isNew && options.cancelled?.()) await undone();
  });
  // What is written and read in one request is calculated in between.
  const staying = drawnNowhere(tasks)
    ? stayingIn(workbook, tasks, family, snapshot, options.watch ?? [])
    : null;
  const once = backup !== null && found.size > 0 && !keptFirst && !leftover && staying !== null;
  if (!once) context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const before = comeToFront(context, Object.values(ours), snapshot);
  const watched = found.size === 0 ? null : askWatched(context, options.watch ?? [], !large);
  const copies = backup && found.size > 0 ? new Copies(context, backup.run) : null;
  if (backup && watched && copies) {
    // Of a filtered sheet Excel would copy what can be seen.
    for (const { title } of found.values()) context.workbook.worksheets.getItem(title).autoFilter.remove();
    copies.keep(watched.copied(snapshot));
    if (backup.state === 'saved') markState(context, 'writing');
  }
  await pace.room((answers ?? '').length);

  const targets = prepare(context, tasks, titles, left);
  // A copy of a sheet comes to the front with names of its own, a new sheet has none.
  if (before) comeToFront(context, Object.values(ours), snapshot);
  else targets.get(tasks.find(({ described }) => !described.hidden)?.described.key ?? '')?.activate();
  const given = new Set(workbook.names.map(({ name }) => name));
  const gone = options.only
    ? []
    : [...snapshot.names.keys()].filter((name) => family.names.has(name) && !given.has(name));
  const titleOf = (key: string): string | null => {
    const task = tasks.find(({ described }) => described.key === key);
    return task ? (task.found?.title ?? FRESH_TITLE + key) : null;
  };
  writeNames(context, workbook, snapshot, titleOf, gone);
  for (const { described, title, found: one } of tasks) {
    const target = targets.get(described.key);
    if (target && title !== one?.title) target.name = title;
  }
  const typed: (() => Realised['typed'])[] = [];
  for (const { described, title } of tasks) {
    const target = targets.get(described.key);
    if (!target) continue;
    const stays = once ? staying.filter(({ sheet }) => sheet === described.key) : [];
    const sheet = { ...described, title };
    typed.push(...(await writeSheet(pace, target, sheet, workbook.font, copies, stays)));
    done += 1;
  }
  before?.activate();
  if (copies) markState(context, 'written');
  const settled = once && pace.requests === 0;
  if (!settled) {
    await context.sync();
    options.progress?.(done, tasks.length);
    if (isNew && options.cancelled?.()) await undone();
  }

  // What was asked along with something that was refused has no answer; it stands where it was typed.
  let refused = false;
  const copied = large && copies ? await readBackup(context) : null;
  const heard = () => ({
    titles: Object.fromEntries(tasks.map(({ described, title }) => [described.key, title])),
    late: copied ? lateIn(copied.copies) : refused || large ? null : (watched?.read() ?? null),
    typed: refused ? [] : typed.flatMap((answer) => answer()),
  });
  const unsettled = !settled && (options.unsettled?.(heard()) ?? false);
  const places = placesOf(workbook, snapshot, tasks, gone);
  let ask: (() => Read) | null = null;
  const noted = await tellAll(
    context,
    touchesFor(workbook, tasks),
    (sheets) => {
      finish(sheets, tasks, protection);
      if (backup && !unsettled) deleteBackup(context);
      if (!large) ask = askToRead(context, family, options.then, places);
    },
    settled
      ? () => {
          refused = true;
          return allWritten(context);
        }
      : null,
  );
  if (settled) options.progress?.(done, tasks.length);
  if (isNew && options.cancelled?.()) await undone();
  const read = (ask as (() => Read) | null)?.();
  return {
    kept: tasks.flatMap(({ keepAs }) => (keepAs === null ? [] : [keepAs])),
    ...heard(),
    noted,
    settled,
    read:
      read && stillThere(family, options.then, places, read)
        ? read
        : await readNames(talk, family, options.then, null),
  };
}

const NOTHING: Looked = { found: new Map(), backup: null };

/** What came along with the reading, where it tells of all these sheets. */
function lookedAt(looked: Looked | null, there: readonly (readonly [string, string])[]): Looked | null {
  const found = new Map(
    there.flatMap(([key, title]) => {
      const one = looked?.found.get(key);
      return one?.title === title ? [[key, one] as const] : [];
    }),
  );
  return looked && found.size === there.length ? { ...looked, found } : null;
}

/** Whether no chart has to wait for its cells. */
const drawnNowhere = (tasks: readonly Task[]): boolean =>
  tasks.every(({ described, before }) => described.charts.length + before.charts.length === 0);

/**
 * Puts a sheet of ours in front, and answers the one that was: while a copied sheet is in front, which has names of its own,
 * Excel takes those for the workbook's.
 */
function comeToFront(
  context: Excel.RequestContext,
  ours: readonly string[],
  { sheets }: Snapshot,
): Excel.Worksheet | null {
  const seen = sheets.find(({ title, visible }) => visible && ours.includes(title));
  if (!seen) return null;
  const { worksheets } = context.workbook;
  const before = worksheets.getActiveWorksheet();
  worksheets.getItem(seen.title).activate();
  return before;
}

async function look(context: Excel.RequestContext): Promise<Snapshot> {
  const state = askState(context);
  const names = askNames(context);
  await context.sync();
  return { ...state(), names: names() };
}

/** Where the names point when all is written. */
function placesOf(
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

/** Any name of the description tells which sheet is which, those made for it first. */
const marksOf = ({ marks }: KnownFamily, { sheets, names }: Workbook): Record<string, string[]> =>
  Object.fromEntries(
    sheets.map(({ key }) => [
      key,
      [...(marks[key] ?? []), ...names.filter(({ sheet }) => sheet === key).map(({ name }) => name)],
    ]),
  );

/** What Excel may refuse while everything else stays. */
function touchesFor({ active, font }: Workbook, tasks: readonly Task[]): Touch[] {
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
function finish(
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
