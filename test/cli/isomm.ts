import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { made } from '../machine/made';
import { WIDE } from '../machine/wide';
import { inside } from './inside';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What takes a process of its own to have. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as a user who owns nothing, where the tests run as root. */
  readonly stranger?: boolean;
  /** No file may grow beyond a few KiB, as on a full disk. */
  readonly cramped?: boolean;
}

const NOBODY = 65534;
const ENVIRONMENT = { LANG: 'en_US.UTF-8' };

/** Somebody who owns nothing, for processes that the tests start: nobody where the tests run as root, else ourselves. */
export const STRANGER = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** The real bundle, built from the sources as they are, in a folder of its own with a folder to work in. */
export class Isomm {
  private readonly home = mkdtempSync(path.join(os.tmpdir(), 'isomm-cli-'));
  readonly bundle = path.join(this.home, 'isomm.cjs');
  readonly folder = mkdtempSync(path.join(this.home, 'work-'));

  private constructor(private readonly built: string) {
    copyFileSync(built, this.bundle);
    chmodSync(this.home, 0o755);
    chmodSync(this.folder, 0o755);
  }

  static async open(): Promise<Isomm> {
    return new Isomm(await made('bundle'));
  }

  /** A path in the folder to work in. */
  at(...names: string[]): string {
    return path.join(this.folder, ...names);
  }

  /**
   * In a process of its own where the surroundings need one, and always in a wide run; else inside this one, which
   * spares starting Node: that both come to the same is shown in `inside.test.ts`.
   */
  run(words: readonly string[], surroundings?: Surroundings): Run {
    // What reads with several threads has not ended when it returns.
    const severally = words.includes('collect');
    return surroundings || severally || WIDE ? this.start(words, surroundings) : this.runInside(words);
  }

  /** Inside this process, whose file system a test may have changed. */
  runInside(words: readonly string[]): Run {
    return inside(this.built)(words, { cwd: this.folder, env: ENVIRONMENT });
  }

  /** In a process of its own. */
  start(words: readonly string[], { env = {}, stranger = false, cramped = false }: Surroundings = {}): Run {
    const command = [process.execPath, this.bundle, ...words];
    const limited = ['sh', '-c', 'ulimit -f 8; exec "$@"', 'sh', ...command];
    const [program = '', ...rest] = cramped ? limited : command;
    const { status, stdout, stderr } = spawnSync(program, rest, {
      cwd: this.folder,
      env: { PATH: process.env.PATH, ...ENVIRONMENT, ...env },
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      timeout: 60_000,
      ...(stranger ? STRANGER : {}),
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** Runs with --json; standard output must be one JSON document and nothing else. */
  json(
    words: readonly string[],
    surroundings?: Surroundings,
  ): { code: number | null; err: string; json: unknown } {
    const { code, out, err } = this.run([...words, '--json'], surroundings);
    return { code, err, json: JSON.parse(out) as unknown };
  }

  bytes(name: string): Buffer {
    return readFileSync(this.at(name));
  }

  copy(from: string, to: string): void {
    copyFileSync(this.at(from), this.at(to));
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}
