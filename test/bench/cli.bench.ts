import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bench } from './report';

const RUNS = 9;
const MODEL = 'x1060-3.2.1';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Whole commands as a user waits for them, beside Node doing nothing. */
export const bench: Bench = {
  name: 'cli',
  run: (report) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
    const node = (...args: string[]) => {
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`);
    };
    const file = path.join(folder, 'new.xlsx');
    const commands: [string, string[]][] = [
      ['node, doing nothing', ['-e', '0']],
      ['isomm new', ['dist/isomm.cjs', 'new', '--model', MODEL, '--lang', 'ja', '--force', file]],
      ['isomm read', ['dist/isomm.cjs', 'read', file, '--json']],
      ['isomm assess', ['dist/isomm.cjs', 'assess', file, '--json']],
      ['isomm check', ['dist/isomm.cjs', 'check', file, '--json']],
    ];
    let base = 1;
    for (const [label, args] of commands) {
      const time = median(Array.from({ length: RUNS }, () => timed(() => node(...args))));
      if (args[0] === '-e') base = time;
      report.figure('whole command', label, time, 'ms', time / base);
    }
    rmSync(folder, { recursive: true });
    return Promise.resolve();
  },
};
