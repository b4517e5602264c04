import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { compile } from '../tools/compile';
import { serve } from '../tools/serve';
import type { Found } from './broker';

/** Flags with which Chromium runs as root, without a screen, and talks to nobody on its own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Builds and serves the workbench beside a browser, says where they are, and ends with its standard input. */
async function run(): Promise<void> {
  await compile('workbench', 'development');
  const { url, server } = await serve(join(__dirname, '../../dist/workbench'), 0);
  const browser = await chromium.launchServer({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  process.stdin.resume().once('end', () => {
    server.closeAllConnections();
    server.close();
    void browser.close();
  });
  const found: Found = { url, browser: browser.wsEndpoint() };
  console.log(JSON.stringify(found));
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
