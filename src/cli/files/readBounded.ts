import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 20;
const LEAST = 1 << 12;

/**
 * The bytes of a file, or `null` when it has more than `limit`: an endless device must not fill the memory. They stand in
 * `place` where there is room for them.
 */
export function readBounded(file: string, limit: number, place?: Uint8Array): Uint8Array | null {
  const descriptor = openSync(file, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    // One byte more than the file is said to have: then its end is met with one small read.
    let room = Math.min(CHUNK, fstatSync(descriptor).size + 1);
    for (;;) {
      const least = Math.max(room, LEAST);
      const chunk =
        place && chunks.length === 0 && least <= place.length
          ? place.subarray(0, least)
          : new Uint8Array(least);
      room = CHUNK;
      const read = readSync(descriptor, chunk);
      const [only] = chunks;
      if (read === 0) return only && chunks.length === 1 ? only : Buffer.concat(chunks, size);
      size += read;
      if (size > limit) return null;
      chunks.push(chunk.subarray(0, read));
      if (read < chunk.length) room = LEAST;
    }
  } finally {
    closeSync(descriptor);
  }
}
