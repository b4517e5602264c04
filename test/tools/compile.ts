import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Configuration, Stats } from 'webpack';
import webpack from 'webpack';

type Mode = 'production' | 'development';
type Entry = Configuration | ((environment: object, options: { mode: Mode }) => Configuration);

const load = createRequire(__filename);

/** Runs one of the configurations of webpack.config.js; rejects with the compiler's own words. */
export async function compile(
  name: 'cli' | 'addin' | 'workbench',
  mode: Mode,
  folder: string | null = null,
): Promise<Stats> {
  const root = join(__dirname, '../..');
  const configurations = (load(join(root, 'webpack.config.js')) as Entry[]).map((entry) =>
    typeof entry === 'function' ? entry({}, { mode }) : entry,
  );
  const configuration = configurations.find((candidate) => candidate.name === name);
  if (!configuration) throw new Error(`webpack.config.js has no "${name}"`);
  const output = { ...configuration.output, ...(folder === null ? {} : { path: folder }) };
  const compiler = webpack({ mode, ...configuration, context: root, output });
  if (!compiler) throw new Error(`webpack takes no configuration "${name}"`);
  const stats = await new Promise<Stats>((resolve, reject) => {
    compiler.run((error, done) => {
      if (error) reject(error);
      else if (done) resolve(done);
    });
  });
  await new Promise((resolve) => {
    compiler.close(resolve);
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
  return stats;
}
