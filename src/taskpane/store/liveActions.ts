import { fixable } from '../../actions/filling/fixable';
import { nextUnanswered } from '../../actions/nextUnanswered';
import { catalogueFor, wholeCatalogue } from '../../actions/reading/catalogueFor';
import { EVERYTHING, INPUTS, openedOf, withRowsAround, type Opened } from '../../actions/reading/open';
import { itemAt, placeOf, standsAt } from '../../actions/filling/places';
import type { LiveReading, LiveWorkbook } from '../../actions/liveWorkbook';
import type { Answers, Problem } from '../../model/answers';
import type { Catalogue, Shelf } from '../../model/catalogue';
import type { ArgumentOf, CommandId, Ended, Surroundings } from './commands';
import type { PaneActions, PaneReading } from './paneActions';

/** What was kept of earlier times is read with the workbook, and not again after each edit. */
const withRecord = (now: Answers | null, before: Answers | null): Answers | null =>
  now && before?.rounds && !now.rounds && now.parts?.includes('rounds')
    ? { ...now, rounds: before.rounds }
    : now;

const shownOf = (
  { reading: read, assessment, ofCopies, status, live }: Opened,
  ofResults: readonly Problem[],
  checklist: string | null = null,
  before: PaneReading | null = null,
): PaneReading => ({
  model: read.model,
  answers: withRecord(read.answers, before?.answers ?? null),
  assessment,
  problems: [...read.problems, ...ofCopies, ...ofResults],
  ofResults,
  status,
  ...(read.catalogue && { catalogue: read.catalogue }),
  byContent: checklist,
  itemAt: (place) => itemAt(live, place),
  placeOf: (id, field) => placeOf(live, id, field),
  standsAt: (id, field) => standsAt(live, id, field).value,
});

/** Whether no name of ours is there; a comparison of ours has names of its own. */
const isNone = ({ reading: { problems } }: Opened): boolean =>
  problems.some(({ kind, found }) => kind === 'not-isomm' && found === null);

/** A workbook without our names may be ours all the same: other programs drop them. */
async function checklistHere(live: LiveWorkbook): Promise<string | null> {
  const { checklistByHeads } = await import('../../actions/reading/byItsContent');
  return checklistByHeads(live).catch(() => null);
}

/** Most workbooks have no other sheet than ours, and nothing to look for. */
async function withCopies(live: LiveWorkbook, read: LiveReading): Promise<LiveReading> {
  if (read.status.titles.length === Object.keys(read.status.sheets).length) return read;
  const { withCopiesBeside } = await import('../../actions/reading/copiesBeside');
  return withCopiesBeside(live, read).catch(() => read);
}

/** A row that is missing may stand beside the list: then it is shown where. */
const withRows = (
  live: LiveWorkbook,
  catalogue: Catalogue,
  opened: Opened,
  results: boolean,
): Promise<Opened> => withRowsAround(live, catalogue, opened, results).catch(() => opened);

/** The pane's actions on the workbook that is open. */
export function liveActions({
  shelf,
  ...given
}: Omit<Surroundings, 'catalogue'> & { readonly shelf: Shelf }): PaneActions {
  const { live, today } = given;
  const whole = () => wholeCatalogue(shelf);
  return {
    open: async () => {
      const read = await withCopies(live, await live.read(EVERYTHING));
      const catalogue = await catalogueFor(shelf, read);
      const opened = await withRows(live, catalogue, openedOf(read, catalogue), true);
      return shownOf(opened, opened.ofResults, isNone(opened) ? await checklistHere(live) : null);
    },
    refresh: async (before) => {
      const read = await live.read(INPUTS);
      const catalogue = await catalogueFor(shelf, read);
      const now = await withRows(live, catalogue, openedOf(read, catalogue, false), false);
      return shownOf(now, before.ofResults, isNone(now) ? before.byContent : null, before);
    },
    carryOut: async <Id extends CommandId>(
      id: Id,
      argument: ArgumentOf<Id>,
      run: Parameters<PaneActions['carryOut']>[2],
    ) => {
      const [{ COMMANDS }, catalogue] = await Promise.all([import('./commands'), whole()]);
      // Each row takes its own argument, which the compiler cannot follow through the table.
      const carry = COMMANDS[id] as (...all: unknown[]) => Promise<Ended>;
      const {
        opened,
        done = true,
        kept = [],
        overtaken = [],
        noted = [],
        count = 0,
        changed = [],
        backup,
        former,
        planned,
        left,
        refusal,
      } = await carry({ ...given, catalogue }, argument, run);
      if (done && former !== undefined && opened) {
        const { keepFormer } = await import('../../actions/backup/former');
        await keepFormer(live, catalogue, id, former, today(), opened);
      }
      return {
        done,
        kept,
        overtaken,
        noted,
        count,
        changed,
        ...(backup && { backup }),
        ...(former !== undefined && { former }),
        ...(planned && { planned }),
        ...(left && { left }),
        ...(refusal && { refusal }),
        opened: opened ? shownOf(await withRows(live, catalogue, opened, true), opened.ofResults) : null,
      };
    },
    fixable,
    nextUnanswered: ({ assessment }, from) => (assessment ? nextUnanswered(assessment, from) : []),
    fillIn: async (before, entry) => {
      const [{ fillIn }, catalogue] = await Promise.all([import('../../actions/fillIn'), whole()]);
      const { opened, ...rest } = await fillIn(live, catalogue, entry);
      const shown = await withRows(live, catalogue, opened, false);
      return { ...rest, opened: shownOf(shown, before.ofResults, null, before) };
    },
    former: async () => {
      const [{ former }, catalogue] = await Promise.all([import('../../actions/backup/former'), whole()]);
      return former(live, catalogue);
    },
    texts: (places) => live.texts(places),
    select: (place) => live.select(place),
    seen: (places) => live.seen(places),
    reveal: (place) => live.reveal(place),
    activeCell: () => live.activeCell(),
    listen: (callback) => live.listen(callback),
  };
}
