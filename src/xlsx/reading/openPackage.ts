import { UnreadableFile } from '../unreadableFile';
import { refuseCompoundFile } from './compoundFile';
import { crc32 } from './crc32';
import type { InflateRaw } from './inflate';
import { inflatePart } from './inflate';
import type { ReadLimits } from './limits';
import { READ_LIMITS } from './limits';
import { refuseOther } from './otherBytes';
import { rememberedPart, rememberPart } from './rememberedParts';
import type { Packed } from '../../workbook/packed';
import { zipDirectory } from './zipDirectory';

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** What archivers use beside these, and Excel does not. */
const METHODS: Readonly<Record<number, string>> = {
  9: 'Deflate64',
  12: 'BZip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
  98: 'PPMd',
};

/** The parts of an Office file; nothing is inflated before it is asked for. */
export interface OpenPackage {
  /** Paths without a leading slash, in the order of the file. */
  readonly parts: readonly string[];
  /** Part names differ by more than case. */
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => Uint8Array;
}

function compressedBytes(bytes: Uint8Array, entry: Packed): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) {
    throw new UnreadableFile('damaged', `${entry.name}: not where the zip directory says`);
  }
  // Sizes come from the directory: the local header may leave them to a descriptor behind the data.
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw new UnreadableFile('damaged', `${entry.name}: cut off`);
  return bytes.subarray(start, end);
}

/** What a platform does faster than any script. */
export interface Native {
  readonly inflate?: InflateRaw;
  /** CRC-32. */
  readonly checksum?: ((bytes: Uint8Array) => number) | undefined;
}

/** The content of one file of a zip, its checksum looked at. */
export function extract(bytes: Uint8Array, entry: Packed, { inflate, checksum = crc32 }: Native): Uint8Array {
  if (entry.encrypted) throw new UnreadableFile('encrypted', `${entry.name}: encrypted in the zip`);
  const compressed = compressedBytes(bytes, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    const method = METHODS[entry.method] ?? null;
    const detail = `${entry.name}: compression method ${entry.method}`;
    throw new UnreadableFile(method === null ? 'damaged' : 'unknown-compression', detail, method);
  }
  const before = rememberedPart(entry, compressed);
  if (before) return before;
  const content =
    entry.method === STORED ? compressed : inflatePart(compressed, entry.size, entry.name, inflate);
  if (content.length !== entry.size || checksum(content) !== entry.crc) {
    throw new UnreadableFile('damaged', `${entry.name}: checksum`);
  }
  return rememberPart(entry, compressed, content);
}

/** Opens the bytes of an .xlsx file within limits; throws UnreadableFile. */
export function openPackage(
  bytes: Uint8Array,
  limits: ReadLimits = READ_LIMITS,
  native: Native = {},
): OpenPackage {
  if (bytes.length > limits.fileBytes) throw new UnreadableFile('too-large', `${bytes.length} bytes`);
  if (bytes.length === 0) throw new UnreadableFile('not-isomm', 'no bytes', 'empty');
  refuseCompoundFile(bytes);
  const directory = zipDirectory(bytes, limits);
  if (!directory) refuseOther(bytes);
  const entries = new Map<string, Packed | 'twice'>();
  for (const entry of directory) {
    const key = entry.name.toLowerCase();
    entries.set(key, entries.has(key) ? 'twice' : entry);
  }
  let total = 0;
  return {
    parts: directory.map((entry) => entry.name),
    has: (path) => entries.has(path.toLowerCase()),
    read: (path) => {
      const entry = entries.get(path.toLowerCase());
      if (entry === undefined) throw new UnreadableFile('damaged', `${path}: missing`);
      // Programs disagree about which of two parts counts; so neither does.
      if (entry === 'twice') throw new UnreadableFile('damaged', `${path}: twice in the zip`);
      total += entry.size;
      if (entry.size > limits.partBytes || total > limits.totalBytes) {
        throw new UnreadableFile('too-large', `${path}: ${entry.size} bytes inflated`);
      }
      return extract(bytes, entry, native);
    },
  };
}
