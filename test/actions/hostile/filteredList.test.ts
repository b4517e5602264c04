import { fillIn } from '../../../src/actions/fillIn';
import { noteHandedOut } from '../../../src/actions/handOutList';
import { open } from '../../../src/actions/reading/open';
import { addParts } from '../../../src/actions/optionalParts';
import type { Outcome } from '../../../src/actions/outcome';
import { rebuild } from '../../../src/actions/rebuild';
import { recover } from '../../../src/actions/recover';
import { setScope } from '../../../src/actions/setScope';
import { amount } from '../../machine/wide';
import { answersNow, HANDED_OUT, scene, type Scene } from '../scenes';
import { catalogue } from '../small';

const row = (file: string) => ({ ...HANDED_OUT, department: file, file });

/** Commands that write other sheets than the list anew, the second time over what people filled in there. */
const COMMANDS: Readonly<Record<string, (made: Scene, time: number) => Promise<Outcome>>> = {
  'note what was handed out': ({ live }, time) => noteHandedOut(live, catalogue, [row(String(time))]),
  'add sheets': ({ live }, time) =>
    addParts(live, catalogue, [time === 1 ? 'evidence' : 'outsourcing', time === 1 ? 'scope' : 'portfolio']),
  'rebuild the results': ({ live }) => rebuild(live, catalogue, 'results'),
};

test.each(Object.entries(COMMANDS))('%s: a filter of the list stays as somebody set it', async (_, run) => {
  const made = await scene(true);
  const { answers } = await answersNow(made);
  await run(made, 1);
  made.host.user.filter('入力', 2, ['A-1']);
  const hidden = () => [5, 6, 7, 8].map((each) => made.host.user.isHiddenRow('入力', each));
  const before = hidden();
  expect(before).toContain(true);
  expect((await run(made, 2)).done).toBe(true);
  expect(hidden()).toEqual(before);
  expect((await answersNow(made)).answers?.answers).toEqual(answers?.answers);
});

test.each(Object.entries(COMMANDS))(
  '%s: broken off while the list is filtered, what was typed meanwhile stands',
  async (_, run) => {
    let broke = 0;
    for (let at = 20, reached = true; reached; at = Math.ceil(at * amount(2.5, 1.3))) {
      const made = await scene(true);
      await run(made, 1);
      made.host.user.filter('入力', 2, ['A-1']);
      made.host.user.coAuthor.paste('入力!W7', [['前に']]);
      made.host.faults.failAtAction(at);
      await run(made, 2).catch(() => null);
      reached = made.host.faults.spent;
      made.host.faults.clear();
      if (!(await open(made.live, catalogue)).status.unfinished) continue;
      broke += 1;
      made.host.user.coAuthor.paste('入力!W6', [['途中で']]);
      expect([at, (await recover(made.live, catalogue, {}, 'use')).done]).toEqual([at, true]);
      const { answers } = await answersNow(made);
      expect([at, answers?.answers['B-1']?.note, answers?.answers['A-2']?.note]).toEqual([
        at,
        '前に',
        '途中で',
      ]);
    }
    expect(broke).toBeGreaterThan(0);
  },
);

test('an item that is hidden by a filter can be left out, and its score filled in', async () => {
  const made = await scene(true);
  await addParts(made.live, catalogue, ['scope']);
  made.host.user.filter('入力', 2, ['A-1']);
  expect((await setScope(made.live, catalogue, ['B-1'], 'unnecessary')).done).toBe(true);
  const { result } = await fillIn(made.live, catalogue, { id: 'A-2', field: 'in', value: 5, was: 0 });
  expect(result).toBe('written');
  expect((await answersNow(made)).answers?.answers['A-2']?.insource).toBe(5);
});
