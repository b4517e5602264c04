import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ShownValue } from '../../src/workbook/description';

/** What is put into a cell: a value, or a formula that begins with "=". */
export type Put = ShownValue | { readonly formula: string };

export type Step =
  | { do: 'set'; cells: (readonly [sheet: string, row: number, column: number, value: Put])[] }
  | { do: 'dump' }
  | {
      do: 'sort';
      sheet: string;
      box: readonly [number, number, number, number];
      key: number;
      ascending: boolean;
    }
  | { do: 'insertRows' | 'deleteRows' | 'insertColumns'; sheet: string; at: number; count: number }
  | {
      do: 'cut';
      sheet: string;
      box: readonly [number, number, number, number];
      to: readonly [number, number];
    }
  | { do: 'rename'; sheet: string; to: string }
  | { do: 'move'; sheet: string; to: number };

export interface Job {
  readonly bytes: Uint8Array;
  readonly steps: readonly Step[];
  /** Whether the changed workbook is to come back as a file. */
  readonly store?: boolean;
}

/** What every sheet shows, row by row; blank cells are "". */
export type Shown = Readonly<Record<string, readonly (readonly ShownValue[])[]>>;

export interface JobResult {
  readonly shown: readonly Shown[];
  readonly stored: Uint8Array | null;
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** Runs jobs in one LibreOffice, in order. */
export async function office(jobs: readonly Job[]): Promise<JobResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'isomm-office-'));
  const port = await freePort();
  const soffice = spawn(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      '--nodefault',
      `--accept=socket,host=127.0.0.1,port=${port};urp;`,
    ],
    // A group of its own: the program starts another one, and both have to end.
    { stdio: 'ignore', detached: true },
  );
  const ended = new Promise((done) => soffice.once('exit', done));
  try {
    const url = (name: string) => pathToFileURL(join(folder, name)).href;
    const order = {
      port,
      jobs: jobs.map(({ bytes, steps, store }, index) => {
        writeFileSync(join(folder, `in${index}.xlsx`), bytes);
        return { file: url(`in${index}.xlsx`), steps, store: store ? url(`out${index}.xlsx`) : null };
      }),
    };
    const lines = await python(JSON.stringify(order));
    let next = 0;
    return jobs.map(({ steps, store }, index) => ({
      shown: steps.filter((step) => step.do === 'dump').map(() => JSON.parse(lines[next++] ?? '') as Shown),
      stored: store ? new Uint8Array(readFileSync(join(folder, `out${index}.xlsx`))) : null,
    }));
  } finally {
    if (soffice.exitCode === null && soffice.pid !== undefined) process.kill(-soffice.pid, 'SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function python(input: string): Promise<string[]> {
  return new Promise((done, failed) => {
    const child = spawn('/usr/bin/python3', [join(__dirname, 'office.py')]);
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) done(Buffer.concat(out).toString('utf8').split('\n'));
      else
        failed(
          new Error(`LibreOffice script failed: ${Buffer.concat(errors).toString('utf8').slice(-2000)}`),
        );
    });
    child.stdin.end(input);
  });
}
