import * as zlib from 'node:zlib';

/** Node's own CRC-32, which versions before 20.15 have not. */
export const nodeChecksum = (zlib as { crc32?: (bytes: Uint8Array) => number }).crc32;
