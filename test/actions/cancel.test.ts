import { change } from '../../src/actions/change';
import { create } from '../../src/actions/create';
import { HostFailure, type Run } from '../../src/actions/liveWorkbook';
import { rebuild } from '../../src/actions/rebuild';
import { everything, scene, type Scene } from './scenes';
import { blank, catalogue, model } from './small';
import { expectSame } from '../machine/same';

const COMMANDS: readonly {
  name: string;
  assessed: boolean;
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
];

describe.each(COMMANDS)('$name', ({ name, assessed, run }) => {
  test('cancelled at any request it leaves everything as it was, or it was not on offer any more', async () => {
    let requests = Infinity;
    let undone = 0;
    for (let n = 1; n <= requests; n++) {
      const made = await scene(assessed);
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
      if (n === 1) requests = 4;
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
