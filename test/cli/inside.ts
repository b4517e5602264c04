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

/** One of each bundle, for all who run it here. */
const begun = new Map<string, Inside>();

export function inside(bundle: string): Inside {
  const one = begun.get(bundle) ?? begin(bundle);
  begun.set(bundle, one);
  return one;
}

/**
 * The bundle, evaluated once: the first run is its own beginning, each further one begins where that did. It sees a process
 * of its own words, folder, surroundings and streams; all else of it is real.
 */
function begin(bundle: string): Inside {
  const source = readFileSync(bundle, 'utf8').replace(/^#!.*/, '');
  const evaluate = compileFunction(source, ['require', 'module', 'process'], { filename: bundle });
  const load = createRequire(bundle);
  let own: Record<PropertyKey, unknown> = {};
  const seen = new Proxy(process, {
    get: (real, key) => (key in own ? own[key] : (Reflect.get(real, key) as unknown)),
    set: (_, key, value) => {
      if (!(key in own)) throw new Error(`the command line sets process.${String(key)}`);
      own[key] = value;
      return true;
    },
  });
  let main: (() => void) | null = null;
  return (words, { cwd, env }) => {
    const said = { out: '', err: '' };
    const stream = (name: keyof typeof said) => ({
      write: (text: string) => (said[name] += text) !== '',
      on: () => undefined,
      isTTY: false,
    });
    own = {
      argv: [process.execPath, bundle, ...words],
      env,
      stdout: stream('out'),
      stderr: stream('err'),
      exitCode: undefined,
    };
    const before = process.cwd();
    process.chdir(cwd);
    try {
      if (main) main();
      else {
        const module = { exports: {} as { main: () => void } };
        evaluate.call(undefined, load, module, seen);
        ({ main } = module.exports);
      }
    } finally {
      process.chdir(before);
    }
    return { code: (own['exitCode'] as number | undefined) ?? 0, ...said };
  };
}
