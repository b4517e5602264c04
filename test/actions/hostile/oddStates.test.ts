import { change } from '../../../src/actions/change';
import { noteHandedOut } from '../../../src/actions/handOutList';
import { keepRound } from '../../../src/actions/keepRound';
import { HostFailure } from '../../../src/actions/liveWorkbook';
import { mend } from '../../../src/actions/mend';
import { addParts } from '../../../src/actions/optionalParts';
import type { Outcome } from '../../../src/actions/outcome';
import { planItems } from '../../../src/actions/planItems';
import { putBack } from '../../../src/actions/putBack';
import { open, wholeFilling } from '../../../src/actions/reading/open';
import { rebuild } from '../../../src/actions/rebuild';
import { setScope } from '../../../src/actions/setScope';
import { expectSame } from '../../machine/same';
import { WIDE } from '../../machine/wide';
import { everything, HANDED_OUT, OTHER, others, type Scene, scene } from '../scenes';
import { catalogue } from '../small';

const COMMANDS: Readonly<Record<string, (made: Scene) => Promise<Outcome>>> = {
  'rebuild all': ({ live }) => rebuild(live, catalogue, 'all'),
  'rebuild the results': ({ live }) => rebuild(live, catalogue, 'results'),
  'change the language': ({ live }) => change(live, catalogue, { language: 'en' }),
  'add sheets': ({ live }) => addParts(live, catalogue, ['scope', 'itemList']),
  'leave an item out': ({ live }) => setScope(live, catalogue, ['B-1'], 'unnecessary'),
  'plan an item': ({ live }) => planItems(live, catalogue, { ids: ['A-1'], step: 'level' }),
  'keep a round': ({ live }) => keepRound(live, catalogue, { name: '上期', today: '2026-04-01' }),
  'note what was handed out': ({ live }) => noteHandedOut(live, catalogue, [HANDED_OUT]),
  mend: ({ live }) => mend(live, catalogue),
};

/** How people leave workbooks. */
const STATES: Readonly<Record<string, (made: Scene) => unknown>> = {
  'the list filtered': ({ host }) => {
    host.user.filter('入力', 2, ['A-1']);
  },
  'the list sorted': ({ host }) => {
    host.user.sort('入力!A5:BH8', '-C');
  },
  'columns and rows hidden': ({ host }) => {
    for (const at of [4, 6, 7]) host.book.setLine(host.sheet('入力'), 'column', at, { hidden: true });
    for (const at of [5, 6]) host.book.setLine(host.sheet('入力'), 'row', at, { hidden: true });
  },
  'panes not frozen': ({ host }) => {
    for (const sheet of host.book.sheets) sheet.freeze = null;
  },
  'titles changed for each other': ({ host }) => {
    host.user.renameSheet('入力', 'x');
    host.user.renameSheet('基準', '入力');
    host.user.renameSheet('x', '基準');
  },
  'a title that has to be quoted': ({ host }) => {
    host.user.renameSheet('入力', "A'b & (x) 2");
  },
  'sheets of theirs that have titles of ours': ({ host }) => {
    for (const title of ['Checklist', '対象範囲', '配布一覧']) {
      host.user.addSheet(title);
      host.user.type(`${title}!A1`, 'mine');
    }
  },
  'a row come into the list': ({ host }) => {
    host.user.insertRows('入力', 6);
  },
  'a column come before the scores': ({ host }) => {
    host.user.insertColumns('入力', 'D');
  },
  'something beside and below the list': ({ host }) => {
    host.user.type('入力!BK5', '私の列');
    host.user.type('入力!D15', '私の行');
  },
  'scores as texts and formulas': ({ host }) => {
    host.user.paste('入力!G6', [["'３"], ['未定']]);
    host.user.type('入力!H5', '=1+2');
  },
  'manual calculation': ({ host }) => {
    host.user.setCalculationMode('Manual');
  },
  'every sheet very hidden': async ({ host, live }) => {
    const { status } = await open(live, catalogue);
    for (const title of Object.values(status.sheets)) host.user.hideSheet(title, 'VeryHidden');
  },
  'one sheet behind a password': ({ host }) => {
    host.user.protect('結果（役割別）', {}, 'secret');
  },
  'the structure protected': ({ host }) => {
    host.user.protectStructure();
  },
  'names of their own in front': ({ host }) => {
    for (const { name, formula } of host.book.names.slice(0, 40)) host.user.defineName(name, formula, OTHER);
  },
  'a copy of the list in front': ({ host }) => {
    host.user.duplicateSheet('入力');
  },
  'a sheet of results deleted': ({ host }) => {
    host.user.deleteSheet('結果（役割別）');
  },
  'a name of results broken': ({ host }) => {
    const name = host.book.names.find((each) => each.name === 'ISOMM_FunctionId');
    if (name) name.formula = '#REF!';
  },
};

/** Scores, notes and what is no answer, by item. */
async function filledIn({ live }: Scene) {
  const filling = wholeFilling(await open(live, catalogue));
  const items = Object.entries(filling?.answers.answers ?? {}).map(
    ([id, { insource, outsource, note, supplement }]) => [id, { insource, outsource, note, supplement }],
  );
  return { items: Object.fromEntries(items) as unknown, left: filling?.leftovers };
}

const COUNT = Object.keys(COMMANDS).length;

// Each state with one command, in turn; each with each in a wide run.
const CASES = Object.entries(STATES).flatMap(([state, leave], at) =>
  Object.entries(COMMANDS).flatMap(([name, run], turn) =>
    WIDE || turn === at % COUNT ? [[state, name, leave, run] as const] : [],
  ),
);

test.each(CASES)(
  '%s: %s keeps what is filled in, says what is true, and can be put back',
  async (...each) => {
    const [state, name, leave, run] = each;
    const made = await scene(true);
    await leave(made);
    const [before, there, foreign] = [await filledIn(made), everything(made), others(made)];
    const outcome = await run(made).catch((error: unknown) => error);
    expect(others(made)).toEqual(foreign);
    expect(await filledIn(made)).toEqual(before);
    const refusedWith = (failure: HostFailure, was: typeof there) => {
      expect([failure.code, failure.mayHaveWritten]).toEqual([expect.stringMatching(/^protected-/), false]);
      expectSame(everything(made), was, [state, name]);
    };
    if (outcome instanceof HostFailure) {
      refusedWith(outcome, there);
      return;
    }
    const { done, former, opened } = outcome as Outcome;
    expect(opened.status.unfinished).toBe(false);
    if (!done) expectSame(everything(made), there, [state, name]);
    if (former === undefined) return;
    const after = everything(made);
    const back = await putBack(made.live, catalogue, former).catch((error: unknown) => error);
    // A command that writes single cells needs no other sheet; putting back writes them all.
    if (back instanceof HostFailure) {
      refusedWith(back, after);
      return;
    }
    expect((back as Outcome).done).toBe(true);
    expect(await filledIn(made)).toEqual(before);
    expect(others(made)).toEqual(foreign);
  },
);
