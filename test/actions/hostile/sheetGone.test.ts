import { mend } from '../../../src/actions/mend';
import { open } from '../../../src/actions/reading/open';
import { rebuild } from '../../../src/actions/rebuild';
import { recover } from '../../../src/actions/recover';
import { remove } from '../../../src/actions/remove';
import { answersNow, everything, scene, type Scene } from '../scenes';
import { catalogue, filled } from '../small';

/** What was kept says of itself whose it is. */
const WHOSE = {
  ...{ organisation: filled.organisation, department: filled.department, date: filled.date },
  answered: 3,
};

/** Making everything anew broke off, when nothing was overwritten yet or when all was; then a sheet was deleted. */
async function brokenOff(at: number, ...gone: readonly string[]): Promise<Scene> {
  const made = await scene(true);
  made.host.faults.loseAnswer(at);
  await rebuild(made.live, catalogue, 'all').catch(() => null);
  made.host.faults.clear();
  expect((await open(made.live, catalogue)).status.unfinished).toBe(true);
  for (const title of gone) made.host.user.deleteSheet(title);
  return made;
}

const BROKEN_OFF = [
  ['nothing was overwritten', 3],
  ['all was written', 4],
] as const;
const GONE = [[['入力']], [['準備']], [['準備', '入力']]] as const;

describe.each(BROKEN_OFF)('a command broke off when %s', (_, at) => {
  test.each(GONE)(
    '%s deleted since: what was kept is shown, and comes back where a person says so',
    async (gone) => {
      const before = await answersNow(await scene(true));
      const made = await brokenOff(at, ...gone);
      const stands = everything(made);
      for (const run of [recover, mend, remove])
        expect(await run(made.live, catalogue)).toMatchObject({ done: false, backup: { kept: WHOSE } });
      expect(everything(made)).toEqual(stands);
      const { done, opened } = await recover(made.live, catalogue, {}, 'use');
      expect([done, opened.status.unfinished]).toEqual([true, false]);
      expect(await answersNow(made)).toEqual(before);
    },
  );

  test('what was typed into a sheet that is there comes along', async () => {
    const before = (await answersNow(await scene(true))).answers?.answers;
    const made = await brokenOff(at, '準備');
    made.host.user.type('入力!G6', 4);
    await recover(made.live, catalogue, {}, 'use');
    const { answers } = await answersNow(made);
    expect(answers?.answers).toEqual({ ...before, 'A-2': { ...before?.['A-2'], insource: 4 } });
  });

  test('what was cleared in a sheet that is there stays cleared', async () => {
    const before = (await answersNow(await scene(true))).answers?.answers;
    const made = await brokenOff(at, '準備');
    made.host.user.clear('入力!G5');
    await recover(made.live, catalogue, {}, 'use');
    const { answers } = await answersNow(made);
    expect(answers?.answers).toEqual({ ...before, 'A-1': { ...before?.['A-1'], insource: null } });
  });

  test('of a column of scores that was deleted since, what was kept comes back', async () => {
    const before = await answersNow(await scene(true));
    const made = await brokenOff(at);
    made.host.user.deleteColumns('入力', 'G');
    expect((await recover(made.live, catalogue)).done).toBe(false);
    await recover(made.live, catalogue, {}, 'use');
    expect(await answersNow(made)).toEqual(before);
  });

  test('without what was kept the scores that stand there are mended, and what no sheet holds is not made up', async () => {
    const before = (await answersNow(await scene(true))).answers?.answers;
    const setupGone = await brokenOff(at, '準備');
    expect((await recover(setupGone.live, catalogue, {}, 'leave')).done).toBe(true);
    expect((await mend(setupGone.live, catalogue)).done).toBe(true);
    const { answers } = await answersNow(setupGone);
    expect([answers?.answers, answers?.organisation]).toEqual([before, '']);

    const listGone = await brokenOff(at, '入力');
    expect((await recover(listGone.live, catalogue, {}, 'leave')).opened.status.unfinished).toBe(false);
    expect((await mend(listGone.live, catalogue)).done).toBe(false);
    expect((await remove(listGone.live, catalogue)).done).toBe(true);
  });
});

/** Making the results alone anew, with something done before the request that overwrites them. */
async function resultsAnew(first: (made: Scene) => void): Promise<Scene> {
  const made = await scene(true);
  const receive = made.host.receive.bind(made.host);
  let count = 0;
  made.host.receive = (...request) => {
    count += 1;
    if (count === 3) first(made);
    return receive(...request);
  };
  await rebuild(made.live, catalogue, 'results').catch(() => null);
  made.host.receive = receive;
  return made;
}

test('a column of scores that was deleted after the results alone were half-way made anew comes back', async () => {
  const before = await answersNow(await scene(true));
  const { actions } = (await resultsAnew(({ host }) => host.resetCounters())).host.counters;
  const made = await resultsAnew(({ host }) => host.faults.failAtAction(Math.floor(actions * 0.7)));
  made.host.faults.clear();
  expect(await made.live.backup()).toMatchObject({ saved: false, written: false });
  made.host.user.deleteColumns('入力', 'G');
  expect((await recover(made.live, catalogue)).done).toBe(false);
  await recover(made.live, catalogue, {}, 'use');
  expect(await answersNow(made)).toEqual(before);
});
