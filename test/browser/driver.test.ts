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

const drivers = [another(), another(), another()] as const;
const worker = process.env['JEST_WORKER_ID'];

afterEach(async () => {
  process.env['JEST_WORKER_ID'] = worker;
  for (const { closeBrowser } of drivers) await closeBrowser();
});

test('one test file after another has the same browser, and nothing in it that was copied or remembered', async () => {
  const [first, next] = drivers;
  const before = await first.openWorkbench({ language: 'en-US', width: 450 });
  await before.type('B2', '3');
  await before.page.evaluate(async () => {
    Object.assign(window, { sameAsBefore: true });
    localStorage.setItem('left', 'behind');
    await navigator.clipboard.writeText('left behind');
  });
  await before.close();
  await first.closeBrowser();

  const after = await next.openWorkbench({ language: 'ja-JP' });
  expect(
    await after.page.evaluate(async () => [
      'sameAsBefore' in window,
      localStorage.getItem('left'),
      await navigator.clipboard.readText(),
      document.documentElement.lang,
    ]),
  ).toEqual([true, null, '', 'ja']);
  expect(await after.cell('B2').innerText()).toBe('');
  expect(after.complaints).toEqual([]);
  await after.close();
});

test('what one test file copies, another that runs beside it does not paste', async () => {
  const opened = [];
  for (const [index, { openWorkbench }] of drivers.slice(1).entries()) {
    process.env['JEST_WORKER_ID'] = index === 0 ? worker : 'beside';
    opened.push(await openWorkbench());
  }
  const pages = opened.map(({ page }) => page);
  for (const [index, page] of pages.entries())
    await page.evaluate((text) => navigator.clipboard.writeText(text), `copied by ${String(index)}`);
  expect(await Promise.all(pages.map((page) => page.evaluate(() => navigator.clipboard.readText())))).toEqual(
    ['copied by 0', 'copied by 1'],
  );
  expect(await Promise.all(pages.map((page) => page.evaluate(() => document.hasFocus())))).toEqual([
    true,
    true,
  ]);
  await Promise.all(opened.map(({ close }) => close()));
});
