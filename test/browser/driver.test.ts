import type * as Driver from './driver';

/** The driver as a test file of its own has it: jest loads every module once for each file. */
function another(): typeof Driver {
  let loaded: typeof Driver | null = null;
  jest.isolateModules(() => {
    loaded = jest.requireActual<typeof Driver>('./driver');
  });
  if (!loaded) throw new Error('nothing loaded');
  return loaded;
}

const drivers = [another(), another()];

afterAll(async () => {
  for (const { closeBrowser } of drivers) await closeBrowser();
});

test('what one test file copies, another does not paste', async () => {
  const pages = await Promise.all(drivers.map(async ({ openWorkbench }) => (await openWorkbench()).page));
  for (const [index, page] of pages.entries())
    await page.evaluate((text) => navigator.clipboard.writeText(text), `copied by ${String(index)}`);
  expect(await Promise.all(pages.map((page) => page.evaluate(() => navigator.clipboard.readText())))).toEqual(
    ['copied by 0', 'copied by 1'],
  );
  expect(await Promise.all(pages.map((page) => page.evaluate(() => document.hasFocus())))).toEqual([
    true,
    true,
  ]);
});
