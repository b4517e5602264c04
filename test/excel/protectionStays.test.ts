import { fix } from '../../src/actions/fix';
import { open } from '../../src/actions/reading/open';
import { everything, scene } from '../actions/scenes';
import { catalogue } from '../actions/small';
import { amount } from '../machine/wide';

/** So many of the first actions of a request: those that open the sheet, write and close it. */
const MOST = amount(9, 30);

test('a sheet that is opened for a mending is protected again, wherever that fails', async () => {
  let failed = 0;
  // Read, look how it is protected, take that off, write.
  for (const request of [2, 3, 4])
    for (let at = 1; at <= MOST; at++) {
      const made = await scene(true);
      made.host.user.paste('入力!G6', [["'３"]]);
      made.host.user.protect('入力', { allowSort: true, allowAutoFilter: false });
      const { problems } = await open(made.live, catalogue);
      const before = made.host.sheet('入力').protection;
      const receive = made.host.receive.bind(made.host);
      let count = 0;
      made.host.receive = (...asked) => {
        count += 1;
        if (count === request) made.host.faults.failAtAction(at);
        return receive(...asked);
      };
      await fix(made.live, catalogue, problems).catch(() => (failed += 1));
      made.host.receive = receive;
      made.host.faults.clear();
      const { options, password } = made.host.sheet('入力').protection ?? {};
      expect([request, at, options, password]).toMatchObject([request, at, before?.options, null]);
    }
  expect(failed).toBeGreaterThan(MOST);
});

test('so it is where an answer is not heard', async () => {
  for (const at of [1, 2, 3, 4]) {
    const made = await scene(true);
    made.host.user.paste('入力!G6', [["'３"]]);
    made.host.user.protect('入力', {});
    const { problems } = await open(made.live, catalogue);
    made.host.faults.loseAnswer(at);
    await fix(made.live, catalogue, problems).catch(() => null);
    expect([at, made.host.sheet('入力').protection !== null]).toEqual([at, true]);
  }
});

test('where one sheet has a password, protection is taken off none, and that one is named', async () => {
  const made = await scene(true);
  await made.live.protect(true);
  made.host.user.unprotect('結果（機能別）');
  made.host.user.protect('結果（機能別）', {}, 'secret');
  const before = everything(made);
  await expect(made.live.protect(false)).rejects.toMatchObject({
    code: 'protected-sheet',
    sheet: '結果（機能別）',
    mayHaveWritten: false,
  });
  expect(everything(made)).toEqual(before);
});
