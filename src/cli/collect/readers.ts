import { Worker } from 'node:worker_threads';
import type { Found } from './findWorkbooks';
import type { ReturnRead, Wish } from './readReturn';

/** Files a reader is handed together, and comes back with together. */
export interface Batch {
  readonly first: number;
  readonly files: readonly Found[];
  /** Whether the answers themselves are wanted. */
  readonly whole: boolean;
}

/** What a reader sends: that it is there, then the outcomes of one batch after the other. */
export type Sent = 'ready' | { readonly first: number; readonly outcomes: readonly ReturnRead[] };

/** Marks a worker as one of ours; the rest of its data is the wish. */
export const READER = 'isomm-reader';

/**
 * What a file leaves behind is soon swept up; more room would only be filled with it, by every reader, and outgrow the
 * processor's cache.
 */
const CLOSE = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 192 };

/** Starts a reader, i.e. the command line's own file in a thread of its own; `roomy`: with all the memory there is. */
export const startReader =
  (file: string, wish: Wish) =>
  (roomy: boolean): Worker =>
    new Worker(file, { ...(!roomy && { resourceLimits: CLOSE }), workerData: { reader: READER, wish } });

/** A thread and what it has been given to read. */
export class Reader {
  readonly given: Batch[] = [];
  greeted = false;

  constructor(
    readonly worker: Worker,
    /** What took it down is no lack of room. */
    readonly roomy: boolean,
    private readonly hear: (reader: Reader, outcomes: Extract<Sent, object>) => void,
    private readonly lose: (reader: Reader) => void,
  ) {
    worker.on('message', (sent: Sent) => {
      this.greeted = true;
      if (sent === 'ready') return;
      this.given.shift();
      this.hear(this, sent);
    });
    // What was wrong with it is of no use to anybody; that it is gone is told by its end.
    worker.on('error', () => undefined);
    worker.on('exit', () => this.lose(this));
  }

  /**
   * `spent`: memory of rows that are done with. It goes to a reader, where it is given up at once: this thread would
   * sweep up tens of megabytes of it too late.
   */
  give(batch: Batch, spent: readonly ArrayBuffer[]): void {
    this.given.push(batch);
    this.worker.postMessage(batch, spent);
  }
}
