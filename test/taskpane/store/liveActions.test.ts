import { liveActions } from '../../../src/taskpane/store/liveActions';
import { scene } from '../../actions/scenes';
import { catalogue } from '../../actions/small';

test('what was kept as a round is known after an edit, too, which reads only what people fill in', async () => {
  const { live, host } = await scene(true);
  const actions = liveActions({
    ...{ live, catalogue, today: () => '2026-10-01' },
    writer: () => Promise.reject(new Error('nothing is written as a file')),
  });
  await actions.carryOut('keepRound', { name: 'April' }, {});
  const before = await actions.open();
  expect(before.answers?.rounds?.map(({ name }) => name)).toEqual(['April']);
  const same = await actions.refresh(before);
  expect(JSON.stringify({ ...same.answers, rounds: undefined })).toBe(
    JSON.stringify({ ...before.answers, rounds: undefined }),
  );
  host.user.type('入力!G5', 5);
  const after = await actions.refresh(before);
  expect(after.answers?.answers['A-1']?.insource).toBe(5);
  expect(after.answers?.rounds).toEqual(before.answers?.rounds);
});
