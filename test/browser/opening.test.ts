import { paneWords } from '../../src/text/paneWords';
import { closeBrowser, openWorkbench, type Workbench } from './driver';

let workbench: Workbench;

afterEach(() => workbench.close());
afterAll(closeBrowser);

test('what reads the workbook is fetched beside the frame, and where it does not come it is said', async () => {
  workbench = await openWorkbench({ language: 'ja-JP' });
  const { page, pane, complaints } = workbench;
  const { pane: words } = await paneWords('ja');
  await pane.getByRole('button', { name: words.start.create }).waitFor();
  expect(complaints).toEqual([]);

  await page.route('**/pane.js', (route) => route.abort());
  await page.reload();
  const { why, next } = words.failed.codes['not-loaded'];
  await pane.getByRole('heading', { name: why() }).waitFor();
  await pane.getByText(next).waitFor();
});
