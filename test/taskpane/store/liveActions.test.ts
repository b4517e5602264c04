import { liveActions } from '../../../src/taskpane/store/liveActions';
import { scene } from '../../actions/scenes';
import type { Shelf } from '../../../src/model/catalogue';
import { catalogue } from '../../actions/small';

const shelf: Shelf = {
  ratings: catalogue,
  cards: catalogue.models,
  model: (id) => Promise.resolve(catalogue.models.find((model) => model.id === id) ?? null),
  load: () => Promise.resolve(catalogue.models),
  models: () => catalogue.models,
};

test('what was kept as a round is known after an edit, too, which reads only what people fill in', async () => {
  const { live, host } = await scene(true);
  const actions = liveActions({
    ...{ live, shelf, today: () => '2026-10-01' },
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

test('what a command replaced is offered after the pane was closed, shown first, written only when asked for', async () => {
  const { live, host } = await scene(true);
  const paneOf = (today: string) =>
    liveActions({
      ...{ live, shelf, today: () => today },
      writer: () => Promise.reject(new Error('nothing is written as a file')),
    });
  const first = paneOf('2026-10-01');
  const { answers } = await first.open();
  expect(await first.former()).toBeNull();
  await first.carryOut('rebuild', 'results', {});
  // Nothing was replaced by anything else.
  expect(await first.former()).toBeNull();
  await first.carryOut('remove', null, {});

  const second = paneOf('2026-12-24');
  const offered = await second.former();
  expect(offered).toMatchObject({ day: '2026-10-01', before: 'remove' });
  expect((await second.open()).answers).toBeNull();
  await second.carryOut('putBack', offered?.text ?? '', {});
  expect((await second.open()).answers).toEqual(answers);

  // What comes from anywhere is checked; what cannot be read is not offered.
  const { settings } = host.book;
  const [key = ''] = settings.keys();
  const kept = String(settings.get(key));
  for (const other of [17, '{', '[]', '{"version":2}', kept.replace('"day":"', '"day":"x'), `${kept}x`]) {
    settings.set(key, other);
    expect(await second.former()).toBeNull();
  }
  settings.set(key, kept);
  expect(await second.former()).not.toBeNull();
  await second.carryOut('forgetFormer', null, {});
  expect(settings.size).toBe(0);
});
