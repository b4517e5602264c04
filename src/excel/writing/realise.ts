import { HostFailure, type Realised } from '../../actions/liveWorkbook';
import { allWritten, Copies, deleteBackup, markState, readBackup } from './backup';
import { beforehand, type WritingOrder } from './beforehand';
import { finish, placesOf, touchesFor } from './ending';
import type { FoundSheet } from '../reading/found';
import { comeToFront, plainSheet } from './front';
import { keep } from './keep';
import { strayed, writeNames } from './names';
import { Pace } from './pace';
import { prepare } from './prepare';
import { protectUntouched } from './protection';
import { askToRead, readNames, stillThere, type Places, type Read } from '../reading/reading';
import { remove } from './remove';
import { writeSheet } from './sheet';
import { stayingIn } from './staying';
import type { Task } from './tasks';
import { tellAll } from './touches';
import { askWatched } from './watched';
import { lateIn } from '../../workbook/keptCells';
import { askNames, FRESH_TITLE } from '../reading/snapshot';

type Done = Omit<Realised, 'reading'> & { readonly read: Read };

/** Makes our sheets what the description says; see `LiveWorkbook.realise`. */
export async function realise(order: WritingOrder): Promise<Done> {
  const lifted: FoundSheet[] = [];
  return carryOut(order, lifted).catch(async (error: unknown) => {
    throw await protectUntouched(order.talk.context, lifted, error);
  });
}

/** `lifted`: told of the sheets whose protection is taken off in a request that goes on to write. */
async function carryOut(order: WritingOrder, lifted: FoundSheet[]): Promise<Done> {
  const { talk, family, workbook, answers, options } = order;
  const { context } = talk;
  const start = await beforehand(order);
  const { snapshot, titles, ours, found, left, leftover, tasks, large, protection, backup, isNew } = start;
  await keep(talk, start, options, lifted);
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
  const once = backup !== null && found.size > 0 && !start.keptFirst && !leftover && staying !== null;
  if (!once) context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const known = Object.values(ours);
  const plain = known.length === 0 ? null : plainSheet(known, snapshot);
  const before = plain === null ? null : comeToFront(context, plain);
  const watched = found.size === 0 ? null : askWatched(context, options.watch ?? [], !large);
  const copies = backup && found.size > 0 ? new Copies(context, backup.run) : null;
  if (backup && watched && copies) {
    // Of a filtered sheet Excel would copy what can be seen: those that are written get their filter anew, others keep theirs.
    const written = [...found.values()].map(({ title }) => title);
    for (const title of written) context.workbook.worksheets.getItem(title).autoFilter.remove();
    copies.keep(watched.copied(snapshot, written));
    if (backup.state === 'saved') markState(context, 'writing');
  }
  await pace.room((answers ?? '').length);

  const targets = prepare(context, tasks, titles, left);
  // A copy of a sheet comes to the front with names of its own, a new sheet has none.
  if (plain !== null) comeToFront(context, plain);
  else
    targets
      .get(tasks.find(({ described, found: one }) => !described.hidden && !one)?.described.key ?? '')
      ?.activate();
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
  const named = found.size === 0 ? null : askNames(context, family.names);
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
  const nowOf = (key: string): string | null =>
    tasks.find(({ described }) => described.key === key)?.title ?? null;
  const stray = !settled && named !== null && strayed(workbook, named(), nowOf);
  // Of a sheet that was written in pieces, some stand where they were put and some do not.
  const torn = stray && pace.requests > 0;
  const unsettled = !settled && (torn || (options.unsettled?.(heard()) ?? false));
  const lead = (now: Places): void => {
    const front = tasks.find(({ found: one }) => one?.title === plain)?.title ?? plain;
    const then = front === null ? null : comeToFront(context, front);
    writeNames(context, workbook, { names: now }, nowOf, []);
    then?.activate();
  };
  const places = placesOf(workbook, snapshot, tasks, gone);
  let ask: (() => Read) | null = null;
  const noted = await tellAll(
    context,
    touchesFor(workbook, tasks),
    (sheets) => {
      if (stray) lead(named());
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
  const answered = (ask as (() => Read) | null)?.();
  const late = settled && !refused && answered && strayed(workbook, answered.snapshot.names, nowOf);
  if (late) lead(answered.snapshot.names);
  return {
    kept: tasks.flatMap(({ keepAs }) => (keepAs === null ? [] : [keepAs])),
    copies: Object.fromEntries(
      tasks.flatMap(({ described, keepAs }) => (keepAs === null ? [] : [[described.key, keepAs]])),
    ),
    ...heard(),
    noted,
    settled,
    moved:
      torn ||
      (settled &&
        !refused &&
        (watched?.moved(
          snapshot,
          staying.map(({ name }) => name),
        ) ??
          false)),
    read:
      answered && !late && stillThere(family, options.then, places, answered)
        ? answered
        : await readNames(talk, family, options.then, null),
  };
}

/** Whether no chart has to wait for its cells. */
const drawnNowhere = (tasks: readonly Task[]): boolean =>
  tasks.every(({ described, before }) => described.charts.length + before.charts.length === 0);
