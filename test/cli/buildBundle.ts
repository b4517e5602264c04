import { join } from 'node:path';
import { compile } from '../tools/compile';
import { temporaryFolder } from '../tools/temporaryFolder';

/** Builds the command line from the sources as they are, says where it is, and takes it away with its standard input. */
async function build(): Promise<void> {
  const folder = temporaryFolder('isomm-bundle');
  await compile('cli', 'production', folder);
  process.stdin.resume();
  console.log(join(folder, 'isomm.cjs'));
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
