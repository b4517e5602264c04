import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Settings } from '../workbench/settings';
import { made } from '../machine/made';

interface Started {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly url: string;
  /** Pages that are done with: what was fetched, compiled and told to the engine once stays so for who comes next. */
  readonly free: Page[];
}

let started: Promise<Started> | null = null;

/**
 * Clipboard and focus are shared by everything in one browser, so each process that runs tests has one of its own: for
 * all its test files, one after another, since what was compiled stays so.
 */
async function start(): Promise<Started> {
  const url = await made('workbench');
  const browser = await chromium.connectOverCDP(await made('chromium', process.env['JEST_WORKER_ID']));
  const [context] = browser.contexts();
  if (!context) throw new Error('a browser without windows');
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP ${event.violatedDirective}: ${event.blockedURI} in ${event.sourceFile}`);
    });
  });
  return { browser, context, url, free: context.pages() };
}

/** Takes out of a page what was remembered, copied and put in its way, and leaves nothing running in it. */
async function empty(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll();
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    await navigator.clipboard.writeText('');
    console.clear();
    window.isommStart?.(null);
    window.focus();
  });
}

/** The workbench in a page; where there was one before, in its place, since loading it all anew takes longest. */
async function begin(page: Page, url: string, search: string): Promise<void> {
  const again = await page.evaluate((begun) => {
    if (window.isommStart === undefined) return false;
    history.replaceState(null, '', begun);
    window.isommStart(begun);
    return true;
  }, search);
  if (!again) await page.goto(`${url}${search}`);
}

/** The workbench in a page of its own, with what must never happen written down. */
export interface Workbench {
  readonly page: Page;
  /** The task pane, to find things in. */
  readonly pane: FrameLocator;
  /** The task pane's page, to evaluate in. */
  readonly paneFrame: () => Frame;
  /** Errors and warnings on the console, uncaught exceptions, violations of the CSP, failed requests. */
  readonly complaints: readonly string[];
  /** Requests that left the workbench's own address. */
  readonly foreign: readonly string[];
  readonly cell: (address: string) => Locator;
  /** Titles of the sheets that are seen. */
  readonly tabs: () => Promise<readonly string[]>;
  /** Until what the add-in wrote so far is drawn. */
  readonly drawn: () => Promise<void>;
  /** Types as a person does: selects the cell, types, presses Enter. */
  readonly type: (address: string, text: string) => Promise<void>;
  /** Presses Save and answers the file. */
  readonly save: () => Promise<Buffer>;
  /** Opens a file in place of the workbook; the pane starts again. */
  readonly open: (file: Buffer) => Promise<void>;
  readonly close: () => Promise<void>;
}

const query = (settings: Partial<Settings>) =>
  new URLSearchParams(Object.entries(settings).map(([key, value]) => [key, String(value)])).toString();

/** Opens the workbench, with a workbook where one is given, and waits until the add-in in the pane has started. */
export async function openWorkbench(
  settings: Partial<Settings> = {},
  { forced = false, file }: { readonly forced?: boolean; readonly file?: Buffer | undefined } = {},
): Promise<Workbench> {
  started ??= start();
  const { context, url, free } = await started;
  const page = free.pop() ?? (await context.newPage());
  await page.setViewportSize({ width: 1300, height: 860 });
  await page.emulateMedia(
    forced ? { forcedColors: 'active', colorScheme: 'dark' } : { forcedColors: null, colorScheme: null },
  );
  const complaints: string[] = [];
  const foreign: string[] = [];

  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const to = new URL(request.url());
    if (to.protocol !== 'data:' && to.protocol !== 'blob:' && to.origin !== new URL(url).origin)
      foreign.push(request.url());
  });
  await begin(page, url, `?${query({ ...settings, pane: file === undefined })}`);
  const pane = page.frameLocator('iframe[src="/taskpane.html"]');
  // The placeholder goes away when Office is ready and the add-in has drawn itself.
  const ready = () => pane.locator('#root > :not(.starting)').first().waitFor();
  const open = async (buffer: Buffer) => {
    const started = page.waitForEvent('framenavigated', (frame) => frame.url().endsWith('/taskpane.html'));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'isomm.xlsx', mimeType: 'application/octet-stream', buffer });
    await started;
    await ready();
  };
  if (file) await open(file);
  else await ready();

  // What the add-in wrote is drawn when it rests: not before that is a cell what it is.
  const cell = (address: string) => page.locator(`html:not([data-behind]) td[data-cell="${address}"]`);
  const drawn = () => page.locator('html:not([data-behind])').waitFor();
  return {
    page,
    pane,
    complaints,
    foreign,
    cell,
    drawn,
    tabs: async () => {
      await drawn();
      return page.getByRole('tab').allInnerTexts();
    },
    paneFrame: () => {
      const frame = page.frames().find((candidate) => new URL(candidate.url()).pathname === '/taskpane.html');
      if (!frame) throw new Error('the pane is closed');
      return frame;
    },
    type: async (address, text) => {
      await cell(address).click();
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
    save: async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: /^(保存|Save)$/ }).click();
      const chunks: Buffer[] = [];
      for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    open,
    close: async () => {
      if (page.isClosed()) return;
      await empty(page);
      free.push(page);
    },
  };
}

/** Leaves the browser to the next test file. */
export async function closeBrowser(): Promise<void> {
  const ending = started;
  started = null;
  if (ending) await (await ending).browser.close();
}
