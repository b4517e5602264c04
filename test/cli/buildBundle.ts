import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../tools/compile';

/** Builds the command line from the sources as they are, says where it is, and takes it away with its standard input. */
async function build(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'isomm-bundle-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  await compile('cli', 'production', folder);
  process.stdin.resume();
  console.log(join(folder, 'isomm.cjs'));
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
