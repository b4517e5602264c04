import { bootExcel, turn } from '../host/node';
import { scene } from '../actions/scenes';
import { openLive } from './openLive';

const at = (cell: string, sheet = '入力') => ({ sheet, cell });

test('a cell in a row that cannot be seen is said, and shown where somebody asks', async () => {
  const { host, live } = await scene(true);
  expect(await live.select(at('G5'))).toBe('seen');
  host.user.filter('入力', 2, ['B-1', 'B-2']);
  expect(await live.select(at('G5'))).toBe('row-hidden');
  expect(await live.seen([at('G5'), at('G7')])).toEqual([false, true]);
  await live.reveal(at('G5'));
  expect(await live.seen([at('G5'), at('G7')])).toEqual([true, true]);
  expect(await live.activeCell()).toEqual(at('G5'));
  expect(host.user.read('入力!G5')).toBe(3);
});

test('a row that was hidden by hand is shown alone', async () => {
  const { live } = await scene(true);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('入力').getRange('5:6').rowHidden = true;
    await context.sync();
  });
  await live.reveal(at('G5'));
  expect(await live.seen([at('G5'), at('G6')])).toEqual([true, false]);
});

test('a hidden sheet is a failure of its own, until it is shown', async () => {
  const { host, live } = await scene(true);
  host.user.hideSheet('入力');
  await expect(live.select(at('G5'))).rejects.toMatchObject({ code: 'hidden-sheet', sheet: '入力' });
  await live.reveal(at('G5'));
  expect(await live.activeCell()).toEqual(at('G5'));
});

test('another sheet in front is told', async () => {
  const { host } = await bootExcel();
  const live = openLive();
  host.user.addSheet('別');
  await live.read();
  const told: unknown[] = [];
  const stop = await live.listen((event) => told.push(event));
  await live.select(at('B2', '別'));
  host.user.select('Sheet1!A1');
  await turn();
  await turn();
  expect(told).toContainEqual({ kind: 'activated', sheet: 'Sheet1' });
  await stop();
});
