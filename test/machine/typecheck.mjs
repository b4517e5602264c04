// TypeScript's native compiler looks at the whole, and at layers that must do without what others have. Both compilers
// bring a program named tsc, and npm links one or the other: this one is called by its place.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const compiler = fileURLToPath(new URL('../../node_modules/typescript-native/bin/tsc', import.meta.url));
const PROJECTS = ['src/workbook', 'src/model', 'src/sheets', '.'];

for (const project of PROJECTS) {
  const { status } = spawnSync(process.execPath, [compiler, '-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
