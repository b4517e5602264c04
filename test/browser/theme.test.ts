import { closeBrowser, openWorkbench } from './driver';

afterAll(closeBrowser);

test.each([
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(41, 41, 41)'],
  ['contrast', 'rgb(0, 0, 0)'],
] as const)('the pane follows the language and the %s theme of Office', async (theme, background) => {
  const workbench = await openWorkbench({ language: 'en-US', theme, width: 450 });
  expect(await workbench.paneFrame().evaluate(() => document.documentElement.lang)).toBe('en');
  const provider = workbench.pane.locator('.fui-FluentProvider').first();
  expect(await provider.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(background);
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});
