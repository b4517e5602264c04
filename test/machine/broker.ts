import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { BROKER, SCRIPTS, type Made } from './made';

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

/** Answers where something is, and makes it when it is first asked for. */
export async function openBroker(): Promise<() => Promise<void>> {
  const cwd = join(__dirname, '../..');
  const children: ChildProcess[] = [];
  const places = new Map<string, Promise<string>>();
  const make = (wanted: string): Promise<string> => {
    const script = SCRIPTS[wanted.split('/')[0] as Made];
    const child = spawn(process.execPath, ['test/tools/run.cjs', script], { cwd });
    children.push(child);
    // An office may die: whoever asks next gets another one.
    child.once('exit', () => places.delete(wanted));
    return firstLine(child);
  };
  const server = createServer(({ url }, response) => {
    // A test that keeps its process busy for seconds must not ask again on a connection that was given up meanwhile.
    response.setHeader('connection', 'close');
    const wanted = url?.slice(1) ?? '';
    const place = places.get(wanted) ?? make(wanted);
    places.set(wanted, place);
    place.then(
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
    const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    await Promise.all(
      running.map(async (child) => {
        const ended = once(child, 'exit');
        child.stdin?.end();
        await ended;
      }),
    );
  };
}
