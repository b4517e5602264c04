import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../tools/compile';
import { serve } from '../tools/serve';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3001' },
    /** Accepted for scripts: the workbench needs no Excel in any case. */
    'headless-ok': { type: 'boolean', default: false },
  },
});

async function start(): Promise<void> {
  console.log('Building the workbench …');
  await compile('workbench', 'production');
  const folder = join(__dirname, '../../dist/workbench');
  // The usual port may be taken, by another workbench for one.
  const { url } = await serve(folder, Number(values.port)).catch(() => serve(folder, 0));
  console.log(`ISOMM workbench: ${url}   (Ctrl+C ends it)`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
