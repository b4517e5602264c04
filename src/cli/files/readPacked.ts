import { closeSync, openSync, readSync } from 'node:fs';
import type { Packed } from '../../actions/fileFormat';

/** The header in front of a file in a zip, without its name and what follows that. */
const HEADER = 30;

/**
 * The bytes of a zip that hold one of its files, its header included, and no others; `null` when they are more than
 * `limit`.
 */
export function readPacked(
  zip: string,
  { offset, compressedSize }: Packed,
  limit: number,
): Uint8Array | null {
  const descriptor = openSync(zip, 'r');
  try {
    const piece = (length: number): Buffer => {
      const bytes = Buffer.alloc(length);
      let read = 0;
      for (let more = 1; more > 0 && read < length; read += more)
        more = readSync(descriptor, bytes, read, length - read, offset + read);
      return bytes.subarray(0, read);
    };
    const header = piece(HEADER);
    if (header.length < HEADER) return header;
    const length = HEADER + header.readUInt16LE(26) + header.readUInt16LE(28) + compressedSize;
    return length > limit ? null : piece(length);
  } finally {
    closeSync(descriptor);
  }
}
