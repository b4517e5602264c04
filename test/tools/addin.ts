import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { compile } from './compile';
import { address, hosted } from './manifest/hosted';
import { probeManifest } from './manifest/probe';
import { faults } from './manifest/rules';
import { surroundings } from './manifest/surroundings';
import { readXml } from './manifest/xml';

const root = join(__dirname, '../..');

/** Builds the add-in for one address: static files, and the manifest that points to them. */
async function build(url: string | null, out: string): Promise<void> {
  const base = address(url);
  const folder = resolve(root, out);
  const stats = await compile('addin', 'production', folder);
  const manifest = hosted(readFileSync(join(root, 'manifest.xml'), 'utf8'), base);
  const found = faults(
    readXml(manifest),
    surroundings({
      manifest,
      stage: 'production',
      folder,
      base: new URL(base).pathname.replace(/\/$/, ''),
      record: '',
    }),
  );
  if (found.length > 0) throw new Error(found.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
  writeFileSync(join(folder, 'manifest.xml'), manifest);
  writeFileSync(join(folder, 'probe-manifest.xml'), probeManifest(manifest));

  for (const [name, { assets = [] }] of Object.entries(
    stats.toJson({ all: false, entrypoints: true }).entrypoints ?? {},
  )) {
    const bytes = assets.reduce(
      (sum, asset) => sum + gzipSync(readFileSync(join(folder, asset.name))).length,
      0,
    );
    console.log(`${name}: ${(bytes / 1024).toFixed(1)} KB of JavaScript before the first view (gzip)`);
  }
  console.log(`${out} is ready: put its files on ${base}/ and give ${out}/manifest.xml to Office.`);
}

const { values } = parseArgs({
  options: { url: { type: 'string' }, out: { type: 'string', default: 'dist/addin' } },
});
build(values.url ?? null, values.out).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
