import { inflateRawSync } from 'node:zlib';

/** Node's own inflater; it stops by itself where the result would be longer than announced. */
export const nodeInflate = (compressed: Uint8Array, size: number): Uint8Array =>
  inflateRawSync(compressed, { maxOutputLength: Math.max(1, size) });
