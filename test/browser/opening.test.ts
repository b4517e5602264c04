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

test.each([
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(41, 41, 41)'],
  ['contrast', 'rgb(0, 0, 0)'],
] as const)('the pane follows the language and the %s theme of Office', async (theme, background) => {
  workbench = await openWorkbench({ language: 'en-US', theme, width: 450 });
  expect(await workbench.paneFrame().evaluate(() => document.documentElement.lang)).toBe('en');
  const provider = workbench.pane.locator('.fui-FluentProvider').first();
  expect(await provider.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(background);
  expect(workbench.complaints).toEqual([]);
});

test('nothing of one test is left for the next: what was remembered, copied or put in the way', async () => {
  workbench = await openWorkbench();
  const { page } = workbench;
  await page.evaluate(async () => {
    localStorage.setItem('left', 'behind');
    await navigator.clipboard.writeText('left behind');
  });
  await page.route('**/pane.js', (route) => route.abort());
  await workbench.close();

  workbench = await openWorkbench({ language: 'ja-JP' });
  expect(workbench.page).toBe(page);
  const { pane: words } = await paneWords('ja');
  await workbench.pane.getByRole('button', { name: words.start.create }).waitFor();
  expect(
    await page.evaluate(async () => [localStorage.getItem('left'), await navigator.clipboard.readText()]),
  ).toEqual([null, '']);
  expect(workbench.complaints).toEqual([]);
});
