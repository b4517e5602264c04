import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Tells the test processes, which are children of this one, where to ask. */
export const BROKER = 'ISOMM_BROWSER_BROKER';

/** The first line of a process, or what it said instead. */
const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    let complaint = '';
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('\n')) resolve(said.trim());
    });
    child.stderr?.on('data', (data: Buffer) => {
      complaint += data.toString();
    });
    child.once('exit', (code) => {
      reject(new Error(`exit ${String(code)}: ${complaint}`));
    });
  });

/** One workbench for a whole run, built and served when the first test wants it; browsers are each test file's own. */
export async function openBroker(): Promise<() => Promise<void>> {
  const root = join(__dirname, '../..');
  let child: ChildProcess | null = null;
  let found: Promise<string> | null = null;
  const server = createServer((_request, response) => {
    child ??= spawn(process.execPath, ['test/tools/run.cjs', 'test/browser/run.ts'], { cwd: root });
    found ??= firstLine(child);
    found.then(
      (line) => response.end(line),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.env[BROKER] = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  return async () => {
    server.closeAllConnections();
    server.close();
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.stdin?.end();
    await ended;
  };
}
