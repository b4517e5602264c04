import { readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { certificate } from './certificate';
import { compile } from './compile';
import { probeManifest } from './manifest/probe';
import { serve } from './serve';

/** The port that stands in manifest.xml. */
const PORT = 3000;

const TRUST: Readonly<Partial<Record<NodeJS.Platform, (path: string) => string>>> = {
  win32: (path) => `certutil -user -addstore Root "${path}"`,
  darwin: (path) =>
    `security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${path}"`,
};

/** Serves the add-in over https for an Excel on this machine, or the page that finds out how that Excel behaves. */
async function start(probe: boolean): Promise<void> {
  const root = join(__dirname, '../..');
  const folder = join(root, 'dist/addin');
  console.log('Building the add-in …');
  await compile('addin', 'development');
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  writeFileSync(join(folder, 'manifest.xml'), manifest);
  writeFileSync(join(folder, 'probe-manifest.xml'), probeManifest(manifest));
  const { cert, key, path } = await certificate(join(homedir(), '.isomm-for-excel'), new Date());
  const { url } = await serve(folder, PORT, { secure: { cert, key } });
  const trust = TRUST[process.platform];
  console.log(
    [
      `Serving ${url}   (Ctrl+C ends it)`,
      `Certificate: ${path}`,
      trust
        ? `Trust it once: ${trust(path)}`
        : `Open ${url}${probe ? 'probe' : 'taskpane'}.html in the browser once and accept it.`,
      `Then give Excel ${join(folder, probe ? 'probe-manifest.xml' : 'manifest.xml')} (README: sideloading).`,
    ].join('\n'),
  );
}

const { values } = parseArgs({ options: { probe: { type: 'boolean', default: false } } });
start(values.probe).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
