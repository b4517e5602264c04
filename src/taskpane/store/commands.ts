import { wholeModel } from '../../model/own/withOwnModel';
import type { Change } from '../../actions/change';
import type { WriteBytes } from '../../actions/fileFormat';
import type { LiveWorkbook, Run } from '../../actions/liveWorkbook';
import { newAnswers, type NewCheck } from '../../actions/files/newAnswers';
import type { Opened } from '../../actions/reading/open';
import type { Changed, Outcome } from '../../actions/outcome';
import type { KeepRound } from '../../actions/keepRound';
import type { PlannedCell, PlanWish } from '../../actions/planItems';
import type { BackupChoice } from '../../actions/recover';
import type { Problem } from '../../model/answers';
import type { Catalogue, Language } from '../../model/catalogue';
import type { OwnItem } from '../../model/own/ownItem';
import type { CatalogueChoice } from '../../model/catalogueChanges';
import type { Named } from '../../model/departments/handOutList';
import type { HandOutRow } from '../../model/handOuts';
import type { RoundRefusal } from '../../model/rounds/keepRound';

/** What a command has to work with; `today` answers an ISO date. */
export interface Surroundings {
  readonly live: LiveWorkbook;
  readonly catalogue: Catalogue;
  readonly today: () => string;
  /** Loads the file format's writer, for what becomes a workbook of its own. */
  readonly writer: () => Promise<WriteBytes>;
}

/** What a command came to; `opened` is the workbook afterwards, where the command has read it. */
export type Ended = Partial<Outcome> & {
  readonly count?: number;
  readonly changed?: readonly Changed[];
  readonly planned?: readonly PlannedCell[];
  readonly left?: readonly string[];
  readonly refusal?: RoundRefusal;
  readonly opened?: Opened;
};

type PaneCommand<Argument> = (surroundings: Surroundings, argument: Argument, run: Run) => Promise<Ended>;

/** `cancellable.ts` says which of them a person may call off. */
const command = <Argument>(run: PaneCommand<Argument>): PaneCommand<Argument> => run;

/**
 * Everything a person can ask for in the pane that changes the workbook. A further one is a row here and its words
 * (`work`, `done` and `failed.command` under its name). The table is loaded with the first command; what writes, and with
 * it the description of every sheet, when it is asked for.
 */
