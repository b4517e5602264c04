import type { Packed } from '../../workbook/packed';

/** Small parts are often the same to the byte in file after file; large ones hold what was filled in. */
const LONGEST = 4_096;
const LARGEST = 65_536;
/** Bytes that are kept; what was asked for longest ago goes first. */
const ROOM = 1_000_000;

interface Remembered {
  readonly entry: Packed;
  readonly compressed: Uint8Array;
  readonly content: Uint8Array;
}

/** Several of one name: workbooks with other parts or functions name other cells. */
const remembered = new Map<string, Remembered>();
let kept = 0;

const keyOf = ({ name, crc, size }: Packed) => `${crc}:${size}:${name}`;
const sizeOf = ({ compressed, content }: Remembered) => compressed.length + content.length;

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/**
 * What a part of the same name became in a file before, where it was announced and compressed to the very same bytes: a
 * checksum alone could be forged. Whoever is handed the same array again knows that nothing in it is new.
 */
export function rememberedPart(entry: Packed, compressed: Uint8Array): Uint8Array | null {
  if (compressed.length > LONGEST) return null;
  const key = keyOf(entry);
  const before = remembered.get(key);
  if (before?.entry.method !== entry.method || !sameBytes(before.compressed, compressed)) return null;
  remembered.delete(key);
  remembered.set(key, before);
  return before.content;
}

/** The content of a part whose checksum was right, kept for the next file where it is small. */
export function rememberPart(entry: Packed, compressed: Uint8Array, content: Uint8Array): Uint8Array {
  if (compressed.length > LONGEST || content.length > LARGEST) return content;
  const key = keyOf(entry);
  const before = remembered.get(key);
  if (before) {
    remembered.delete(key);
    kept -= sizeOf(before);
  }
  // Copies: a piece of a file would keep all of it.
  const now = { entry, compressed: compressed.slice(), content: content.slice() };
  remembered.set(key, now);
  kept += sizeOf(now);
  for (const [oldest, part] of remembered) {
    if (kept <= ROOM) break;
    remembered.delete(oldest);
    kept -= sizeOf(part);
  }
  return now.content;
}
