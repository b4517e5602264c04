import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
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
      do: 'insertDown' | 'insertRight' | 'deleteUp' | 'deleteLeft';
      sheet: string;
      box: readonly [number, number, number, number];
    }
  | {
      do: 'cut';
      sheet: string;
      box: readonly [number, number, number, number];
      to: readonly [number, number];
    }
  | {
      do: 'press';
      sheet: string;
      controls: readonly {
        readonly kind: 'radio' | 'checkbox';
        readonly row: number;
        readonly column: number;
        readonly group: string;
        readonly on: boolean;
      }[];
    }
  | { do: 'merge'; sheet: string; box: readonly [number, number, number, number] }
  | { do: 'rename'; sheet: string; to: string }
  | { do: 'move'; sheet: string; to: number }
  | { do: 'remove'; sheet: string };

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

type Pipe = Buffer[];

const kept = (stream: NodeJS.ReadableStream): Pipe => {
  const chunks: Pipe = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return chunks;
};

/** How a process ended, once it has. */
const fate = (name: string, child: ChildProcess): Promise<string> =>
  new Promise((done) => {
    child.once('error', (error) => {
      done(`${name} did not start: ${error.message}`);
    });
    child.once('exit', (code, signal) => {
      done(`${name} ended with ${signal === null ? `exit code ${String(code)}` : `signal ${signal}`}`);
    });
  });

const PATIENCE = 10_000;
const A_MOMENT = 1000;

/** One LibreOffice with a profile of its own, or a guest in one, and the script that drives it, job after job. */
export class Office {
  private readonly folder = mkdtempSync(join(tmpdir(), 'isomm-office-'));
  /** Named after a folder that nobody else has; a free port could be taken before the office listens there. */
  readonly pipe: string;
  private readonly program: ChildProcess | null;
  private readonly script: ChildProcessWithoutNullStreams;
  /** How the program ended; never, for a guest. */
  readonly ended: Promise<string>;
  private readonly scriptEnded: Promise<string>;
  private readonly complaints: readonly Pipe[];
  private readonly lines: AsyncIterator<string>;
  private closing = false;
  private jobs = 0;

  constructor(host: string | null = null) {
    this.pipe = host ?? basename(this.folder);
    this.program = host === null ? this.start() : null;
    this.ended = this.program ? fate('LibreOffice', this.program) : new Promise(() => undefined);
    const guest = host === null ? [] : ['guest'];
    this.script = spawn('/usr/bin/python3', [join(__dirname, 'office.py'), this.pipe, ...guest]);
    this.scriptEnded = fate('the script', this.script);
    const said = this.program?.stderr ? [kept(this.program.stderr)] : [];
    this.complaints = [...said, kept(this.script.stderr)];
    this.lines = createInterface({ input: this.script.stdout })[Symbol.asyncIterator]();
    // What the script does not take any more is told by how it ended.
    this.script.stdin.on('error', () => undefined);
    void this.ended.then(() => {
      if (!this.closing) this.script.kill();
    });
  }

  private start(): ChildProcess {
    return spawn(
      'soffice',
      [
        `-env:UserInstallation=${this.url('profile')}`,
        '--headless',
        '--norestore',
        '--nodefault',
        `--accept=pipe,name=${this.pipe};urp;`,
      ],
      // A group of its own: the program starts another one, and both have to end.
      { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
  }

  private url(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  /** Ends the program and everything it started, at once. */
  kill(): void {
    const { pid, exitCode, signalCode } = this.program ?? {};
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
  }

  private async failure(): Promise<Error> {
    // The script notices first when its office is gone.
    const goesOn = new Promise<string>((done) => setTimeout(done, A_MOMENT, 'LibreOffice goes on').unref());
    const fates = [await this.scriptEnded, await Promise.race([this.ended, goesOn])];
    const said = this.complaints.map((chunks) => Buffer.concat(chunks).toString('utf8').slice(-2000));
    return new Error([`LibreOffice failed: ${fates.join(', ')}.`, ...said].join('\n').trim());
  }

  async run({ bytes, steps, store }: Job): Promise<JobResult> {
    const at = String(this.jobs++);
    writeFileSync(join(this.folder, `in${at}.xlsx`), bytes);
    const job = { file: this.url(`in${at}.xlsx`), steps, store: store ? this.url(`out${at}.xlsx`) : null };
    this.script.stdin.write(`${JSON.stringify(job)}\n`);
    const shown: Shown[] = [];
    for (;;) {
      const line = await this.lines.next();
      if (line.done) throw await this.failure();
      if (line.value === 'done') break;
      shown.push(JSON.parse(line.value) as Shown);
    }
    return { shown, stored: store ? new Uint8Array(readFileSync(join(this.folder, `out${at}.xlsx`))) : null };
  }

  /** Ends it as a person would, so that it cleans up behind itself; with patience, not without end. */
  async close(): Promise<void> {
    this.closing = true;
    this.script.stdin.end();
    const enough = setTimeout(() => {
      this.script.kill('SIGKILL');
      this.kill();
    }, PATIENCE);
    const script = await this.scriptEnded;
    if (!script.endsWith('exit code 0')) this.kill();
    if (this.program) await this.ended;
    clearTimeout(enough);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
    if (!this.program) return;
    // Left behind by an office that was killed.
    rmSync(`/tmp/OSL_PIPE_${String(process.getuid?.())}_${this.pipe}`, { force: true });
  }
}
