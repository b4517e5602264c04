import { HostFailure, type RealiseOptions } from '../../actions/liveWorkbook';
import type { Workbook } from '../../workbook/description';
import { BACKUP_TITLE } from '../../workbook/backupTitle';
import type { KnownFamily } from '../../workbook/knownFamily';
import { lookCloser, type FoundSheet, type Looked } from '../reading/found';
import { apart, many } from '../reading/reading';
import { askNames, askState, ourSheets, type Snapshot } from '../reading/snapshot';
import type { Session } from '../session';
import type { Backup } from './backup';
import { tasksOf, type Task } from './tasks';

/** What a reading just before has seen already. */
export interface Earlier {
  readonly snapshot: Snapshot | null;
  readonly looked: Looked | null;
}

/** What is asked for. */
export interface WritingOrder {
  readonly talk: Session;
  readonly family: KnownFamily;
  readonly workbook: Workbook;
  /** `null` where there are none to keep. */
  readonly answers: string | null;
  readonly options: RealiseOptions;
  readonly earlier: Earlier;
}

/** What is there before anything is written, and what is to be done about it. */
export interface Beforehand {
  readonly snapshot: Snapshot;
  readonly titles: readonly string[];
  /** Titles of our sheets by key, those that are not written included. */
  readonly ours: Readonly<Record<string, string>>;
  /** Those that are written, by key. */
  readonly found: Looked['found'];
  /** Those of them that are protected. */
  readonly guarded: readonly FoundSheet[];
  /** A run before this one left its backup, which may be no whole one. */
  readonly leftover: boolean;
  readonly left: Backup | null;
  readonly tasks: readonly Task[];
  /** It is more than one question or one answer holds. */
  readonly large: boolean;
  /** Nothing changes before the answers are safe, in a request of its own. */
  readonly keptFirst: boolean;
  /** Options of the protection that comes back in the end, by key. */
  readonly protection: Backup['protection'];
  /** `null` where there are no answers to keep. */
  readonly backup: Backup | null;
  /** Nothing of ours is there yet. */
  readonly isNew: boolean;
}

/** Looks at what is there; refuses where nothing can be written. */
export async function beforehand({
  talk,
  family,
  workbook,
  answers,
  options,
  earlier,
}: WritingOrder): Promise<Beforehand> {
  const snapshot = earlier.snapshot ?? (await look(talk.context, family));
  if (snapshot.readOnly) throw new HostFailure('read-only', false, null);
  if (snapshot.structureProtected) throw new HostFailure('protected-structure', false, null);

  const titles = snapshot.sheets.map(({ title }) => title);
  const wanted = workbook.sheets.filter(({ key }) => options.only?.includes(key) ?? true);
  const ours = ourSheets(
    (name) => snapshot.names.get(name)?.sheet ?? null,
    snapshot.sheets,
    marksOf(family, workbook),
  );
  const written = Object.entries(ours).filter(([key]) => wanted.some((sheet) => sheet.key === key));
  const leftover = titles.includes(BACKUP_TITLE);
  const { found, backup: left } =
    written.length > 0 || leftover
      ? ((leftover ? null : lookedAt(earlier.looked, written)) ??
        (await lookCloser(talk, Object.fromEntries(written))))
      : NOTHING;
  const tasks = tasksOf(wanted, options, titles, found, left);
  const guarded = [...found.values()].filter(({ protection: one }) => one !== null);
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
          // Until Excel has copied what people filled in, the sheets are as they left them.
          state: found.size === 0 || (left && left.state !== 'saved') ? 'writing' : 'saved',
          protection,
          kept: Object.fromEntries(
            tasks.flatMap(({ described, keepAs }) => (keepAs === null ? [] : [[described.key, keepAs]])),
          ),
          titles: left?.titles ?? titles,
          charts: left?.charts ?? Object.fromEntries([...found].map(([key, { charts }]) => [key, charts])),
        };

  const isNew = found.size === 0 && !leftover;
  const there = { snapshot, titles, ours, found, guarded, leftover, left, isNew };
  return { ...there, tasks, large, keptFirst, protection, backup };
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

async function look(context: Excel.RequestContext, family: KnownFamily): Promise<Snapshot> {
  const state = askState(context);
  const names = askNames(context, family.names);
  await context.sync();
  return { ...state(), names: names() };
}

/** Any name of the description tells which sheet is which, those made for it first. */
const marksOf = ({ marks }: KnownFamily, { sheets, names }: Workbook): Record<string, string[]> =>
  Object.fromEntries(
    sheets.map(({ key }) => [
      key,
      [...(marks[key] ?? []), ...names.filter(({ sheet }) => sheet === key).map(({ name }) => name)],
    ]),
  );
