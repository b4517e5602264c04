import { parentPort, workerData } from 'node:worker_threads';
import type { Halves } from '../halves';
import { readReturn, type ReturnRead, type Wish } from './readReturn';
import { memoryOf } from './rowText';
import { READER, type Batch, type Sent } from './readers';

interface Given {
  readonly reader: typeof READER;
  readonly wish: Wish;
}

const isGiven = (data: unknown): data is Given =>
  typeof data === 'object' && data !== null && 'reader' in data && data.reader === READER;

/** What is handed over without a copy. */
const handedOver = (outcome: ReturnRead): ArrayBuffer[] =>
  outcome.kind === 'read'
    ? [outcome.csv, outcome.ndjson].flatMap((rows) => (rows ? memoryOf(rows) : []))
    : [];

/** In a thread that was started to read returns, does that; answers whether this is one. */
export function serveReader(halves: Halves): boolean {
  const port = parentPort;
  if (!port || !isGiven(workerData)) return false;
  const { wish } = workerData;
  const send = (sent: Sent, moved: ArrayBuffer[]) => port.postMessage(sent, moved);
  port.on('message', ({ first, files, whole }: Batch) => {
    const outcomes = files.map((file) => readReturn(file, wish, whole, halves));
    send({ first, outcomes }, outcomes.flatMap(handedOver));
  });
  send('ready', []);
  return true;
}