export const COMMANDS = {
  create: command(async ({ live, catalogue, today }, draft: NewCheck, run) => {
    const { create } = await import('../../actions/create');
    const model = wholeModel(catalogue, draft);
    if (!model) throw new Error(`no model ${draft.model}`);
    return create(live, catalogue, model, newAnswers(catalogue, model, draft, today()), run);
  }),
  openSample: command(
    async ({ live, catalogue, writer, today }, about: { model: string; language: Language }) => {
      const [{ openSample }, write] = await Promise.all([import('../../actions/openSample'), writer()]);
      await openSample(live, catalogue, write, { ...about, today: today() });
      return {};
    },
  ),
  change: command(async ({ live, catalogue }, wanted: Change, run) => {
    const { change } = await import('../../actions/change');
    return change(live, catalogue, wanted, run);
  }),
  rebuild: command(async ({ live, catalogue }, scope: 'results' | 'all', run) => {
    const { rebuild } = await import('../../actions/rebuild');
    return rebuild(live, catalogue, scope, run);
  }),
  addParts: command(async ({ live, catalogue }, keys: readonly string[], run) => {
    const { addParts } = await import('../../actions/optionalParts');
    return addParts(live, catalogue, keys, run);
  }),
  removeParts: command(async ({ live, catalogue }, keys: readonly string[], run) => {
    const { removeParts } = await import('../../actions/optionalParts');
    return removeParts(live, catalogue, keys, run);
  }),
  setScope: command(
    async ({ live, catalogue }, { ids, out }: { ids: readonly string[]; out: boolean }, run) => {
      const { setScope } = await import('../../actions/setScope');
      return setScope(live, catalogue, ids, out ? 'unnecessary' : null, run);
    },
  ),
  addOwnItem: command(async ({ live, catalogue, today }, item: Omit<OwnItem, 'id' | 'on'>, run) => {
    const { addOwnItem } = await import('../../actions/addOwnItem');
    return addOwnItem(live, catalogue, { ...item, on: today() }, run);
  }),
  registerRows: command(async ({ live, catalogue, today }, problems: readonly Problem[], run) => {
    const { registerRows } = await import('../../actions/registerRows');
    return registerRows(live, catalogue, problems, today(), run);
  }),
  decideDefaults: command(
    async ({ live, catalogue }, chosen: Readonly<Record<string, CatalogueChoice>>, run) => {
      const { decideDefaults } = await import('../../actions/decideDefaults');
      return decideDefaults(live, catalogue, chosen, run);
    },
  ),
  plan: command(async ({ live, catalogue }, wish: PlanWish, run): Promise<Ended> => {
    const { planItems } = await import('../../actions/planItems');
    return planItems(live, catalogue, wish, run);
  }),
  keepRound: command(
    async ({ live, catalogue, today }, wish: Omit<KeepRound, 'today'>, run): Promise<Ended> => {
      const { keepRound } = await import('../../actions/keepRound');
      return keepRound(live, catalogue, { ...wish, today: today() }, run);
    },
  ),
  unplan: command(async ({ live, catalogue }, cells: readonly PlannedCell[]) => {
    const { unplan } = await import('../../actions/planItems');
    return unplan(live, catalogue, cells);
  }),
  noteHandedOut: command(async ({ live, catalogue, today }, rows: readonly HandOutRow[], run) => {
    const { noteHandedOut } = await import('../../actions/handOutList');
    return noteHandedOut(
      live,
      catalogue,
      rows.map((row) => ({ ...row, handedOut: today() })),
      run,
    );
  }),
  noteReturned: command(async ({ live, catalogue, today }, back: readonly Named[], run) => {
    const { noteReturned } = await import('../../actions/handOutList');
    return noteReturned(live, catalogue, back, today(), run);
  }),
  mend: command<null>(async ({ live, catalogue }, _nothing, run) => {
    const { mend } = await import('../../actions/mend');
    return mend(live, catalogue, run);
  }),
  carryOver: command<null>(async ({ live, catalogue, writer }) => {
    const [{ carryOver }, write] = await Promise.all([import('../../actions/carryOver'), writer()]);
    return carryOver(live, catalogue, write);
  }),
  putBack: command(async ({ live, catalogue }, former: string, run) => {
    const { putBack } = await import('../../actions/putBack');
    return putBack(live, catalogue, former, run);
  }),
  forgetFormer: command<null>(async ({ live }) => {
    await live.keepFormer(null);
    return {};
  }),
  recover: command(async ({ live, catalogue }, choice: BackupChoice, run) => {
    const { recover } = await import('../../actions/recover');
    return recover(live, catalogue, run, choice);
  }),
  remove: command<null>(async ({ live, catalogue }) => {
    const { remove } = await import('../../actions/remove');
    return remove(live, catalogue);
  }),
  protect: command(async ({ live }, on: boolean) => {
    await live.protect(on);
    return {};
  }),
  fix: command(async ({ live, catalogue }, problems: readonly Problem[]) => {
    const { fix } = await import('../../actions/fix');
    const { fixed, ...outcome } = await fix(live, catalogue, problems);
    return { ...outcome, count: fixed };
  }),
  calculate: command<null>(async ({ live }) => {
    await live.calculate();
    return {};
  }),
} as const;

export type CommandId = keyof typeof COMMANDS;

/** What a command is told. */
export type ArgumentOf<Id extends CommandId> = Parameters<(typeof COMMANDS)[Id]>[1];
