import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Frame, type Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { serve } from '../tools/serve';
import type { Bench } from './report';

const RUNS = 5;
const ROOT = path.join(__dirname, '../..');
/** Scripts of the workbench and of Microsoft, which are not ours to answer for. */
const FOREIGN = /\/(boot|workbench)\.js$|\/office\//;

type Entry = Configuration | ((environment: object, options: { mode: string }) => Configuration);

/** The workbench with its add-in squeezed as it is for a server. */
async function build(folder: string): Promise<void> {
  const load = createRequire(__filename);
  const entries = (load(path.join(ROOT, 'webpack.config.js')) as Entry[]).map((entry) =>
    typeof entry === 'function' ? entry({}, { mode: 'production' }) : entry,
  );
  const configuration = entries.find(({ name }) => name === 'workbench');
  const compiler = webpack({
    ...configuration,
    context: ROOT,
    cache: false,
    optimization: { minimize: true },
    output: { ...configuration?.output, path: folder },
  });
  if (!compiler) throw new Error('webpack takes no configuration');
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else
        compiler.close(() => {
          resolve();
        });
    });
  });
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Milliseconds spent in our own scripts of the pane while `work` goes on, by the profiler's samples. */
async function scriptTime(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  return (profile.samples ?? []).reduce((sum, id, index) => {
    const url = urls.get(id) ?? '';
    const ours = url.startsWith('http') && !FOREIGN.test(url);
    return sum + (ours ? (profile.timeDeltas?.[index] ?? 0) / 1000 : 0);
  }, 0);
}

interface Scoring {
  readonly keys: number;
  /** Milliseconds from each key to the count that follows from it. */
  readonly times: readonly number[];
  /** The same where a key changes nothing but one word: what machine and browser take anyway. */
  readonly bare: readonly number[];
}

const BARE = 'F9';
const BARE_KEYS = 20;

/** From a key to a word that it changes by a task of its own, as React does, on a page that is already there. */
async function bareTimes(page: Page, frame: Frame): Promise<readonly number[]> {
  await frame.evaluate((bare) => {
    const word = document.body.appendChild(document.createElement('span'));
    const bareTimes: number[] = [];
    const { port1, port2 } = new MessageChannel();
    let pressed = 0;
    document.addEventListener('keydown', ({ key }) => {
      if (key !== bare) return;
      pressed = performance.now();
      port2.postMessage(null);
    });
    port1.onmessage = () => {
      word.textContent = String(pressed);
    };
    new MutationObserver(() => bareTimes.push(performance.now() - pressed)).observe(word, {
      ...{ characterData: true, childList: true, subtree: true },
    });
    Object.assign(window, { bareTimes });
  }, BARE);
  for (let press = 1; press <= BARE_KEYS; press += 1) {
    await page.keyboard.press(BARE);
    await frame.waitForFunction(
      (count) => (window as unknown as { readonly bareTimes: readonly number[] }).bareTimes.length >= count,
      press,
    );
  }
  return frame.evaluate(() => (window as unknown as { readonly bareTimes: readonly number[] }).bareTimes);
}

/** Scores every item from the keyboard: a digit, and an arrow to the next one. */
async function scoreAll(page: Page, items: number): Promise<Scoring> {
  const frame = page.frames().find((each) => new URL(each.url()).pathname === '/taskpane.html');
  if (!frame) throw new Error('no pane');
  const bare = await bareTimes(page, frame);
  await frame.evaluate(() => {
    const shown = [...document.querySelectorAll('span')].find(({ textContent }) =>
      / 回答済み$/.test(textContent),
    );
    if (!shown) throw new Error('no count');
    const times: number[] = [];
    let pressed = 0;
    document.addEventListener(
      'keydown',
      ({ key }) => void (/^\d$/.test(key) && (pressed = performance.now())),
      true,
    );
    new MutationObserver(() => times.push(performance.now() - pressed)).observe(shown, {
      ...{ characterData: true, childList: true, subtree: true },
    });
    Object.assign(window, { times });
  });
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  for (let index = 0; index < items; index += 1) {
    await press(String((index % 5) + 1));
    await frame.getByText(`${String(index + 1)} / ${String(items)} 回答済み`).waitFor();
    if (index + 1 < items) await press('ArrowRight');
  }
  const times = await frame.evaluate(
    () => (window as unknown as { readonly times: readonly number[] }).times,
  );
  return { keys, times, bare };
}

/** What the pane weighs and works before its first view, in Chromium beside the embedded Excel. */
export const bench: Bench = {
  name: 'pane',
  run: async (report) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
    await build(folder);
    const { url, server } = await serve(folder, 0);
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const times: Record<'start' | 'answer', number[]> = { start: [], answer: [] };
    const loaded = new Map<string, number>();
    let first = 0;
    let scoring: Scoring = { keys: NaN, times: [], bare: [] };
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage({ viewport: { width: 1300, height: 860 } });
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (!pathname.endsWith('.js') || FOREIGN.test(pathname) || pathname === '/commands.js') return;
        // A page that is closed has let go of what came last.
        response.body().then(
          (body) => loaded.set(pathname, gzipSync(body).length / 1024),
          () => undefined,
        );
      });
      const pane = page.frameLocator('iframe[src="/taskpane.html"]');
      const create = pane.getByRole('button', { name: 'このブックに作成' });
      times.start.push(
        await scriptTime(page, async () => {
          await page.goto(url);
          await create.waitFor();
        }),
      );
      await create.click();
      await pane.getByText('0 / 64').waitFor();
      const toggle = page.getByRole('button', { name: 'ISOMM', exact: true });
      await toggle.click();
      loaded.clear();
      times.answer.push(
        await scriptTime(page, async () => {
          await toggle.click();
          await pane.getByText('0 / 64').waitFor();
        }),
      );
      first = [...loaded.values()].reduce((sum, size) => sum + size, 0);
      if (run === RUNS - 1) {
        await pane.getByRole('button', { name: '次の未回答へ', exact: true }).click();
        await pane.locator('[data-looked] [data-score][tabindex="0"]:focus').waitFor();
        scoring = await scoreAll(page, 64);
      }
      await page.close();
    }
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
    report.figure('JavaScript, gzip', 'the pane itself', loaded.get('/taskpane.js') ?? NaN, 'KB');
    report.figure('JavaScript, gzip', 'everything before the first view', first, 'KB');
    report.figure('scoring 64 items in the pane', 'keys', scoring.keys, 'keys');
    const bare = median(scoring.bare);
    const timed = (label: string, time: number) => {
      report.figure('scoring 64 items in the pane', label, time, 'ms', time / bare);
    };
    timed('from key to a word that nothing stands behind', bare);
    timed('from key to figure', median(scoring.times));
    timed('slowest', Math.max(...scoring.times));
    report.figure('own script time', 'first view of an empty workbook', median(times.start), 'ms');
    report.figure('own script time', 'first view of an assessment', median(times.answer), 'ms');
  },
};
