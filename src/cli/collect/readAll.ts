import type { Worker } from 'node:worker_threads';
import type { Found } from './findWorkbooks';
import type { ReturnRead } from './readReturn';
import { Reader, type Batch } from './readers';

/** Fewer files are read before a thread has started. */
const FEWEST_FILES = 40;
const BATCH = 16;
/** What this thread reads between two looks at what the others sent. */
const FEW = 4;
/** Batches that a reader has before it, so that it never waits. */
const BEFORE_IT = 2;
/** Batches that may be read while an earlier one is not done: what waits for its turn takes memory. */
const AHEAD = 12;

/** How files are read: in this thread, and in how many others beside it. */
export interface WaysToRead {
  /** Reads one file here. */
  readonly here: (file: Found, whole: boolean) => ReturnRead;
  /** Whether the answers of what comes next are still wanted. */
  readonly whole: () => boolean;
  /** `roomy`: with more memory than nearly every file needs. */
  readonly start: (roomy: boolean) => Worker;
  readonly others: number;
  /** Memory of outcomes that nobody needs any more. */
  readonly spent: ArrayBuffer[];
}

/** The outcomes of all files in their order, read by several threads at a time. */
class Pool {
  private readonly done = new Map<number, ReturnRead>();
  private readonly readers = new Set<Reader>();
  /** What was taken from a reader that is gone: read again by a new one, a file at a time. */
  private readonly suspect: number[] = [];
  private next = 0;
  private due = 0;
  private wake: () => void = () => undefined;

  constructor(
    private readonly files: readonly Found[],
    private readonly reading: WaysToRead,
  ) {
    const most = Math.ceil(files.length / BATCH);
    for (let i = 0; i < Math.min(reading.others, most); i++) this.startReader(false);
  }

  async *outcomes(): AsyncGenerator<ReturnRead> {
    try {
      while (this.due < this.files.length) {
        const outcome = this.done.get(this.due);
        if (outcome) {
          this.done.delete(this.due);
          this.due += 1;
          yield outcome;
          continue;
        }
        this.feed();
        const batch = this.take(FEW);
        if (batch) this.readHere(batch);
        await this.news(batch !== null);
      }
    } finally {
      const readers = [...this.readers];
      this.readers.clear();
      // Their memory is given back before more is made of what they read.
      await Promise.all(readers.map(({ worker }) => worker.terminate()));
    }
  }

  private startReader(roomy: boolean): void {
    const reader = new Reader(
      this.reading.start(roomy),
      roomy,
      (from, { first, outcomes }) => {
        outcomes.forEach((outcome, index) => this.done.set(first + index, outcome));
        this.feedOne(from);
        this.wake();
      },
      (from) => this.lost(from),
    );
    this.readers.add(reader);
  }

  /**
   * A reader ended by itself. A file that it was alone with, and had room for, is to blame; of several, each is tried
   * alone.
   */
  private lost(reader: Reader): void {
    if (!this.readers.delete(reader)) return;
    const [at, ...waiting] = reader.given;
    const again = (batch: Batch) => batch.files.map((_, index) => batch.first + index);
    if (at && at.files.length === 1 && reader.greeted && reader.roomy)
      this.done.set(at.first, { kind: 'crashed', detail: 'the thread that read it ended' });
    else if (at) this.suspect.push(...again(at));
    this.suspect.push(...waiting.flatMap(again));
    // Where no thread can be started this one does the work.
    if (reader.greeted) this.startReader(true);
    this.wake();
  }

  private feed(): void {
    for (const reader of this.readers) this.feedOne(reader);
  }

  private feedOne(reader: Reader): void {
    while (reader.given.length < BEFORE_IT) {
      const index = this.suspect.length > 0 && reader.given.length === 0 ? this.suspect.shift() : undefined;
      if (this.suspect.length > 0 && index === undefined) return;
      const batch = index === undefined ? this.take(BATCH) : this.batch(index, 1);
      if (!batch) return;
      reader.give(batch, this.reading.spent.splice(0));
    }
  }

  /** The next files that nobody has, where they are not too far ahead. */
  private take(most: number): Batch | null {
    // Without readers what they left is read here.
    const left = this.readers.size === 0 ? this.suspect.shift() : undefined;
    if (left !== undefined) return this.batch(left, 1);
    if (this.next >= this.files.length || this.next - this.due >= AHEAD * BATCH) return null;
    const batch = this.batch(this.next, most);
    this.next += batch.files.length;
    return batch;
  }

  private batch(first: number, length: number): Batch {
    return { first, files: this.files.slice(first, first + length), whole: this.reading.whole() };
  }

  private readHere({ first, files, whole }: Batch): void {
    if (this.readers.size === 0) this.reading.spent.length = 0;
    files.forEach((file, index) => this.done.set(first + index, this.reading.here(file, whole)));
  }

  /** Lets what readers sent come in; waits for it where there is nothing else to do. */
  private news(busy: boolean): Promise<void> {
    return new Promise((resolve) => {
      if (busy) setImmediate(resolve);
      else this.wake = resolve;
    });
  }
}

/** Reads files and answers in their order. A few are read here; for many, other threads help. */
export async function* readAll(files: readonly Found[], reading: WaysToRead): AsyncGenerator<ReturnRead> {
  if (files.length >= FEWEST_FILES && reading.others > 0) {
    yield* new Pool(files, reading).outcomes();
    return;
  }
  for (const file of files) {
    reading.spent.length = 0;
    yield reading.here(file, reading.whole());
  }
}
