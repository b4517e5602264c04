import { compile } from '../tools/compile';
import { serve } from '../tools/serve';
import { temporaryFolder } from '../tools/temporaryFolder';

/** Builds and serves the workbench, says where it is, and ends with its standard input. */
async function run(): Promise<void> {
  // Not in dist: whoever works with `npm start` meanwhile keeps the files under the page.
  const folder = temporaryFolder('isomm-workbench');
  await compile('workbench', 'development', folder);
  const { url, server } = await serve(folder, 0, { stays: true });
  process.stdin.resume().once('end', () => {
    server.closeAllConnections();
    server.close();
  });
  console.log(url);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
