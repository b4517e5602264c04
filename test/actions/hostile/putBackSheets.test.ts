import { addOwnItem } from '../../../src/actions/addOwnItem';
import { noteHandedOut } from '../../../src/actions/handOutList';
import { keepRound } from '../../../src/actions/keepRound';
import { addParts } from '../../../src/actions/optionalParts';
import type { Outcome } from '../../../src/actions/outcome';
import { planItems } from '../../../src/actions/planItems';
import { putBack } from '../../../src/actions/putBack';
import { open } from '../../../src/actions/reading/open';
import { setScope } from '../../../src/actions/setScope';
import { WIDE } from '../../machine/wide';
import { everything, HANDED_OUT, others, OWN_ITEM, type Scene, scene } from '../scenes';
import { catalogue } from '../small';

/** Commands with which sheets come that were not there. */
const COMMANDS: Readonly<Record<string, (made: Scene) => Promise<Outcome>>> = {
  'sheets that were added': ({ live }) => addParts(live, catalogue, ['portfolio', 'summary']),
  'two sheets of one part': ({ live }) => addParts(live, catalogue, ['outsourcing']),
  'a first item left out': ({ live }) => setScope(live, catalogue, ['A-1'], 'unnecessary'),
  'a first plan': ({ live }) => planItems(live, catalogue, { ids: ['A-1'], step: 'level' }),
  'a first round': ({ live }) =>
    keepRound(live, catalogue, { name: '上期', today: '2026-04-01', parts: ['progress'] }),
  'a first item of their own': ({ live }) => addOwnItem(live, catalogue, OWN_ITEM),
  'a first hand-out': ({ live }) => noteHandedOut(live, catalogue, [HANDED_OUT]),
};

/** Excel writes a name anew that points elsewhere, and then quotes what need not be quoted. */
const bare = (all: unknown): unknown => JSON.parse(JSON.stringify(all).replaceAll("'", ''));

// Protected or not, in turn; both each time in a wide run.
test.each(Object.entries(COMMANDS).map(([name, run], turn) => [name, run, turn] as const))(
  '%s can be put back: sheets that came with it go',
  async (_, run, turn) => {
    for (const guarded of WIDE ? [false, true] : [turn % 2 === 1]) {
      const made = await scene(true);
      if (guarded) await made.live.protect(true);
      const [before, foreign] = [everything(made), others(made)];
      const { former = '' } = await run(made);
      const { done, opened, former: again = '' } = await putBack(made.live, catalogue, former);
      expect(done).toBe(true);
      expect(bare(everything(made))).toEqual(bare(before));
      expect(others(made)).toEqual(foreign);
      expect(opened.reading.answers?.parts ?? []).toEqual([]);
      // And forth: what was put back can be had again.
      const there = (await putBack(made.live, catalogue, again)).opened.reading.answers;
      expect(there?.parts?.length).toBeGreaterThan(0);
      expect((await open(made.live, catalogue)).status.unfinished).toBe(false);
    }
  },
);

test('where what goes cannot go, the same is put back by asking once more', async () => {
  for (let at = 1, reached = true; reached; at++) {
    const made = await scene(true);
    const before = everything(made);
    const { former = '' } = await addParts(made.live, catalogue, ['scope']);
    made.host.faults.loseAnswer(at);
    await putBack(made.live, catalogue, former).catch(() => null);
    reached = made.host.faults.spent;
    made.host.faults.clear();
    await putBack(made.live, catalogue, former);
    expect([at, bare(everything(made))]).toEqual([at, bare(before)]);
  }
});
