import { Deflate } from 'fflate';
import { crc32 } from '../reading/crc32';

/** One file in a zip file; its text may be made while it is written, so that it never stands in memory as a whole. */
export interface ZipEntry {
  /** In ASCII. */
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** Signs that are put together before they are compressed. */
const AT_ONCE = 1 << 16;
/** Unless told, the packer makes a table of 2 MB for each file; with one of 64 kB it is faster, and files are as small. */
const PACKING = { level: 6, mem: 3 } as const;
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];
/** What a program has to understand to unzip it: version 2.0, for "deflated". */
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, the first day zip files know: the same bytes whenever and wherever they are written. */
const DAY = 0x21;
/** Larger parts and files would need another kind of zip file. */
const MOST = 0xffffffff;

interface Packed {
  readonly path: Uint8Array;
  readonly checksum: number;
  readonly size: number;
  readonly packedSize: number;
}

/** The texts in larger pieces. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < AT_ONCE) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  yield waiting.join('');
}

/** Compresses one file piece by piece and hands on what comes of it. */
function pack({ path, pieces }: ZipEntry, take: (bytes: Uint8Array) => void): Packed {
  const encoder = new TextEncoder();
  let [checksum, size, packedSize] = [0, 0, 0];
  const deflate = new Deflate(PACKING, (bytes) => {
    packedSize += bytes.length;
    take(bytes);
  });
  for (const text of gathered(pieces)) {
    const bytes = encoder.encode(text);
    checksum = crc32(bytes, checksum);
    size += bytes.length;
    deflate.push(bytes);
  }
  deflate.push(new Uint8Array(0), true);
  if (size > MOST) throw new Error(`${path}: too large for a zip file`);
  return { path: encoder.encode(path), checksum, size, packedSize };
}

/** What the headers of a file, its own and the one in the directory, have in common. */
function describe(view: DataView, at: number, { path, checksum, size, packedSize }: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, DAY, true);
  view.setUint32(at + 10, checksum, true);
  view.setUint32(at + 14, packedSize, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, path.length, true);
}

function localHeader(file: Packed): Uint8Array {
  const bytes = new Uint8Array(LOCAL_SIZE + file.path.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, LOCAL, true);
  describe(view, 4, file);
  bytes.set(file.path, LOCAL_SIZE);
  return bytes;
}

function centralHeader(file: Packed, start: number): Uint8Array {
  const bytes = new Uint8Array(CENTRAL_SIZE + file.path.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, VERSION, true);
  describe(view, 6, file);
  view.setUint32(42, start, true);
  bytes.set(file.path, CENTRAL_SIZE);
  return bytes;
}

function endOfDirectory(files: number, size: number, start: number): Uint8Array {
  const bytes = new Uint8Array(END_SIZE);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, files, true);
  view.setUint16(10, files, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return bytes;
}

/** A zip file of these files, in their order: the same texts give the same bytes. */
export function zipFile(entries: Iterable<ZipEntry>): Uint8Array {
  const whole: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  const add = (bytes: Uint8Array) => {
    whole.push(bytes);
    length += bytes.length;
  };
  for (const entry of entries) {
    const start = length;
    const packed: Uint8Array[] = [];
    const file = pack(entry, (bytes) => packed.push(bytes));
    add(localHeader(file));
    packed.forEach(add);
    directory.push(centralHeader(file, start));
  }
  const start = length;
  directory.forEach(add);
  add(endOfDirectory(directory.length, length - start, start));
  if (length > MOST) throw new Error('too large for a zip file');
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of whole) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
