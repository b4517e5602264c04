import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';

interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a command line in this process, from its words to its exit code. */
export type Inside = (
  words: readonly string[],
  place: Place,
) => { readonly code: number | null; readonly out: string; readonly err: string };

/**
 * The bundle, compiled once and evaluated anew for each run, so that nothing is carried from one to the next. It sees a
 * process of its own words, folder, surroundings and streams; all else of it is real.
 */
export function inside(bundle: string): Inside {
  const source = readFileSync(bundle, 'utf8').replace(/^#!.*/, '');
  const main = compileFunction(source, ['require', 'process'], { filename: bundle });
  const load = createRequire(bundle);
  return (words, { cwd, env }) => {
    const said = { out: '', err: '' };
    const stream = (name: keyof typeof said) => ({
      write: (text: string) => (said[name] += text) !== '',
      on: () => undefined,
      isTTY: false,
    });
    const own: Record<PropertyKey, unknown> = {
      argv: [process.execPath, bundle, ...words],
      env,
      stdout: stream('out'),
      stderr: stream('err'),
      exitCode: undefined,
    };
    const seen = new Proxy(process, {
      get: (real, key) => (key in own ? own[key] : (Reflect.get(real, key) as unknown)),
      set: (_, key, value) => {
        if (!(key in own)) throw new Error(`the command line sets process.${String(key)}`);
        own[key] = value;
        return true;
      },
    });
    const before = process.cwd();
    process.chdir(cwd);
    try {
      main.call(undefined, load, seen);
    } finally {
      process.chdir(before);
    }
    return { code: (own['exitCode'] as number | undefined) ?? 0, ...said };
  };
}
