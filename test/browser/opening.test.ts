import { paneWords } from '../../src/text/paneWords';
import { PATIENCE } from '../../src/taskpane/waiting';
import { waiting as en } from '../../src/text/en/pane/waiting';
import { waiting as ja } from '../../src/text/ja/pane/waiting';
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

// Comes last: a clock that is moved by hand stays so for this test file.
test('where Office.js never comes, it is said after ten seconds which host must be reached, in both languages', async () => {
  workbench = await openWorkbench({ language: 'ja-JP' });
  const { page, pane } = workbench;
  await page.clock.install();
  // It neither answers nor refuses, as behind a firewall that drops what it does not know.
  await page.route('**/office.js', () => undefined);
  await page.reload({ waitUntil: 'commit' });
  await pane.locator('.starting').waitFor();
  await page.clock.fastForward(PATIENCE - 1000);
  expect(await pane.getByRole('alert').count()).toBe(0);
  await page.clock.fastForward(2000);
  const host = new URL(page.url()).host;
  for (const words of [ja, en]) {
    await pane.getByRole('heading', { name: words.what }).waitFor();
    await pane.getByText(words.next(host)).waitFor();
    await pane.getByText(words.without).waitFor();
  }
  await page.close();
});
