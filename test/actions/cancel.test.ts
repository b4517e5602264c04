import { change } from '../../src/actions/change';
import { create } from '../../src/actions/create';
import { HostFailure, type Run } from '../../src/actions/liveWorkbook';
import { open } from '../../src/actions/reading/open';
import { rebuild } from '../../src/actions/rebuild';
import { recover } from '../../src/actions/recover';
import { everything, scene, type Scene } from './scenes';
import { blank, catalogue, model } from './small';
import { expectSame } from '../machine/same';

const COMMANDS: readonly {
  name: string;
  assessed: boolean;
  /** What a person has done to the workbook before. */
  alter?: (made: Scene) => void;
  run: (made: Scene, run: Run) => Promise<unknown>;
}[] = [
  {
    name: 'create',
    assessed: false,
    run: ({ live }, run) => create(live, catalogue, model, blank, run),
  },
  {
    name: 'change the language',
    assessed: true,
    run: ({ live }, run) => change(live, catalogue, { language: 'en' }, run),
  },
  { name: 'rebuild', assessed: true, run: ({ live }, run) => rebuild(live, catalogue, 'all', run) },
  {
    name: 'take a row that stands below the list',
    assessed: true,
    alter: ({ host }) => {
      host.user.cut('入力!A7:AZ7', '入力!A15');
    },
    run: ({ live }, run) => rebuild(live, catalogue, 'all', run),
  },
];

describe.each(COMMANDS)('$name', ({ name, assessed, alter, run }) => {
  test('cancelled at any request it leaves everything as it was, or it was not on offer any more', async () => {
    let requests = Infinity;
    let undone = 0;
    for (let n = 1; n <= requests; n++) {
      const made = await scene(assessed);
      alter?.(made);
      // As Excel answers it: every option said, so that protection put back compares.
      if (assessed) await made.live.protect(true);
      const before = everything(made);
      let [count, offered, pressed] = [0, true, false];
      const receive = made.host.receive.bind(made.host);
      made.host.receive = (...request) => {
        count += 1;
        if (count === n && offered) pressed = true;
        return receive(...request);
      };
      const failure = await run(made, {
        cancelled: () => pressed,
        committed: () => {
          offered = false;
        },
      }).then(
        () => null,
        (error: unknown) => error,
      );
      if (requests === Infinity && !pressed) requests = count;
      if (n === 1) requests = 5;
      if (failure === null) continue;
      if (!(failure instanceof HostFailure)) throw failure;
      expect([name, n, failure.code, failure.mayHaveWritten]).toEqual([name, n, 'cancelled', false]);
      expectSame(everything(made), before, [name, n]);
      expect((await made.live.read()).status.unfinished).toBe(false);
      undone += 1;
    }
    expect(undone).toBeGreaterThan(1);
  });
});

test('what a run before took off to write, and died, is on again once the next is called off', async () => {
  const made = await scene(true);
  const { host, live } = made;
  await live.protect(true);
  const before = everything(made);
  const receive = host.receive.bind(host);
  let [count, pressed] = [0, false];
  host.receive = (...request) => {
    count += 1;
    // Read, look, keep: nothing is written yet, and nobody is there to say so.
    if (count === 4) throw new Error('the pane was closed');
    return receive(...request);
  };
  await expect(rebuild(live, catalogue, 'all')).rejects.toThrow();
  expect((await open(live, catalogue)).status).toMatchObject({ unfinished: true, protectedSheets: [] });
  count = 0;
  host.receive = (...request) => {
    count += 1;
    // Read, what was left, look, keep.
    pressed = count === 4;
    return receive(...request);
  };
  await expect(recover(live, catalogue, { cancelled: () => pressed })).rejects.toThrow('cancelled');
  expectSame(everything(made), before);
});
