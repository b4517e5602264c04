import { copyFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { certificate } from './certificate';
import { compile } from './compile';
import { serve } from './serve';

/** The port that stands in manifest.xml. */
const PORT = 3000;

const TRUST: Readonly<Partial<Record<NodeJS.Platform, (path: string) => string>>> = {
  win32: (path) => `certutil -user -addstore Root "${path}"`,
  darwin: (path) =>
    `security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${path}"`,
};

/** Serves the add-in over https for an Excel on this machine. */
async function start(): Promise<void> {
  const root = join(__dirname, '../..');
  const folder = join(root, 'dist/addin');
  console.log('Building the add-in …');
  await compile('addin', 'development');
  copyFileSync(join(root, 'manifest.xml'), join(folder, 'manifest.xml'));
  const { cert, key, path } = await certificate(join(homedir(), '.isomm-for-excel'), new Date());
  const { url } = await serve(folder, PORT, { cert, key });
  const trust = TRUST[process.platform];
  console.log(
    [
      `Serving ${url}   (Ctrl+C ends it)`,
      `Certificate: ${path}`,
      trust ? `Trust it once: ${trust(path)}` : `Open ${url}taskpane.html in the browser once and accept it.`,
      `Then give Excel ${join(folder, 'manifest.xml')} (README: sideloading).`,
    ].join('\n'),
  );
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
