import type { Packed } from '../../workbook/packed';

/** Small parts are often the same to the byte in file after file; large ones hold what was filled in. */
const LONGEST = 4_096;
const LARGEST = 65_536;
const MOST = 8;

interface Remembered {
  readonly entry: Packed;
  readonly compressed: Uint8Array;
  readonly content: Uint8Array;
}

const remembered = new Map<string, Remembered>();

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/**
 * What a part of the same name became in a file before, where it was announced and compressed to the very same bytes: a
 * checksum alone could be forged. Whoever is handed the same array again knows that nothing in it is new.
 */
export function rememberedPart(entry: Packed, compressed: Uint8Array): Uint8Array | null {
  const before = compressed.length > LONGEST ? undefined : remembered.get(entry.name);
  const same =
    before !== undefined &&
    before.entry.method === entry.method &&
    before.entry.crc === entry.crc &&
    before.entry.size === entry.size &&
    sameBytes(before.compressed, compressed);
  return same ? before.content : null;
}

/** The content of a part whose checksum was right, kept for the next file where it is small. */
export function rememberPart(entry: Packed, compressed: Uint8Array, content: Uint8Array): Uint8Array {
  if (compressed.length > LONGEST || content.length > LARGEST) return content;
  if (!remembered.has(entry.name) && remembered.size >= MOST) remembered.clear();
  // Copies: a piece of a file would keep all of it.
  const kept = content.slice();
  remembered.set(entry.name, { entry, compressed: compressed.slice(), content: kept });
  return kept;
}
