import { openLive } from './openLive';
import { bootExcel } from '../host/node';

test('the selected cells are given as they show, cut to what is used', async () => {
  const { host } = await bootExcel();
  const live = openLive();
  const sheet = 'Sheet1';
  host.user.type(`${sheet}!B2`, '営業部');
  host.user.type(`${sheet}!C2`, '0.5');
  host.user.type(`${sheet}!B3`, '=1+2');
  await live.select({ sheet, cell: 'A1:D9' });
  expect(await live.selectedText()).toEqual([
    ['営業部', '0.5'],
    ['3', ''],
  ]);
  await live.select({ sheet, cell: 'F1:G5' });
  expect(await live.selectedText()).toEqual([]);
});
