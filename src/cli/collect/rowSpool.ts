import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { passingName, sweep } from '../files/leftBehind';
import type { RowText } from './rowText';

const BUFFERED = 1 << 18;
const NUMBER = 4;
/** How many rows, and how many bytes. */
const HEADER = 2 * NUMBER;

const bytesOf = (numbers: Uint32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** A temporary file of rows that only its owner can read. */
export class RowSpool {
  private readonly folder = path.join(tmpdir(), passingName());
  private readonly descriptor: number;
  /** What waits to be written, put together in one place. */
  private readonly waiting = Buffer.allocUnsafeSlow(BUFFERED);
  private length = 0;

  constructor() {
    sweep(tmpdir());
    mkdirSync(this.folder, { mode: 0o700 });
    this.descriptor = openSync(path.join(this.folder, 'rows'), 'wx+', 0o600);
    try {
      // Without a name it is gone with its descriptor, however this process ends.
      rmSync(this.folder, { recursive: true });
    } catch {
      // Where an open file keeps its name it goes at the end, or when the next run sweeps.
    }
  }

  /** Nothing of the rows is needed any more when they are added. */
  add({ bytes, ends }: RowText): void {
    for (const piece of [bytesOf(Uint32Array.of(ends.length, bytes.length)), bytesOf(ends), bytes]) {
      if (this.length + piece.length > BUFFERED) this.flush();
      if (piece.length > BUFFERED) this.write(piece);
      else {
        this.waiting.set(piece, this.length);
        this.length += piece.length;
      }
    }
  }

  /** Writes what waits. */
  flush(): void {
    this.write(this.waiting.subarray(0, this.length));
    this.length = 0;
  }

  private write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) at += writeSync(this.descriptor, bytes, at);
  }

  *[Symbol.iterator](): Generator<RowText> {
    let place = 0;
    let read = Buffer.alloc(0);
    /** The next bytes of the file, in memory of their own where numbers are read from them. */
    const take = (length: number): Buffer => {
      if (read.length < length) {
        const room = Buffer.allocUnsafeSlow(Math.max(BUFFERED, length));
        read.copy(room);
        const more = readSync(this.descriptor, room, read.length, room.length - read.length, place);
        place += more;
        read = room.subarray(0, read.length + more);
      }
      const taken = read.subarray(0, length);
      read = read.subarray(length);
      return taken;
    };
    for (;;) {
      const header = take(HEADER);
      if (header.length < HEADER) return;
      const [rows, length] = new Uint32Array(Uint8Array.from(header).buffer);
      const ends = new Uint32Array(Uint8Array.from(take((rows ?? 0) * NUMBER)).buffer);
      yield { ends, bytes: take(length ?? 0) };
    }
  }

  close(): void {
    closeSync(this.descriptor);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
