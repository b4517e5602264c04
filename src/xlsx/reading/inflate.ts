import { Inflate, inflateSync } from 'fflate';
import { UnreadableFile } from '../unreadableFile';

const SLICE = 64 * 1024;

const damaged = (detail: string) => new UnreadableFile('damaged', detail);

function inSlices(compressed: Uint8Array, size: number, name: string): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged(`${name}: more data than announced`);
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += SLICE) {
    stream.push(compressed.subarray(at, at + SLICE), at + SLICE >= compressed.length);
  }
  if (length !== size) throw damaged(`${name}: less data than announced`);
  return out;
}

/** A program's own inflater where it has a faster one; it must stop by itself at `size` bytes. */
export type InflateRaw = (compressed: Uint8Array, size: number) => Uint8Array;

/**
 * A stream that holds more than it announces is stopped within one slice, so that neither time nor memory depends on
 * what it would become.
 */
const inflateRaw =
  (name: string): InflateRaw =>
  (compressed, size) =>
    compressed.length > SLICE
      ? inSlices(compressed, size, name)
      : // With a buffer of its own the inflater neither grows nor copies; what exceeds it is dropped.
        inflateSync(compressed, { out: new Uint8Array(size) });

/** Exactly `size` bytes, or `damaged`. */
export function inflatePart(
  compressed: Uint8Array,
  size: number,
  name: string,
  inflate: InflateRaw = inflateRaw(name),
): Uint8Array {
  try {
    const out = inflate(compressed, size);
    if (out.length !== size) throw damaged(`${name}: ${out.length} bytes, announced ${size}`);
    return out;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw damaged(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
