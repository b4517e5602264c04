import { goToNext } from '../../src/actions/goToNext';
import { create } from '../../src/actions/create';
import { scene, type Scene } from './scenes';
import { blank, catalogue, model } from './small';

const made = async (): Promise<Scene> => {
  const empty = await scene(false);
  await create(empty.live, catalogue, model, blank);
  return empty;
};

test('from where the cursor is, past rows that cannot be seen, and what hides the last one is named', async () => {
  const { host, live } = await made();
  const go = (sentTo: string | null) => goToNext(live, catalogue, sentTo);
  host.user.select('入力!G7');
  expect(await go(null)).toEqual({ id: 'B-1', hidden: null });
  expect(await go('B-1')).toEqual({ id: 'B-2', hidden: null });
  expect(await go('B-2')).toEqual({ id: 'A-1', hidden: null });

  host.user.filter('入力', 0, ['B']);
  expect(await go('A-1')).toEqual({ id: 'B-1', hidden: null });
  host.user.paste('入力!G7', [[3], [3]]);
  expect(await go('B-1')).toEqual({ id: 'A-1', hidden: { sheet: '入力', cell: 'G5' } });
  host.user.paste('入力!G5', [[3], [0]]);
  expect(await go(null)).toEqual({ id: null, why: 'all-done' });
});

test('where there is no check it says so', async () => {
  const { live } = await scene(false);
  expect(await goToNext(live, catalogue, null)).toEqual({ id: null, why: 'nothing-here' });
});
