import { inflateRawSync } from 'node:zlib';

/** Larger parts come in several pieces, so that what is only announced takes no memory. */
const PIECE = 1 << 20;
const LEAST_PIECE = 64;

/**
 * Node's own inflater; it stops by itself where the result would be longer than announced. With a piece one byte longer
 * than that, nothing is put together and copied: it takes a third of the time. Pieces of plain bytes are cut many times
 * faster than those of Node's buffers.
 */
export function nodeInflate(compressed: Uint8Array, size: number): Uint8Array {
  const { buffer, byteOffset, length } = inflateRawSync(compressed, {
    chunkSize: Math.min(PIECE, Math.max(LEAST_PIECE, size + 1)),
    maxOutputLength: Math.max(1, size),
  });
  return new Uint8Array(buffer, byteOffset, length);
}
