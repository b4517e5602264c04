// Renders the SVG sources to the PNG sizes that Office asks for: `node assets/render.mjs` (needs Chromium).
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The add-in's own mark is shown in more places than a ribbon button's. */
const SIZES = { icon: [16, 32, 64, 80, 128], refresh: [16, 32, 80], next: [16, 32, 80] };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(new URL(`${name}.svg`, import.meta.url), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const path = fileURLToPath(new URL(`${name}-${size}.png`, import.meta.url));
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
